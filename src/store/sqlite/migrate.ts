/**
 * Brings a file to the format of this version. In: a connection that may write. Two programs that open a new
 * file at once both succeed: the second waits, and finds the work done.
 */
import type { Database } from 'better-sqlite3';
import { storeError } from '../errors.ts';
import { MIGRATIONS } from './registry.ts';
import { APPLICATION_ID } from './store-file.ts';

/** The number of migrations that a file has had. */
export function formatOf(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/** @throws STORE_TOO_NEW */
export function refuseNewer(db: Database, path: string): void {
  const format = formatOf(db);
  if (format > MIGRATIONS.length) {
    throw storeError(
      'STORE_TOO_NEW',
      `${path} has format ${format}; this version knows ${MIGRATIONS.length}.`,
    );
  }
}

/** @throws STORE_TOO_NEW; SQLite's own errors */
export function migrate(db: Database, path: string): void {
  if (formatOf(db) === MIGRATIONS.length) return;
  const bringUpToDate = db.transaction(() => {
    refuseNewer(db, path);
    for (const sql of MIGRATIONS.slice(formatOf(db))) db.exec(sql);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${MIGRATIONS.length}`);
  });
  bringUpToDate.immediate();
}
