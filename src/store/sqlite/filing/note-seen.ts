/** Where bytes were seen, and what the caller said of them. Adds; a set-aside note of the same source goes. */
import type { Database } from 'better-sqlite3';
import type { SeenCapture } from '../../port.ts';
import { preparedOnce } from '../prepared-once.ts';

const ADD_CAPTURE =
  'INSERT INTO capture (sha256, media_type, length_bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
/** The same bytes may give another text once they are extracted in another way; the newest article has them. */
const ADD_OBSERVATION = `
INSERT INTO observation (sha256, source, article, observed_at) VALUES (?, ?, ?, ?)
ON CONFLICT DO UPDATE SET article = excluded.article WHERE article <> excluded.article`;

/** Answers true when anything was written. */
export function noteCapture(db: Database, article: number, capture: SeenCapture, at: string): boolean {
  const { sha256, mediaType, lengthBytes, source } = capture;
  preparedOnce(db, ADD_CAPTURE).run(sha256, mediaType, lengthBytes);
  const observed = preparedOnce(db, ADD_OBSERVATION).run(sha256, source, article, at).changes;
  const taken = preparedOnce(db, 'DELETE FROM set_aside WHERE source = ?').run(source).changes;
  return observed + taken > 0;
}

/** Answers true when the input was not known. */
export function noteInput(db: Database, key: string, producer: number, article: number): boolean {
  const sql = `INSERT INTO input (key, producer, article) VALUES (?, ?, ?)
ON CONFLICT DO UPDATE SET article = excluded.article WHERE article <> excluded.article`;
  return preparedOnce(db, sql).run(key, producer, article).changes > 0;
}

const STANDS = `
SELECT EXISTS (SELECT 1 FROM observation WHERE sha256 = @sha256 AND source = @source AND article = @article)
  AND NOT EXISTS (SELECT 1 FROM set_aside WHERE source = @source)`;

/** True when `noteCapture` would write nothing. */
export function captureStands(db: Database, article: number, capture: SeenCapture): boolean {
  return (
    preparedOnce(db, STANDS).pluck().get({ sha256: capture.sha256, source: capture.source, article }) === 1
  );
}
