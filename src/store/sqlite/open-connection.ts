/**
 * Opens the file of a store. In: a path, and whether to make the file or to leave it alone. Out: a connection
 * with everything set, and whether it is read-only.
 *
 * Write-ahead log with `synchronous = NORMAL`: what was committed outlives the process, however it ends; after
 * a power cut the file is whole and may lack the last commits, which an ingest that is run again files anew.
 */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import Sqlite, { type Database, SqliteError } from 'better-sqlite3';
import { storeError } from '../errors.ts';
import { formatOf, migrate, refuseNewer } from './migrate.ts';
import { MIGRATIONS } from './registry.ts';
import { rememberFile } from './same-file.ts';
import { isBusy, isCannotOpen, toStoreError } from './sqlite-errors.ts';
import { APPLICATION_ID, inspectStoreFile, type StoreFile } from './store-file.ts';

export type Connection = { db: Database; readOnly: boolean };

export type Opening = {
  /** Make the store when there is none. */
  create: boolean;
  readOnly: boolean;
  /** How long to wait for another program's lock. */
  busyTimeoutMs: number;
};

const RETRY_MS = 25;
/** Rows are one to four kilobytes: on larger pages less of each page stays empty. */
const PAGE_BYTES = 8192;
const CACHE_KIB = 65_536;
/** 64 MB: copying the log into the file waits for the disk, and in batches pages are copied once for many reports. */
const PAGES_BETWEEN_CHECKPOINTS = 8000;
const LOG_LIMIT_BYTES = 67_108_864;

/**
 * @throws STORE_MISSING, STORE_NOT_A_STORE, STORE_TOO_NEW, STORE_DAMAGED, STORE_READ_ONLY, STORE_UNREADABLE, STORE_BUSY, STORE_FULL
 */
export async function openConnection(path: string, opening: Opening): Promise<Connection> {
  const { create, readOnly, busyTimeoutMs } = opening;
  refuseUnusableName(path);
  const file = inspectStoreFile(path);
  if (!file.exists && (!create || readOnly))
    throw storeError('STORE_MISSING', `There is no store at ${path}.`);
  if (file.kind === 'blank' && readOnly) throw storeError('STORE_NOT_A_STORE', `${path} is empty.`);
  if (file.kind === 'blank' && !create) throw storeError('STORE_NOT_A_STORE', `${path} is empty.`);
  if (file.kind === 'blank' && !file.writable) {
    const folder = dirname(resolve(path));
    const why = existsSync(folder) ? `${folder} may not be written to` : `there is no folder ${folder}`;
    throw storeError('STORE_READ_ONLY', `No store can be made at ${path}: ${why}.`);
  }
  const deadline = performance.now() + busyTimeoutMs;
  for (;;) {
    try {
      return readOnly || !file.writable ? openToRead(path, opening) : openToWrite(path, opening, file);
    } catch (error) {
      // Changing a new file to the write-ahead log does not wait for locks by itself.
      if (!isBusy(error) || performance.now() > deadline) throw toStoreError(error, path);
      await delay(RETRY_MS);
    }
  }
}

/**
 * better-sqlite3 cuts blanks off a name, and takes an empty one and `:memory:` for a database that is gone when it
 * is closed: `resolve` makes any name but one that ends in a blank mean the file that it says.
 * @throws STORE_NOT_A_STORE
 */
function refuseUnusableName(path: string): void {
  if (path.trim() === '') throw storeError('STORE_NOT_A_STORE', 'The path of the store is empty.');
  if (path.trimEnd() !== path) throw storeError('STORE_NOT_A_STORE', `The path "${path}" ends in a blank.`);
}

function openToWrite(path: string, { create, busyTimeoutMs }: Opening, file: StoreFile): Connection {
  const options = { timeout: busyTimeoutMs, fileMustExist: file.exists };
  return settingUp(new Sqlite(resolve(path), options), (db) => {
    const blank = checkOwner(db, path);
    if (blank && !create) throw storeError('STORE_NOT_A_STORE', `${path} holds nothing.`);
    if (blank) db.pragma(`page_size = ${PAGE_BYTES}`);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma(`journal_size_limit = ${LOG_LIMIT_BYTES}`);
    db.pragma(`wal_autocheckpoint = ${PAGES_BETWEEN_CHECKPOINTS}`);
    setForReading(db);
    migrate(db, path);
    rememberFile(db);
    return { db, readOnly: false };
  });
}

function openToRead(path: string, { busyTimeoutMs }: Opening): Connection {
  const options = { readonly: true, timeout: busyTimeoutMs };
  const check = (db: Database): Connection => {
    if (checkOwner(db, path)) throw storeError('STORE_NOT_A_STORE', `${path} holds nothing.`);
    setForReading(db);
    if (formatOf(db) < MIGRATIONS.length) {
      throw storeError('STORE_READ_ONLY', `${path} has an older format and must be written to once.`);
    }
    rememberFile(db);
    return { db, readOnly: true };
  };
  try {
    return settingUp(new Sqlite(resolve(path), options), check);
  } catch (error) {
    if (!isCannotOpen(error)) throw error;
    const why =
      'it was in use when it was copied or its program was killed, and its folder may not be written to';
    throw storeError('STORE_UNREADABLE', `${path} cannot be opened: ${why}. Copy it to another folder.`, {
      cause: error,
    });
  }
}

/**
 * Closes the connection. The last one to close takes the file out of write-ahead mode, so that a store at rest is
 * one file that can be read from anywhere, be it a folder or a disk that nobody may write to.
 */
export function closeConnection({ db, readOnly }: Connection): void {
  if (!db.open) return;
  if (!readOnly) {
    try {
      db.pragma('busy_timeout = 0');
      db.pragma('journal_mode = DELETE');
    } catch (error) {
      // Another program has the store open, or there is no room: it stays as it is, and nothing is lost.
      if (!(error instanceof SqliteError)) throw error;
    }
  }
  db.close();
}

/** Closes the connection when it cannot be used. */
function settingUp(db: Database, setUp: (db: Database) => Connection): Connection {
  try {
    return setUp(db);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** True for a database that nobody wrote to. @throws STORE_NOT_A_STORE, STORE_TOO_NEW */
function checkOwner(db: Database, path: string): boolean {
  const owner = db.pragma('application_id', { simple: true });
  if (owner === APPLICATION_ID) {
    refuseNewer(db, path);
    return false;
  }
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  // Asked again: another program may have made the store between the two questions.
  if (db.pragma('application_id', { simple: true }) === APPLICATION_ID) return checkOwner(db, path);
  if (owner !== 0 || tables !== 0) {
    throw storeError('STORE_NOT_A_STORE', `${path} is an SQLite file of another program.`);
  }
  return true;
}

function setForReading(db: Database): void {
  db.pragma('foreign_keys = ON');
  db.pragma(`cache_size = -${CACHE_KIB}`);
  db.pragma('temp_store = MEMORY');
}
