/** Statements by their SQL, prepared once for each connection. In: SQL without values. Out: the statement. */
import type { Database, Statement } from 'better-sqlite3';

const prepared = new WeakMap<Database, Map<string, Statement>>();

/** The statement for this SQL on this connection, prepared at first use. */
export function preparedOnce(db: Database, sql: string): Statement {
  const statements = prepared.get(db) ?? new Map<string, Statement>();
  prepared.set(db, statements);
  const statement = statements.get(sql) ?? db.prepare(sql);
  statements.set(sql, statement);
  return statement;
}
