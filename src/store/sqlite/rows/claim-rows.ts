/** Claims as lists show them. In: places in the order of filing. Out: rows in the order asked for; one query. */
import type { Database } from 'better-sqlite3';
import type { Field } from '../../../base/span.ts';
import type { Claim } from '../../../record/claim.ts';
import type { ClaimRow } from '../../../record/rows.ts';
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
  words: string;
  record: string;
};

const SELECT_CLAIMS = `
SELECT claim.seq, claim.id, claim.quote_field, claim.quote_start, claim.quote_end, claim.sentence,
  claim.verdict, claim.filed_at, claim.words, claim.record, ${BESIDE_COLUMNS}
FROM json_each(?) AS asked JOIN claim ON claim.seq = asked.value JOIN article ON article.seq = claim.article`;

/** @param seqs of claims; those that are gone are left out */
export function claimRowsOf(db: Database, seqs: readonly number[]): ClaimRow[] {
  return rowsInOrder<Selected>(db, SELECT_CLAIMS, seqs).map((row) => toClaimRow(db, row));
}

function toClaimRow(db: Database, row: Selected): ClaimRow {
  return {
    record: 'claim',
    ...(JSON.parse(row.record) as Claim),
    words: JSON.parse(row.words) as string[],
    quote: { field: row.quote_field, start: row.quote_start, end: row.quote_end, text: row.sentence },
    article: toArticleBeside(row),
    review: row.verdict === null ? null : countingReview(db, row.id),
    filedAt: row.filed_at,
    marker: row.seq,
  };
}
