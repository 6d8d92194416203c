/** Rows whose words match. In: words as typed. Out: a table by row, 1 for a match. */
import type { Database } from 'better-sqlite3';
import { preparedOnce } from '../../prepared-once.ts';
import type { RecordColumns } from '../columns/record-columns.ts';
import { matchExpression } from './match-expression.ts';

export type WordsTable = 'article_words' | 'event_words' | 'claim_words';

/** @throws STORE_FILTER_INVALID when there is no word in it */
export function rowsMatching(
  db: Database,
  columns: RecordColumns,
  table: WordsTable,
  typed: string,
): Uint8Array {
  const sql = `SELECT rowid FROM ${table} WHERE ${table} MATCH ? ORDER BY rowid`;
  const seqs = preparedOnce(db, sql).pluck().all(matchExpression(typed)) as number[];
  return walk(columns, seqs);
}

/** Both lists ascend, so that one walk over the rows finds all. */
function walk(columns: RecordColumns, seqs: readonly number[]): Uint8Array {
  const found = new Uint8Array(columns.count);
  if (seqs.length * 20 < columns.count) {
    for (const seq of seqs) {
      const row = columns.rowOf(seq);
      if (row >= 0) found[row] = 1;
    }
    return found;
  }
  let next = 0;
  for (const row of columns.filed.settle()) {
    const seq = columns.seq[row] as number;
    while (next < seqs.length && (seqs[next] as number) < seq) next++;
    if (seqs[next] === seq) found[row] = 1;
  }
  return found;
}
