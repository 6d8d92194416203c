/** Inputs that were not filed: one note for each source, the latest. In: a note, or a page to list. */
import type { Database } from 'better-sqlite3';
import type { Page, PageAsk, SetAside } from '../port.ts';
import { pageOf } from './page-of.ts';
import { preparedOnce } from './prepared-once.ts';
import type { SetAsideTable } from './tables.ts';
import { writeTransaction } from './write-transaction.ts';

const INSERT = `INSERT INTO set_aside (source, kind, sha256, code, message, at) VALUES (?, ?, ?, ?, ?, ?)`;

export function setAside(db: Database, entry: SetAside): void {
  const { source, kind, sha256, code, message, at } = entry;
  writeTransaction(db, (change) => {
    preparedOnce(db, 'DELETE FROM set_aside WHERE source = ?').run(source);
    preparedOnce(db, INSERT).run(source, kind, sha256, code, message, at);
    change.touch();
  });
}

/** Newest first. */
export function listSetAside(db: Database, page: PageAsk<'-at'>): Page<SetAside> {
  const sql = `SELECT * FROM set_aside WHERE (at, seq) < (?, ?) ORDER BY at DESC, seq DESC LIMIT ?`;
  return pageOf(page, toSetAside, (at, seq, limit) => {
    return preparedOnce(db, sql).all(at, seq, limit) as SetAsideTable[];
  });
}

function toSetAside({ kind, source, sha256, code, message, at }: SetAsideTable): SetAside {
  return { kind, source, sha256, code, message, at };
}
