/** Who marked a coding, when and why, newest first, with what was taken back. */
import type { ReviewsAnswer } from '../../../src/api/contract/answers.ts';
import { useAnswer } from '../api/use-answer.ts';
import { SafeInline } from '../marks/safe-text.tsx';
import { momentWords } from '../words/date-words.ts';
import { reviewsTaken } from './mark-coding.ts';
import type { Review } from './review-state.ts';

export function ReviewHistory({ target }: { target: string }) {
  // The fragment makes a new address of the same question when there is a new review.
  const path = `/reviews.json?target=${encodeURIComponent(target)}#${reviewsTaken.value}`;
  const { data, error } = useAnswer<ReviewsAnswer>(path);
  if (error !== null) return <p class="aside">The history could not be read: {error.message}</p>;
  if (data === null || data.rows.length === 0) return null;
  return (
    <section class="review-history" aria-label="History of reviews">
      <h3>Reviews</h3>
      <ol>
        {data.rows.map((review) => (
          <li key={review.id}>
            <ReviewLine review={review} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One review in a line. */
export function ReviewLine({ review }: { review: Review }) {
  return (
    <>
      <b class={review.verdict === null ? undefined : `verdict is-${review.verdict}`}>
        {review.verdict ?? 'taken back'}
      </b>{' '}
      by <SafeInline text={review.by} />, <time dateTime={review.at}>{momentWords(review.at)}</time>
      {review.why !== null && (
        <>
          :{' '}
          <q class="why">
            <SafeInline text={review.why} />
          </q>
        </>
      )}
    </>
  );
}
