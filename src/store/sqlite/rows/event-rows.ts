/** Events as lists show them. In: places in the order of filing. Out: rows in the order asked for; two queries. */
import type { Database } from 'better-sqlite3';
import type { Field } from '../../../base/span.ts';
import type { Event } from '../../../record/event.ts';
import type { EventRow } from '../../../record/rows.ts';
import { countingReview } from '../reviews/counting-review.ts';
import { BESIDE_COLUMNS, type BesideColumns, toArticleBeside } from './article-beside.ts';
import { rowsInOrder } from './rows-in-order.ts';

type Selected = BesideColumns & {
  seq: number;
  id: string;
  quote_field: Field;
  quote_start: number;
  quote_end: number;
  sentence: string;
  verdict: string | null;
  filed_at: string;
  told: string;
  record: string;
};

const SELECT_EVENTS = `
SELECT event.seq, event.id, event.quote_field, event.quote_start, event.quote_end, event.sentence,
  event.verdict, event.filed_at, event.told, event.record, ${BESIDE_COLUMNS}
FROM json_each(?) AS asked JOIN event ON event.seq = asked.value JOIN article ON article.seq = event.article`;

/** @param seqs of events; those that are gone are left out */
export function eventRowsOf(db: Database, seqs: readonly number[]): EventRow[] {
  return rowsInOrder<Selected>(db, SELECT_EVENTS, seqs).map((row) => toEventRow(db, row));
}

function toEventRow(db: Database, row: Selected): EventRow {
  return {
    record: 'event',
    ...(JSON.parse(row.record) as Event),
    quote: { field: row.quote_field, start: row.quote_start, end: row.quote_end, text: row.sentence },
    told: JSON.parse(row.told) as EventRow['told'],
    article: toArticleBeside(row),
    review: row.verdict === null ? null : countingReview(db, row.id),
    filedAt: row.filed_at,
    marker: row.seq,
  };
}
