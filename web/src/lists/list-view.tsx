/** The rows of a list in whichever state it is: waiting, failed, empty, or there with more to come. */
import type { ComponentChildren } from 'preact';
import type { List } from '../api/use-list.ts';
import { ROW_KEYS } from '../keys/row-focus.ts';
import { useKeys } from '../keys/use-keys.ts';
import { ErrorBox } from '../parts/error-box.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { MoreRows } from './more-rows.tsx';

type ListViewProps<R> = {
  list: List<R>;
  count: number | null;
  /** "events" */
  what: string;
  row: (row: R) => ComponentChildren;
  empty: ComponentChildren;
};

export function ListView<R>({ list, count, what, row, empty }: ListViewProps<R>) {
  useKeys(ROW_KEYS);
  if (list.error !== null && list.rows === null) return <ErrorBox error={list.error} retry={list.retry} />;
  if (list.rows === null) return <Skeleton rows={8} />;
  if (list.rows.length === 0) return list.loading ? <Skeleton rows={8} /> : empty;
  return (
    <div class={list.loading ? 'is-loading' : ''}>
      <ol class="rows" aria-label={what}>
        {list.rows.map(row)}
      </ol>
      {list.error !== null && <ErrorBox error={list.error} retry={list.retry} />}
      <MoreRows list={list} count={count} what={what} />
    </div>
  );
}
