/** Pages of short lists that are sorted by time, newest first. In: what is asked for. Out: rows and where to go on. */
import type { Page, PageAsk } from '../port.ts';

/** Greater than every ISO 8601 time. */
const AFTER_ALL_TIME = '~';

/** @param select rows before this time and place, at most so many, newest first */
export function pageOf<Row extends { at: string; seq: number }, R>(
  page: PageAsk<'-at'>,
  toRow: (row: Row) => R,
  select: (at: string, seq: number, limit: number) => Row[],
): Page<R> {
  const [at, seq] = page.after ?? [AFTER_ALL_TIME, 0];
  // One more than asked for tells whether there is a next page.
  const found = select(String(at), seq, page.limit + 1);
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  const next = found.length > page.limit && last !== undefined ? ([last.at, last.seq] as const) : null;
  return { rows: rows.map(toRow), next };
}
