/**
 * Opens the file of a store. In: a path, and whether to make the file or to leave it alone. Out: a connection
 * with everything set, and whether it is read-only.
 *
 * Write-ahead log with `synchronous = NORMAL`: what was committed outlives the process, however it ends; after
 * a power cut the file is whole and may lack the last commits, which an ingest that is run again files anew.
 */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import Sqlite, { type Database } from 'better-sqlite3';
import { storeError } from '../errors.ts';
import { formatOf, migrate, refuseNewer } from './migrate.ts';
import { MIGRATIONS } from './registry.ts';
import { isBusy, isCannotOpen, toStoreError } from './sqlite-errors.ts';
import { APPLICATION_ID, inspectStoreFile, type StoreFile } from './store-file.ts';

export type Connection = { db: Database; readOnly: boolean };

const BUSY_TIMEOUT_MS = 10_000;
const RETRY_MS = 25;
/** Rows are one to four kilobytes: on larger pages less of each page stays empty. */
const PAGE_BYTES = 8192;
const CACHE_KIB = 65_536;
/** 64 MB: copying the log into the file waits for the disk, and in batches pages are copied once for many reports. */
const PAGES_BETWEEN_CHECKPOINTS = 8000;
const LOG_LIMIT_BYTES = 67_108_864;

/**
 * @param create make the store when there is none
 * @throws STORE_MISSING, STORE_NOT_A_STORE, STORE_TOO_NEW, STORE_DAMAGED, STORE_READ_ONLY, STORE_UNREADABLE, STORE_BUSY, STORE_FULL
 */
export async function openConnection(path: string, create: boolean, readOnly: boolean): Promise<Connection> {
  const file = inspectStoreFile(path);
  if (!file.exists && (!create || readOnly))
    throw storeError('STORE_MISSING', `There is no store at ${path}.`);
  if (file.kind === 'blank' && readOnly) throw storeError('STORE_NOT_A_STORE', `${path} is empty.`);
  if (file.kind === 'blank' && !create) throw storeError('STORE_NOT_A_STORE', `${path} is empty.`);
  if (file.kind === 'blank' && !file.writable) {
    throw storeError('STORE_READ_ONLY', `No store can be made at ${path}.`);
  }
  const deadline = performance.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      return readOnly || !file.writable ? openToRead(path) : openToWrite(path, create, file);
    } catch (error) {
      // Changing a new file to the write-ahead log does not wait for locks by itself.
      if (!isBusy(error) || performance.now() > deadline) throw toStoreError(error, path);
      await delay(RETRY_MS);
    }
  }
}

function openToWrite(path: string, create: boolean, file: StoreFile): Connection {
  return settingUp(new Sqlite(path, { timeout: BUSY_TIMEOUT_MS, fileMustExist: file.exists }), (db) => {
    const blank = checkOwner(db, path);
    if (blank && !create) throw storeError('STORE_NOT_A_STORE', `${path} holds nothing.`);
    if (blank) db.pragma(`page_size = ${PAGE_BYTES}`);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma(`journal_size_limit = ${LOG_LIMIT_BYTES}`);
    db.pragma(`wal_autocheckpoint = ${PAGES_BETWEEN_CHECKPOINTS}`);
    setForReading(db);
    migrate(db, path);
    return { db, readOnly: false };
  });
}

function openToRead(path: string): Connection {
  const check = (db: Database): Connection => {
    if (checkOwner(db, path)) throw storeError('STORE_NOT_A_STORE', `${path} holds nothing.`);
    setForReading(db);
    if (formatOf(db) < MIGRATIONS.length) {
      throw storeError('STORE_READ_ONLY', `${path} has an older format and must be written to once.`);
    }
    return { db, readOnly: true };
  };
  try {
    return settingUp(new Sqlite(path, { readonly: true, timeout: BUSY_TIMEOUT_MS }), check);
  } catch (error) {
    if (!isCannotOpen(error) || holdsLog(path)) throw error;
    // In a folder that nobody may write to SQLite cannot make the files beside the log. Then nobody else writes
    // to the store either, and it may be read as it is.
    const address = `${pathToFileURL(resolve(path)).href}?immutable=1`;
    return settingUp(new Sqlite(address, { readonly: true, timeout: BUSY_TIMEOUT_MS }), check);
  }
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

function holdsLog(path: string): boolean {
  return existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
}
