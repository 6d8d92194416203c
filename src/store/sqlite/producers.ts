/** Producers as rows. A producer is told by version, model and knowledge; null stands as an empty string. */
import type { Database } from 'better-sqlite3';
import type { Producer } from '../../record/producer.ts';
import { preparedOnce } from './prepared-once.ts';
import type { ProducerTable } from './tables.ts';

/** Null when it never filed anything. */
export function findProducer(db: Database, producer: Producer): number | null {
  const sql = 'SELECT seq FROM producer WHERE version = ? AND model = ? AND knowledge = ?';
  const { version, model, knowledge } = producer;
  const seq = preparedOnce(db, sql)
    .pluck()
    .get(version, model ?? '', knowledge ?? '');
  return (seq as number | undefined) ?? null;
}

export function writeProducer(db: Database, producer: Producer): number {
  const found = findProducer(db, producer);
  if (found !== null) return found;
  const sql = 'INSERT INTO producer (version, model, knowledge) VALUES (?, ?, ?)';
  const { version, model, knowledge } = producer;
  return Number(preparedOnce(db, sql).run(version, model ?? '', knowledge ?? '').lastInsertRowid);
}

export function toProducer(row: Omit<ProducerTable, 'seq'>): Producer {
  return {
    name: 'attache',
    version: row.version,
    model: row.model === '' ? null : row.model,
    knowledge: row.knowledge === '' ? null : row.knowledge,
  };
}
