/** Right and wrong for one coding. Pressed again, the mark is taken back. */
import { isReadOnly, markCoding, type ToMark, undoMark } from './mark-coding.ts';
import type { Verdict } from './review-state.ts';

const SIGNS: Readonly<Record<Verdict, { path: string; key: string }>> = {
  right: { path: 'M2 8.5 6.2 12.5 14 3.5', key: 'r' },
  wrong: { path: 'M3 3 13 13M13 3 3 13', key: 'w' },
};

/** @param why what is typed beside the buttons, if anything */
export function ReviewButtons({
  coding,
  label,
  why,
}: {
  coding: ToMark;
  label: string;
  why?: string | undefined;
}) {
  const isClosed = isReadOnly();
  const reason = why === undefined || why.trim() === '' ? null : why.trim();
  return (
    <span class="review-buttons">
      {(['right', 'wrong'] as const).map((verdict) => {
        const isSet = coding.standing?.verdict === verdict;
        const words = isSet ? `Marked ${verdict}; take it back` : `Mark ${verdict}`;
        return (
          <button
            key={verdict}
            type="button"
            class={`review-button is-${verdict}`}
            aria-pressed={isSet}
            aria-label={`${words}: ${label}`}
            title={
              isClosed
                ? 'The store is open for reading only'
                : `${words} (${isSet ? 'z' : SIGNS[verdict].key})`
            }
            disabled={isClosed}
            onClick={(event) => {
              event.stopPropagation();
              void (isSet ? undoMark(coding) : markCoding(coding, verdict, reason));
            }}
          >
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path class="icon-line" d={SIGNS[verdict].path} />
            </svg>
          </button>
        );
      })}
    </span>
  );
}
