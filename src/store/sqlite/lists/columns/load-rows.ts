/**
 * The queries that fill the columns, one row at a time. In: a connection, and the change after which rows count
 * as new. Out: rows as the engine gives them, in the order of their change. Events are read from an index that
 * holds every column asked for here, so that their long columns are never touched.
 */
import type { Database } from 'better-sqlite3';
import { preparedOnce } from '../../prepared-once.ts';
import { SOURCE, TARGET } from './record-columns.ts';

const BETWEEN = 'char(31)';

/** seq, article, coding, first day, last day where it is another, place's country, verdict, reciprocal, actors. */
export type EventLoad = readonly [
  number,
  number,
  string,
  string | null,
  string | null,
  string | null,
  string | null,
  number,
  string | null,
];
// In SQLite << and | bind alike, from left to right: each shift needs its parentheses.
const EVENTS = `
SELECT seq, article,
  type || ${BETWEEN} || ifnull(mode, '') || ${BETWEEN} || contexts || ${BETWEEN} || plover_type || ${BETWEEN} ||
    ifnull(cameo, '') || ${BETWEEN} || quad || ${BETWEEN} || goldstein || ${BETWEEN} || status || ${BETWEEN} ||
    (negated | (future << 1) | (hypothetical << 2) | (historical << 3) | (claimed << 4)),
  day_from, nullif(day_to, day_from), place_country, verdict, reciprocal,
  (SELECT group_concat(actor * 4 + iif(side = 'source', ${SOURCE}, ${TARGET})) FROM event_actor
    WHERE event_actor.event = event.seq)
FROM event WHERE change > ?`;

/** seq, article, coding, verdict, speakers. */
export type ClaimLoad = readonly [number, number, string, string | null, string | null];
const CLAIMS = `
SELECT seq, article, kind || ${BETWEEN} || stance, verdict,
  (SELECT group_concat(actor * 4 + ${SOURCE}) FROM claim_speaker WHERE claim_speaker.claim = claim.seq)
FROM claim WHERE change > ?`;

/** seq, publisher, day of publication, status. */
export type ArticleLoad = readonly [number, string | null, string | null, string];
const ARTICLES = 'SELECT seq, publisher, published_day, status FROM article WHERE change > ?';

export type ActorLoad = readonly [number, string | null, string, string | null, string];
const ACTORS = 'SELECT seq, id, name, country, sectors FROM actor WHERE change > ? ORDER BY seq';

const GONE = 'SELECT old_seq FROM redirect WHERE change > ? AND record_kind = ?';

export function loadEvents(db: Database, after: number): Iterable<EventLoad> {
  return rows(db, EVENTS, after);
}
export function loadClaims(db: Database, after: number): Iterable<ClaimLoad> {
  return rows(db, CLAIMS, after);
}
export function loadArticles(db: Database, after: number): Iterable<ArticleLoad> {
  return rows(db, ARTICLES, after);
}
export function loadActors(db: Database, after: number): Iterable<ActorLoad> {
  return rows(db, ACTORS, after);
}
/** Places in the order of filing of what went. */
export function loadGone(db: Database, kind: 'event' | 'claim', after: number): number[] {
  return preparedOnce(db, GONE).pluck().all(after, kind) as number[];
}

/** The number of the last change of the store. */
export function lastChange(db: Database): number {
  return preparedOnce(db, `SELECT value FROM meta WHERE key = 'change'`).pluck().get() as number;
}

function rows<R>(db: Database, sql: string, after: number): Iterable<R> {
  return preparedOnce(db, sql).raw().iterate(after) as Iterable<R>;
}
