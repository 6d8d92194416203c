/**
 * Rows by their `seq`, in the order that is asked for. One query for any number: the numbers go in as one JSON
 * array, so that the statement is prepared once. Numbers that no row has are left out.
 */
import type { Database } from 'better-sqlite3';
import { preparedOnce } from '../prepared-once.ts';

/** @param sql selects `seq` among others, and takes the JSON array of numbers as its one parameter */
export function rowsInOrder<R extends { seq: number }>(
  db: Database,
  sql: string,
  seqs: readonly number[],
): R[] {
  if (seqs.length === 0) return [];
  const found = new Map<number, R>();
  for (const row of preparedOnce(db, sql).all(JSON.stringify(seqs)) as R[]) found.set(row.seq, row);
  return seqs.map((seq) => found.get(seq)).filter((row) => row !== undefined);
}
