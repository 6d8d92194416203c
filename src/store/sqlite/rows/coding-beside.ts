/** What lists show beside an event or a claim. In: a row of a query that selects it. Out: quote, report, review. */
import type { Database } from 'better-sqlite3';
import type { Field } from '../../../base/span.ts';
import type { EventRow } from '../../../record/rows.ts';
import { countingReview } from '../reviews/counting-review.ts';
import { BESIDE_COLUMNS, type BesideColumns, toArticleBeside } from './article-beside.ts';

/** Columns that `event` and `claim` share. */
export type CodingColumns = BesideColumns & {
  seq: number;
  id: string;
  quote_field: Field;
  quote_start: number;
  quote_end: number;
  sentence: string;
  verdict: string | null;
  filed_at: string;
  record: string;
};

/**
 * A query for `rowsInOrder`, whose rows are `CodingColumns` and one more.
 * @param own the column that the other kind does not have
 */
export function selectCodings(kind: 'event' | 'claim', own: string): string {
  return `
SELECT ${kind}.seq, ${kind}.id, ${kind}.quote_field, ${kind}.quote_start, ${kind}.quote_end, ${kind}.sentence,
  ${kind}.verdict, ${kind}.filed_at, ${kind}.${own}, ${kind}.record, ${BESIDE_COLUMNS}
FROM json_each(?) AS asked JOIN ${kind} ON ${kind}.seq = asked.value JOIN article ON article.seq = ${kind}.article`;
}

export function toQuote(row: CodingColumns): EventRow['quote'] {
  return { field: row.quote_field, start: row.quote_start, end: row.quote_end, text: row.sentence };
}

export function toCodingBeside(
  db: Database,
  row: CodingColumns,
): Pick<EventRow, 'article' | 'review' | 'filedAt' | 'marker'> {
  return {
    article: toArticleBeside(row),
    review: row.verdict === null ? null : countingReview(db, row.id),
    filedAt: row.filed_at,
    marker: row.seq,
  };
}
