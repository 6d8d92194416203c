/** Events as lists show them. In: places in the order of filing. Out: rows in the order asked for. */
import type { Database } from 'better-sqlite3';
import type { Event } from '../../../record/event.ts';
import type { EventRow } from '../../../record/rows.ts';
import { type CodingColumns, selectCodings, toCodingBeside, toQuote } from './coding-beside.ts';
import { rowsInOrder } from './rows-in-order.ts';

const SELECT_EVENTS = selectCodings('event', 'told');

/** @param seqs of events; those that are gone are left out */
export function eventRowsOf(db: Database, seqs: readonly number[]): EventRow[] {
  return rowsInOrder<CodingColumns & { told: string }>(db, SELECT_EVENTS, seqs).map((row) => ({
    record: 'event',
    ...(JSON.parse(row.record) as Event),
    quote: toQuote(row),
    told: JSON.parse(row.told) as EventRow['told'],
    ...toCodingBeside(db, row),
  }));
}
