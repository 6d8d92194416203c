/** Where an id leads now. In: the id of an event or claim, as it was at any time. Out: its row, or what is left. */
import type { Database } from 'better-sqlite3';
import { preparedOnce } from '../prepared-once.ts';

export type Target =
  | { status: 'found' | 'moved'; kind: 'event' | 'claim'; id: string; seq: number }
  | { status: 'gone'; kind: 'event' | 'claim'; article: string }
  | { status: 'unknown' };

const FIND = `
SELECT 'event' AS kind, seq FROM event WHERE id = @id UNION ALL SELECT 'claim', seq FROM claim WHERE id = @id`;
const FIND_REDIRECT = `
SELECT new_id, record_kind AS kind, article.id AS article FROM redirect
JOIN article ON article.seq = redirect.article WHERE old_id = ?`;

export function findTarget(db: Database, id: string): Target {
  const row = findRow(db, id);
  if (row !== null) return { status: 'found', id, ...row };
  const redirect = preparedOnce(db, FIND_REDIRECT).get(id) as
    | { new_id: string | null; kind: 'event' | 'claim'; article: string }
    | undefined;
  if (redirect === undefined) return { status: 'unknown' };
  const { new_id, kind, article } = redirect;
  const instead = new_id === null ? null : findRow(db, new_id);
  if (new_id === null || instead === null) return { status: 'gone', kind, article };
  return { status: 'moved', id: new_id, ...instead };
}

function findRow(db: Database, id: string): { kind: 'event' | 'claim'; seq: number } | null {
  const row = preparedOnce(db, FIND).get({ id }) as { kind: 'event' | 'claim'; seq: number } | undefined;
  return row ?? null;
}
