/**
 * One page of a list. In: columns, which rows match, an order and a position. Out: the places in the order of
 * filing of the rows on the page, and where it ended. Rows without a day come last in either direction.
 */
import { storeError } from '../../../errors.ts';
import type { PageAsk, Position } from '../../../port.ts';
import { dayNumber, isoDay, NO_DAY } from '../columns/day-number.ts';
import type { RecordColumns } from '../columns/record-columns.ts';
import type { RowOrder } from '../columns/row-order.ts';

export type SeqPage = { seqs: number[]; next: Position | null };

/** `-date` and `-published` are the day downwards, `filed` the order of filing, `goldstein` the weight. */
export function pageRows(columns: RecordColumns, fails: Uint16Array, page: PageAsk<string>): SeqPage {
  const down = page.sort.startsWith('-');
  const kind = kindOf(page.sort);
  const order = { day: columns.byDay, filed: columns.filed, weight: columns.byWeight }[kind];
  const seqs: number[] = [];
  let last = -1;
  for (const row of walk(columns, order, down, kind, page.after)) {
    if (fails[row] !== 0) continue;
    if (seqs.length === page.limit) {
      return { seqs, next: [sortValue(order.keyOf(last), kind), columns.seq[last] as number] };
    }
    seqs.push(columns.seq[row] as number);
    last = row;
  }
  return { seqs, next: null };
}

type Kind = 'day' | 'filed' | 'weight';

function kindOf(sort: string): Kind {
  if (sort.endsWith('filed')) return 'filed';
  return sort.endsWith('goldstein') ? 'weight' : 'day';
}

function sortValue(key: number, kind: Kind): string | number {
  if (kind !== 'day') return key;
  return key === NO_DAY ? '' : isoDay(key);
}

function* walk(
  columns: RecordColumns,
  order: RowOrder,
  down: boolean,
  kind: Kind,
  after: Position | null,
): Iterable<number> {
  const rows = order.settle();
  const at = after === null ? null : ([keyOf(after[0], kind), after[1]] as const);
  const up = at === null ? 0 : order.placeAfter(...at);
  if (!down) {
    for (let place = up; place < rows.length; place++) yield rows[place] as number;
    return;
  }
  const dated = kind === 'day' ? order.placeAfter(NO_DAY, -1) : rows.length;
  const undated = at !== null && kind === 'day' && at[0] === NO_DAY;
  // Where a position stands on a row, the next row downwards is before it.
  let start = at === null ? dated : up;
  if (at !== null && start > 0 && isRow(columns, order, rows[start - 1] as number, at)) start--;
  if (!undated) {
    for (let place = Math.min(start, dated) - 1; place >= 0; place--) yield rows[place] as number;
    start = rows.length;
  }
  for (let place = start - 1; place >= dated; place--) yield rows[place] as number;
}

function isRow(
  columns: RecordColumns,
  order: RowOrder,
  row: number,
  [key, seq]: readonly [number, number],
): boolean {
  return order.keyOf(row) === key && columns.seq[row] === seq;
}

/** @throws STORE_FILTER_INVALID for a position of another order */
function keyOf(value: string | number, kind: Kind): number {
  if (kind !== 'day' && typeof value === 'number') return value;
  if (kind === 'day' && value === '') return NO_DAY;
  const day = kind === 'day' && typeof value === 'string' ? dayNumber(value) : NO_DAY;
  if (day !== NO_DAY) return day;
  throw storeError('STORE_FILTER_INVALID', 'The page that is asked for is of a list in another order.');
}
