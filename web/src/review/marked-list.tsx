/** The events or claims that were marked right or wrong, page by page. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ClaimsAnswer, EventsAnswer } from '../../../src/api/contract/answers.ts';
import { type DeskError, getJson, isAbort, toDeskError } from '../api/client.ts';
import type { ClaimRow, EventRow } from '../api/rows.ts';
import { ROW_KEYS } from '../keys/row-focus.ts';
import { useKeys } from '../keys/use-keys.ts';
import { SafeInline } from '../marks/safe-text.tsx';
import { ErrorBox } from '../parts/error-box.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { typeName } from '../state/event-types.ts';
import { momentWords } from '../words/date-words.ts';
import { markCoding, type ToMark, undoMark } from './mark-coding.ts';
import { ReviewButtons } from './review-buttons.tsx';
import { standingOf } from './review-state.ts';

type Row = EventRow | ClaimRow;
type Found = { rows: Row[]; next: string | null };

type Props = { record: 'event' | 'claim'; verdict: 'reviewed' | 'right' | 'wrong' };

export function MarkedList({ record, verdict }: Props) {
  const [found, setFound] = useState<Found | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  const load = useCallback(
    (next: string | null, signal?: AbortSignal) => {
      setError(null);
      const query = new URLSearchParams({
        review: verdict,
        sort: '-filed',
        ...(next === null ? {} : { next }),
      });
      getJson<EventsAnswer | ClaimsAnswer>(`/${record}s.json?${query}`, signal).then(
        (answer) =>
          setFound((before) => ({
            rows: [...(next === null ? [] : (before?.rows ?? [])), ...answer.rows],
            next: answer.next,
          })),
        (failure: unknown) => {
          if (!isAbort(failure)) setError(toDeskError(failure));
        },
      );
    },
    [record, verdict],
  );
  useEffect(() => {
    const controller = new AbortController();
    load(null, controller.signal);
    return () => controller.abort();
  }, [load]);
  useRowKeys(found?.rows ?? []);
  if (error !== null) return <ErrorBox error={error} retry={() => load(null)} />;
  if (found === null) return <Skeleton rows={4} />;
  if (found.rows.length === 0) {
    return (
      <section class="empty">
        <h2>Nothing is marked {verdict === 'reviewed' ? 'yet' : verdict}</h2>
        <p>
          Open an event or claim and press <kbd>r</kbd> when the coding is right, <kbd>w</kbd> when it is
          wrong.
        </p>
      </section>
    );
  }
  return (
    <>
      <ul>
        {found.rows.map((row) => (
          <MarkedRow key={row.id} row={row} />
        ))}
      </ul>
      {found.next !== null && (
        <button type="button" onClick={() => load(found.next)}>
          More
        </button>
      )}
    </>
  );
}

/** The row in focus is marked with the same keys as a coding in its report. */
function useRowKeys(rows: readonly Row[]): void {
  const onRow = (run: (coding: ToMark) => Promise<void>): boolean => {
    const id = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;
    const row = rows.find((one) => one.id === id);
    if (row === undefined) return false;
    void run({ id: row.id, record: row.record, standing: standingOf(row.id, row.review) });
    return true;
  };
  useKeys({
    ...ROW_KEYS,
    right: () => onRow((coding) => markCoding(coding, 'right')),
    wrong: () => onRow((coding) => markCoding(coding, 'wrong')),
    undo: () => onRow(undoMark),
  });
}

function MarkedRow({ row }: { row: Row }) {
  const standing = standingOf(row.id, row.review);
  const label = row.record === 'event' ? typeName(row.type) : `Claim that ${row.stance}`;
  return (
    <li
      class={`reviewed-row${standing?.verdict === 'wrong' ? ' is-wrong-coding' : ''}`}
      data-row={row.id}
      tabIndex={-1}
    >
      <div>
        <a class="reviewed-label" href={`/${row.record}/${encodeURIComponent(row.id)}`} data-open>
          {label}
        </a>{' '}
        <span class="aside">
          <SafeInline text={row.article.title ?? 'Report without a title'} />
        </span>
        <span class="quote coding-words" dir="auto">
          <SafeInline text={row.quote.text} />
        </span>
      </div>
      <ReviewButtons coding={{ id: row.id, record: row.record, standing }} label={label} />
      <p class="reviewed-foot">
        {standing === null ? (
          'taken back'
        ) : (
          <>
            <b class={`verdict is-${standing.verdict}`}>{standing.verdict}</b> by{' '}
            <SafeInline text={standing.by} />, <time dateTime={standing.at}>{momentWords(standing.at)}</time>
            {standing.why !== null && (
              <>
                :{' '}
                <q class="why">
                  <SafeInline text={standing.why} />
                </q>
              </>
            )}
          </>
        )}
      </p>
    </li>
  );
}
