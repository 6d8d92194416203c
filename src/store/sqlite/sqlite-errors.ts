/**
 * What SQLite's error codes mean for a person. In: whatever was thrown, and the path of the store. Out: an
 * error of the store with advice, or the thing itself where it is none of SQLite's.
 */
import { SqliteError } from 'better-sqlite3';
import { type StoreErrorCode, storeError } from '../errors.ts';

type Meaning = { code: StoreErrorCode; says: (path: string) => string };

const FULL: Meaning = {
  code: 'STORE_FULL',
  says: (path) =>
    `${path} cannot grow: the disk is full, or a limit on the size of files is reached. Nothing was changed.`,
};
const READ_ONLY: Meaning = { code: 'STORE_READ_ONLY', says: (path) => `${path} cannot be written to.` };
const DAMAGED: Meaning = { code: 'STORE_DAMAGED', says: (path) => `${path} is damaged.` };
const BUSY: Meaning = {
  code: 'STORE_BUSY',
  says: (path) => `${path} was locked by another program for too long.`,
};
const UNREADABLE: Meaning = { code: 'STORE_UNREADABLE', says: (path) => `${path} cannot be opened or read.` };

/** The longest name that a code starts with decides. https://www.sqlite.org/rescode.html */
const MEANINGS: readonly (readonly [string, Meaning])[] = [
  ['SQLITE_FULL', FULL],
  // A limit on file sizes (EFBIG) and a full disk under the shared-memory file come out as these.
  ['SQLITE_IOERR_WRITE', FULL],
  ['SQLITE_IOERR_FSYNC', FULL],
  ['SQLITE_IOERR_TRUNCATE', FULL],
  ['SQLITE_IOERR_SHMSIZE', FULL],
  ['SQLITE_IOERR_SHORT_READ', DAMAGED],
  ['SQLITE_IOERR_DATA', DAMAGED],
  ['SQLITE_IOERR_CORRUPTFS', DAMAGED],
  ['SQLITE_IOERR_LOCK', BUSY],
  ['SQLITE_IOERR', UNREADABLE],
  ['SQLITE_READONLY', READ_ONLY],
  ['SQLITE_CANTOPEN', UNREADABLE],
  ['SQLITE_PERM', UNREADABLE],
  ['SQLITE_AUTH', UNREADABLE],
  ['SQLITE_BUSY', BUSY],
  ['SQLITE_LOCKED', BUSY],
  ['SQLITE_PROTOCOL', BUSY],
  ['SQLITE_CORRUPT', DAMAGED],
  ['SQLITE_NOTADB', DAMAGED],
];

/** @param path of the store, for the message */
export function toStoreError(error: unknown, path: string): unknown {
  // The store parses no JSON but what it wrote itself.
  if (error instanceof SyntaxError) {
    return storeError('STORE_DAMAGED', `${path} holds a record that cannot be read.`, { cause: error });
  }
  if (!(error instanceof SqliteError)) return error;
  const meaning = MEANINGS.find(([code]) => error.code.startsWith(code))?.[1];
  if (meaning === undefined) return error;
  return storeError(meaning.code, `${meaning.says(path)} (SQLite: ${error.message})`, { cause: error });
}

/** True where waiting may help. */
export function isBusy(error: unknown): boolean {
  return error instanceof SqliteError && /^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(error.code);
}

export function isConstraint(error: unknown): boolean {
  return error instanceof SqliteError && error.code.startsWith('SQLITE_CONSTRAINT');
}

export function isCannotOpen(error: unknown): boolean {
  return error instanceof SqliteError && /^SQLITE_(CANTOPEN|READONLY)/.test(error.code);
}
