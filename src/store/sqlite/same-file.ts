/**
 * Whether the file that a connection has open still lies at its path. A file that was deleted or replaced can be
 * written to as long as it is open, and everything in it is gone when it is closed. In: a connection. Errors:
 * STORE_UNREADABLE.
 */
import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { storeError } from '../errors.ts';

const files = new WeakMap<Database, string>();

/** To be said once, when the file is there. */
export function rememberFile(db: Database): void {
  const file = fileAt(db.name);
  if (file !== null) files.set(db, file);
}

/** @throws STORE_UNREADABLE when another file lies at the path now, or none */
export function checkSameFile(db: Database): void {
  const remembered = files.get(db);
  if (remembered === undefined || remembered === fileAt(db.name)) return;
  throw storeError(
    'STORE_UNREADABLE',
    `${db.name} was taken away or replaced while it was open. Start the command again to open what lies there now.`,
  );
}

/** What tells a file from all others on this machine; null when there is none. */
function fileAt(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.dev}:${stats.ino}`;
}
