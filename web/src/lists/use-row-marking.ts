/** Marking the row in focus right or wrong from the list, with r, w and z. Says what to do when no row has the focus. */
import { useKeys } from '../keys/use-keys.ts';
import { markCoding, undoMark } from '../review/mark-coding.ts';
import { type Review, standingOf, type Verdict } from '../review/review-state.ts';
import { showToast } from '../review/toast-state.ts';

type Row = { id: string; record: 'event' | 'claim'; review: Review | null };

export function useRowMarking(rows: readonly Row[] | null): void {
  const withFocused = (mark: (row: Row) => void) => {
    const id = document.activeElement?.closest('[data-row]')?.getAttribute('data-id');
    const row = rows?.find((other) => other.id === id);
    if (row === undefined) showToast({ words: 'Go to a row first, with j or k.' });
    else mark(row);
  };
  const marking = (verdict: Verdict) => () => withFocused((row) => void markCoding(toMark(row), verdict));
  useKeys({
    right: marking('right'),
    wrong: marking('wrong'),
    undo: () => withFocused((row) => void undoMark(toMark(row))),
  });
}

function toMark(row: Row) {
  return { id: row.id, record: row.record, standing: standingOf(row.id, row.review) };
}
