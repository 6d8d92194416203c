/** Rows that a filter names by id or by words. In: a connection and values. Out: tables by row, 1 for asked. */
import type { Database } from 'better-sqlite3';
import { preparedOnce } from '../../prepared-once.ts';
import type { RecordColumns } from '../columns/record-columns.ts';

const ARTICLES = 'SELECT seq FROM article WHERE id IN (SELECT value FROM json_each(?))';
/** An event's old id stands for the one that took its place. */
const CLAIMS = `
WITH asked AS (SELECT value AS id FROM json_each(?))
SELECT claim FROM claim_event
WHERE event_id IN (SELECT id FROM asked UNION SELECT new_id FROM redirect WHERE old_id IN (SELECT id FROM asked))`;

export function rowsOfArticles(db: Database, articles: RecordColumns, ids: readonly string[]): Uint8Array {
  return marked(articles, preparedOnce(db, ARTICLES).pluck().all(JSON.stringify(ids)) as number[]);
}

/** Claims that carry one of these events. */
export function rowsOfCarriers(db: Database, claims: RecordColumns, events: readonly string[]): Uint8Array {
  return marked(claims, preparedOnce(db, CLAIMS).pluck().all(JSON.stringify(events)) as number[]);
}

function marked(columns: RecordColumns, seqs: readonly number[]): Uint8Array {
  const table = new Uint8Array(columns.count);
  for (const seq of seqs) {
    const row = columns.rowOf(seq);
    if (row >= 0) table[row] = 1;
  }
  return table;
}
