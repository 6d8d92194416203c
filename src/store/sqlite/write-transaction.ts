/**
 * One change of the store: all of it or nothing. Takes the write lock at once, so that two programs wait for
 * each other instead of failing half-way. The number of the change goes into every row that it touches.
 */
import type { Database } from 'better-sqlite3';
import { storeError } from '../errors.ts';
import { preparedOnce } from './prepared-once.ts';
import { checkSameFile } from './same-file.ts';

/** Keys of `meta` that count. */
export type Counter = 'change' | 'seq' | 'articles' | 'events' | 'claims' | 'actors';

export type Change = {
  /** Number of this change; stamped on what it touches. */
  readonly number: number;
  /** Says that something was written; without it the number is given to the next change. */
  touch(): void;
};

const TAKE = `UPDATE meta SET value = value + ? WHERE key = ? RETURNING value`;

/** @throws STORE_READ_ONLY, STORE_UNREADABLE; SQLite's own errors; what `work` throws. Then nothing was written */
export function writeTransaction<R>(db: Database, work: (change: Change) => R): R {
  if (db.readonly) throw storeError('STORE_READ_ONLY', `${db.name} was opened to be read only.`);
  checkSameFile(db);
  const run = db.transaction((): R => {
    let touched = false;
    const number = counterOf(db, 'change') + 1;
    const result = work({
      number,
      touch: () => {
        touched = true;
      },
    });
    if (touched) addToCounter(db, 'change', 1);
    return result;
  });
  return run.immediate();
}

export function counterOf(db: Database, counter: Counter): number {
  return preparedOnce(db, 'SELECT value FROM meta WHERE key = ?').pluck().get(counter) as number;
}

/** The counter's new value. */
export function addToCounter(db: Database, counter: Counter, by: number): number {
  return preparedOnce(db, TAKE).pluck().get(by, counter) as number;
}

/** The next place in the order of filing. */
export function nextSeq(db: Database): number {
  return addToCounter(db, 'seq', 1);
}
