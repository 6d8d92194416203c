/** One report with everything in it, and single records by id. In: ids. Out: rows; null or a status otherwise. */
import type { Database } from 'better-sqlite3';
import type { Article } from '../../record/article.ts';
import type { ReadResult } from '../../record/read-result.ts';
import type { ClaimRow, EventRow } from '../../record/rows.ts';
import type { Found, StoredReport } from '../port.ts';
import { fromFoundJson } from './found-of-report.ts';
import { preparedOnce } from './prepared-once.ts';
import { toProducer } from './producers.ts';
import { findTarget } from './reviews/find-target.ts';
import { articleRowsOf } from './rows/article-rows.ts';
import { claimRowsOf } from './rows/claim-rows.ts';
import { eventRowsOf } from './rows/event-rows.ts';
import type { ArticleTable, ProducerTable } from './tables.ts';

type Held = Pick<ArticleTable, 'seq' | 'id' | 'text' | 'record' | 'found' | 'status' | 'reason'> &
  Omit<ProducerTable, 'seq'>;

const SELECT = `
SELECT article.seq, article.id, text, record, found, status, reason, version, model, knowledge
FROM article JOIN producer ON producer.seq = article.producer WHERE article.id = ?`;

export function readArticle(db: Database, id: string): StoredReport | null {
  // In one transaction: another program may code the report again between the questions.
  return db.transaction(() => readInside(db, id))();
}

function readInside(db: Database, id: string): StoredReport | null {
  const held = preparedOnce(db, SELECT).get(id) as Held | undefined;
  if (held === undefined) return null;
  const [row] = articleRowsOf(db, [held.seq]);
  if (row === undefined) return null;
  const kept = { text: held.text, ...(JSON.parse(held.record) as Omit<Article, 'text'>) };
  const { canonicalUrl: _canonicalUrl, ...article } = kept;
  const found = fromFoundJson(held.found, article);
  const events = inOrder(eventRowsOf(db, seqsOf(db, 'event', held.seq)), found.events);
  const claims = inOrder(claimRowsOf(db, seqsOf(db, 'claim', held.seq)), found.claims);
  const result: ReadResult = {
    status: held.status as ReadResult['status'],
    reason: held.reason as ReadResult['reason'],
    article,
    sentences: found.sentences,
    mentions: found.mentions,
    events: events.map(toEvent),
    claims: claims.map(toClaim),
    producer: toProducer(held),
  };
  return { row, result, events, claims };
}

export function readEvent(db: Database, id: string): Found<EventRow> {
  return db.transaction(() => findRecord(db, id, 'event', eventRowsOf))();
}

export function readClaim(db: Database, id: string): Found<ClaimRow> {
  return db.transaction(() => findRecord(db, id, 'claim', claimRowsOf))();
}

function findRecord<R>(
  db: Database,
  id: string,
  kind: 'event' | 'claim',
  rowsOf: (db: Database, seqs: readonly number[]) => R[],
): Found<R> {
  const target = findTarget(db, id);
  if (target.status === 'unknown' || target.kind !== kind) return { status: 'unknown' };
  if (target.status === 'gone') return { status: 'gone', from: id, article: target.article };
  const [row] = rowsOf(db, [target.seq]);
  if (row === undefined) return { status: 'unknown' };
  return target.status === 'moved' ? { status: 'moved', row, from: id } : { status: 'found', row };
}

function seqsOf(db: Database, table: 'event' | 'claim', article: number): number[] {
  const sql = `SELECT seq FROM ${table} WHERE article = ? ORDER BY seq`;
  return preparedOnce(db, sql).pluck().all(article) as number[];
}

function inOrder<R extends { id: string }>(rows: readonly R[], ids: readonly string[]): R[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}

function toEvent(row: EventRow): ReadResult['events'][number] {
  const { record, quote, told, article, review, filedAt, marker, ...event } = row;
  return event;
}

function toClaim(row: ClaimRow): ReadResult['claims'][number] {
  const { record, words, quote, article, review, filedAt, marker, ...claim } = row;
  return claim;
}
