/**
 * The events or claims of a report, written for the first time or in place of earlier ones. In: the context of a
 * filing. Out: how many ids went. Ids that stay keep place, time of filing and verdict; ids that go redirect to
 * what took their place, in one step; an id that comes back gets its old place and loses its redirect.
 */
import { preparedOnce } from '../prepared-once.ts';
import { countingReview } from '../reviews/counting-review.ts';
import type { RedirectTable } from '../tables.ts';
import { addToCounter, nextSeq } from '../write-transaction.ts';
import type { CodingKind } from './coding-kind.ts';
import type { FilingContext } from './filing-context.ts';

type Held = { seq: number; id: string; verdict: string | null; filed_at: string; record: string };

/** For a report that was not in the store. */
export function fileFirstCodings<R extends { id: string }>(
  context: FilingContext,
  kind: CodingKind<R>,
): void {
  const records = kind.records(context.result);
  for (const record of records) kind.insert(context, record, nextSeq(context.db), context.filedAt);
  if (records.length > 0) addToCounter(context.db, kind.counter, records.length);
}

/** For a report that was coded before. Answers how many ids went. */
export function fileCodingsAgain<R extends { id: string }>(
  context: FilingContext,
  kind: CodingKind<R>,
): number {
  const { db, article, filedAt } = context;
  const held = new Map(heldCodings(context, kind.name).map((row) => [row.id, row]));
  const redirects = new Map(redirectsOf(context, kind.name).map((row) => [row.old_id, row]));
  const records = kind.records(context.result);
  const now = new Map(records.map((record) => [record.id, record]));
  for (const record of records) {
    const row = held.get(record.id);
    const back = redirects.get(record.id);
    if (row !== undefined) kind.update(context, record, row.seq);
    else kind.insert(context, record, back?.old_seq ?? nextSeq(db), back?.filed_at ?? filedAt);
    if (back !== undefined) preparedOnce(db, 'DELETE FROM redirect WHERE old_id = ?').run(back.old_id);
  }
  const gone = [...held.values()].filter((row) => !now.has(row.id));
  for (const row of gone) {
    kind.remove(context, row.seq);
    redirect(context, kind, row, [...redirects.values()], now);
  }
  addToCounter(db, kind.counter, records.length - held.size);
  keepVerdicts(context, kind.name, article);
  return gone.length;
}

function heldCodings({ db, article }: FilingContext, table: 'event' | 'claim'): Held[] {
  const sql = `SELECT seq, id, verdict, filed_at, record FROM ${table} WHERE article = ? ORDER BY seq`;
  return preparedOnce(db, sql).all(article) as Held[];
}

function redirectsOf({ db, article }: FilingContext, kind: 'event' | 'claim'): RedirectTable[] {
  const sql = 'SELECT * FROM redirect WHERE article = ? AND record_kind = ?';
  return preparedOnce(db, sql).all(article, kind) as RedirectTable[];
}

const INSERT_REDIRECT = `
INSERT INTO redirect (old_id, new_id, record_kind, carries, old_seq, article, filed_at, at, change, last_record)
VALUES (@old_id, @new_id, @record_kind, @carries, @old_seq, @article, @filed_at, @at, @change, @last_record)`;
const TURN_REDIRECT = 'UPDATE redirect SET new_id = ?, carries = ?, change = ? WHERE old_id = ?';

/** From `row`, and from all that redirected to it, to what took its place. */
function redirect<R extends { id: string }>(
  context: FilingContext,
  kind: CodingKind<R>,
  row: Held,
  earlier: readonly RedirectTable[],
  now: ReadonlyMap<string, R>,
): void {
  const { db, change, article, filedAt } = context;
  const instead = kind.replacement(JSON.parse(row.record) as R, context.result);
  const carries = (record: string) =>
    Number(instead !== null && kind.saysTheSame(JSON.parse(record) as R, instead));
  preparedOnce(db, INSERT_REDIRECT).run({
    old_id: row.id,
    new_id: instead?.id ?? null,
    record_kind: kind.name,
    carries: carries(row.record),
    old_seq: row.seq,
    article,
    filed_at: row.filed_at,
    at: filedAt,
    change,
    last_record: row.record,
  });
  for (const { old_id, new_id, last_record } of earlier) {
    if (new_id !== row.id || now.has(old_id)) continue;
    preparedOnce(db, TURN_REDIRECT).run(instead?.id ?? null, carries(last_record), change, old_id);
  }
}

/** Verdicts by the reviews that count now: redirects may have carried some over. */
function keepVerdicts({ db, change }: FilingContext, table: 'event' | 'claim', article: number): void {
  const sql = `SELECT seq, id, verdict FROM ${table} WHERE article = ?`;
  const rows = preparedOnce(db, sql).all(article) as Pick<Held, 'seq' | 'id' | 'verdict'>[];
  for (const row of rows) {
    const verdict = countingReview(db, row.id)?.verdict ?? null;
    if (verdict === row.verdict) continue;
    preparedOnce(db, `UPDATE ${table} SET verdict = ?, change = ? WHERE seq = ?`).run(
      verdict,
      change,
      row.seq,
    );
  }
}
