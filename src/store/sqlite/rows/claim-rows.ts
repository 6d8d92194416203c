/** Claims as lists show them. In: places in the order of filing. Out: rows in the order asked for. */
import type { Database } from 'better-sqlite3';
import type { Claim } from '../../../record/claim.ts';
import type { ClaimRow } from '../../../record/rows.ts';
import { type CodingColumns, selectCodings, toCodingBeside, toQuote } from './coding-beside.ts';
import { rowsInOrder } from './rows-in-order.ts';

const SELECT_CLAIMS = selectCodings('claim', 'words');

/** @param seqs of claims; those that are gone are left out */
export function claimRowsOf(db: Database, seqs: readonly number[]): ClaimRow[] {
  return rowsInOrder<CodingColumns & { words: string }>(db, SELECT_CLAIMS, seqs).map((row) => ({
    record: 'claim',
    ...(JSON.parse(row.record) as Claim),
    words: JSON.parse(row.words) as string[],
    quote: toQuote(row),
    ...toCodingBeside(db, row),
  }));
}
