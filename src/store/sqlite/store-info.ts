/** What a store holds, in numbers. In: a connection. Out: counts from counters, so that they cost nothing however large it is. */
import type { Database } from 'better-sqlite3';
import type { StoreInfo } from '../port.ts';
import { preparedOnce } from './prepared-once.ts';
import { toProducer } from './producers.ts';
import { checkSameFile } from './same-file.ts';
import type { ProducerTable } from './tables.ts';
import { counterOf } from './write-transaction.ts';

/** @throws STORE_UNREADABLE when the file is not the one that was opened: whoever asks would go on with what is gone */
export function storeInfo(db: Database, name: string): StoreInfo {
  checkSameFile(db);
  return db.transaction(() => infoInside(db, name))();
}

function infoInside(db: Database, name: string): StoreInfo {
  const id = preparedOnce(db, `SELECT value FROM meta WHERE key = 'store_id'`).pluck().get();
  const producers = preparedOnce(db, 'SELECT version, model, knowledge FROM producer ORDER BY seq').all();
  return {
    engine: 'sqlite',
    name,
    readOnly: db.readonly,
    articles: counterOf(db, 'articles'),
    events: counterOf(db, 'events'),
    claims: counterOf(db, 'claims'),
    actors: counterOf(db, 'actors'),
    quarantined: setAsideOf(db, 'quarantined'),
    refused: setAsideOf(db, 'refused'),
    // Reviews are never deleted, so the last number is their count.
    reviews: preparedOnce(db, 'SELECT coalesce(max(seq), 0) FROM review').pluck().get() as number,
    marker: counterOf(db, 'seq'),
    version: `${id}-${counterOf(db, 'change')}`,
    producers: (producers as Omit<ProducerTable, 'seq'>[]).map(toProducer),
  };
}

function setAsideOf(db: Database, kind: 'quarantined' | 'refused'): number {
  return preparedOnce(db, 'SELECT count(*) FROM set_aside WHERE kind = ?').pluck().get(kind) as number;
}
