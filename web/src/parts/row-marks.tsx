/** Small marks that rows wear: new since the last visit, reviewed, not sure. */
import { type Review, type Standing, standingOf } from '../review/review-state.ts';
import { newAfter } from '../state/visit.ts';
import { momentWords } from '../words/date-words.ts';

type Marked = {
  marker: number;
  filedAt: string;
  /** Of codings, which people mark. */
  id?: string;
  review?: Review | null;
  status?: string;
};

export function RowMarks({ row }: { row: Marked }) {
  const standing = row.id === undefined ? null : standingOf(row.id, row.review);
  return (
    <>
      {row.status === 'uncertain' && (
        <span class="tag tag-uncertain" title="Kept for a person to decide">
          unsure
        </span>
      )}
      {standing !== null && (
        <span class={`tag tag-${standing.verdict}`} title={reviewWords(standing)}>
          {standing.verdict === 'right' ? '✓ right' : '✗ wrong'}
        </span>
      )}
      {row.marker > newAfter.value && (
        <span class="tag tag-new" title={`Filed ${momentWords(row.filedAt)}`}>
          new
        </span>
      )}
    </>
  );
}

function reviewWords({ verdict, by, at, why }: Standing): string {
  return `Marked ${verdict} by ${by}, ${momentWords(at)}${why ? `: ${why}` : ''}`;
}
