/** Every decision in the order in which they were made, newest first; taken back ones stay in it. */
import type { ReviewsAnswer } from '../../../src/api/contract/answers.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ErrorBox } from '../parts/error-box.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { ReviewLine } from './review-history.tsx';

const MOST = 200;

export function ReviewLog() {
  const { data, error, retry } = useAnswer<ReviewsAnswer>(`/reviews.json?limit=${MOST}`);
  if (error !== null) return <ErrorBox error={error} retry={retry} />;
  if (data === null) return <Skeleton rows={4} />;
  if (data.rows.length === 0) return <p class="aside">Nobody has marked anything in this store.</p>;
  return (
    <>
      <ol class="review-log">
        {data.rows.map((review) => (
          <li key={review.id} class="reviewed-row">
            <span>
              <ReviewLine review={review} />
            </span>
            <a href={`/${review.record}/${encodeURIComponent(review.target)}`}>{review.record}</a>
          </li>
        ))}
      </ol>
      {data.truncated && (
        <p class="aside">
          These are the newest {MOST}. <a href="/reviews.json">All of them as JSON</a>, page by page.
        </p>
      )}
    </>
  );
}
