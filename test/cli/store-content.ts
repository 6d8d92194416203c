/** All that a store holds, in an order that does not depend on how it came there, and whether the file is whole. */
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';

export type StoreContent = {
  /** In the order of filing. */
  articles: unknown[];
  events: unknown[];
  claims: unknown[];
  setAside: unknown[];
  observations: unknown[];
  inputs: unknown[];
  redirects: unknown[];
};

const QUESTIONS: Readonly<Record<keyof StoreContent, string>> = {
  articles: 'SELECT id FROM article ORDER BY seq',
  events:
    'SELECT event.id FROM event JOIN article ON article.seq = event.article ORDER BY article.seq, event.id',
  claims:
    'SELECT claim.id FROM claim JOIN article ON article.seq = claim.article ORDER BY article.seq, claim.id',
  setAside: 'SELECT source, kind, sha256, code, message FROM set_aside ORDER BY source',
  observations:
    'SELECT observation.sha256, source, article.id FROM observation JOIN article ON article.seq = observation.article ORDER BY source, observation.sha256',
  inputs:
    'SELECT key, article.id FROM input JOIN article ON article.seq = input.article ORDER BY key, article.id',
  redirects: 'SELECT old_id, new_id FROM redirect ORDER BY old_id',
};

export function readStoreContent(path: string): StoreContent {
  const db = new Database(path, { readonly: true });
  try {
    const entries = Object.entries(QUESTIONS).map(([name, sql]) => [name, db.prepare(sql).raw().all()]);
    return Object.fromEntries(entries) as StoreContent;
  } finally {
    db.close();
  }
}

/**
 * The file itself, the links between its tables, and its index of words. Looks at a copy: opening the store would
 * put in order what the next run has to put in order itself.
 */
export function assertWholeStore(path: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'attache-copy-'));
  const copy = join(folder, 'copy.db');
  try {
    for (const ending of ['', '-wal']) {
      if (existsSync(`${path}${ending}`)) copyFileSync(`${path}${ending}`, `${copy}${ending}`);
    }
    checkDatabase(new Database(copy));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkDatabase(db: Database.Database): void {
  try {
    assert.equal(db.pragma('integrity_check', { simple: true }), 'ok');
    assert.deepEqual(db.pragma('foreign_key_check'), []);
    const words = db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'article_words'").pluck().get();
    if (words === 1) db.exec("INSERT INTO article_words (article_words, rank) VALUES ('integrity-check', 1)");
  } finally {
    db.close();
  }
}
