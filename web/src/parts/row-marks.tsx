/** Small marks that rows wear: new since the last visit, reviewed, not sure. */
import { newAfter } from '../state/visit.ts';
import { momentWords } from '../words/date-words.ts';

type Marked = {
  marker: number;
  filedAt: string;
  review?: { after: 'right' | 'wrong' | null; by: string; at: string; why: string | null } | null;
  status?: string;
};

export function RowMarks({ row }: { row: Marked }) {
  const verdict = row.review?.after ?? null;
  return (
    <>
      {row.status === 'uncertain' && (
        <span class="tag tag-uncertain" title="Kept for a person to decide">
          unsure
        </span>
      )}
      {verdict !== null && row.review && (
        <span
          class={`tag tag-${verdict}`}
          title={`Marked ${verdict} by ${row.review.by}, ${momentWords(row.review.at)}${row.review.why ? `: ${row.review.why}` : ''}`}
        >
          {verdict === 'right' ? '✓ right' : '✗ wrong'}
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
