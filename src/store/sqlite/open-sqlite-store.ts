/**
 * A store in one SQLite file. In: a path. Out: the port of the store; every error that SQLite raises comes out as
 * one of the store's own, with advice. The file stays readable with any SQLite tool.
 */
import type { Store } from '../port.ts';
import { fileReport, findInput, noteSeen } from './filing/file-report.ts';
import { createLists } from './lists/create-lists.ts';
import { type Connection, closeConnection, openConnection } from './open-connection.ts';
import { readArticle, readClaim, readEvent } from './read-report.ts';
import { addReview } from './reviews/add-review.ts';
import { listReviews } from './reviews/list-reviews.ts';
import { listSetAside, setAside } from './set-aside.ts';
import { toStoreError } from './sqlite-errors.ts';
import { storeInfo } from './store-info.ts';
import { withStoreErrors } from './with-store-errors.ts';

const BUSY_TIMEOUT_MS = 10_000;

export type OpenStoreOptions = {
  /** Make the store when there is none (default false). */
  create?: boolean;
  /** Never write (default false). A file or folder that may not be written to is read only in any case. */
  readOnly?: boolean;
  /** How long to wait for another program that writes, in milliseconds (default 10,000). Everything else waits too. */
  busyTimeoutMs?: number;
};

/**
 * @throws STORE_MISSING, STORE_NOT_A_STORE, STORE_TOO_NEW, STORE_DAMAGED, STORE_READ_ONLY, STORE_UNREADABLE, STORE_BUSY, STORE_FULL
 */
export async function openSqliteStore(path: string, options: OpenStoreOptions = {}): Promise<Store> {
  const connection = await openConnection(path, {
    create: options.create ?? false,
    readOnly: options.readOnly ?? false,
    busyTimeoutMs: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS,
  });
  try {
    return withStoreErrors(createStore(connection, path), path);
  } catch (error) {
    connection.db.close();
    throw toStoreError(error, path);
  }
}

function createStore(connection: Connection, path: string): Store {
  const { db } = connection;
  return {
    isKnown: async (inputKey, producer) => findInput(db, inputKey, producer) !== null,
    noteSeen: async (inputKey, producer, capture, at) => noteSeen(db, inputKey, producer, capture, at),
    fileReport: async (report) => fileReport(db, report),
    setAside: async (entry) => setAside(db, entry),
    listSetAside: async (page) => listSetAside(db, page),
    ...createLists(db),
    readArticle: async (id) => readArticle(db, id),
    readEvent: async (id) => readEvent(db, id),
    readClaim: async (id) => readClaim(db, id),
    addReview: async (review) => addReview(db, review),
    listReviews: async (target, page) => listReviews(db, target, page),
    info: async () => storeInfo(db, path),
    close: async () => closeConnection(connection),
  };
}
