/** Paths that hold no store, or one of a later version: refused in words, and left as they are. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { filledStore, testFolder } from './store-folder.ts';

const BOTH = [{}, { create: true }];

test('nothing there', async (t) => {
  const path = join(testFolder(t), 'attache.db');
  await assert.rejects(openSqliteStore(path), { code: 'STORE_MISSING' });
  await assert.rejects(openSqliteStore(path, { create: true, readOnly: true }), { code: 'STORE_MISSING' });
  assert.equal(existsSync(path), false);
  const deeper = openSqliteStore(join(path, 'deeper', 'attache.db'), { create: true });
  await assert.rejects(deeper, (error: Error & { code: string }) => {
    assert.equal(error.code, 'STORE_READ_ONLY');
    assert.match(error.message, /there is no folder/);
    return true;
  });
});

test('a file of another program', async (t) => {
  const path = join(testFolder(t), 'other.db');
  const other = new Sqlite(path);
  other.exec('CREATE TABLE event (id TEXT)');
  other.close();
  const before = readFileSync(path);
  for (const options of BOTH)
    await assert.rejects(openSqliteStore(path, options), { code: 'STORE_NOT_A_STORE' });
  assert.deepEqual(readFileSync(path), before);
});

test('no SQLite file at all', async (t) => {
  const folder = testFolder(t);
  const path = join(folder, 'report.html');
  for (const content of ['<p>A report.</p>', 'SQLite', 'x'.repeat(9000)]) {
    writeFileSync(path, content);
    for (const options of BOTH)
      await assert.rejects(openSqliteStore(path, options), { code: 'STORE_NOT_A_STORE' });
    assert.equal(readFileSync(path, 'utf8'), content);
  }
  for (const options of BOTH)
    await assert.rejects(openSqliteStore(folder, options), { code: 'STORE_NOT_A_STORE' });
});

test('a name that SQLite would take for a store that is gone when it is closed', async (t) => {
  const home = process.cwd();
  process.chdir(testFolder(t));
  t.after(() => process.chdir(home));
  for (const path of ['', ' ', 'attache.db ', 'attache.db\n'])
    await assert.rejects(openSqliteStore(path, { create: true }), { code: 'STORE_NOT_A_STORE' });
  for (const path of [':memory:', ' attache.db']) {
    await (await openSqliteStore(path, { create: true })).close();
    assert.ok(existsSync(path), `${path} is a file like any other`);
    await (await openSqliteStore(path)).close();
  }
  process.chdir(home);
});

test('an empty file is no store, and becomes one where one is to be made', async (t) => {
  const path = join(testFolder(t), 'attache.db');
  writeFileSync(path, '');
  await assert.rejects(openSqliteStore(path), { code: 'STORE_NOT_A_STORE' });
  await (await openSqliteStore(path, { create: true })).close();
  const store = await openSqliteStore(path);
  assert.equal((await store.info()).articles, 0);
  await store.close();
});

test('a database that nobody wrote to, as a killed process leaves it', async (t) => {
  const path = join(testFolder(t), 'attache.db');
  const blank = new Sqlite(path);
  blank.pragma('journal_mode = WAL');
  blank.close();
  await assert.rejects(openSqliteStore(path), { code: 'STORE_NOT_A_STORE' });
  const store = await openSqliteStore(path, { create: true });
  assert.equal((await store.info()).articles, 0);
  await store.close();
});

test('a store of a later version', async (t) => {
  const path = await filledStore(t, 1);
  const later = new Sqlite(path);
  later.pragma('user_version = 99');
  later.close();
  for (const options of [...BOTH, { readOnly: true }]) {
    await assert.rejects(openSqliteStore(path, options), (error: Error & { code: string }) => {
      assert.equal(error.code, 'STORE_TOO_NEW');
      assert.match(error.message, /99/);
      return true;
    });
  }
});

test('a store that was taken away or replaced while it was open', {
  skip: process.platform === 'win32' && 'Windows keeps open files from being renamed',
}, async (t) => {
  const folder = testFolder(t);
  const path = join(folder, 'attache.db');
  const store = await openSqliteStore(path, { create: true });
  const entry = {
    kind: 'refused',
    source: 'a.html',
    sha256: null,
    code: 'X',
    message: 'x',
    at: '2024',
  } as const;
  await store.setAside(entry);
  renameSync(path, join(folder, 'moved.db'));
  for (const replaced of [false, true]) {
    if (replaced) writeFileSync(path, 'another file');
    await assert.rejects(store.setAside(entry), { code: 'STORE_UNREADABLE' });
    await assert.rejects(store.info(), /taken away or replaced/);
  }
  rmSync(path);
  renameSync(join(folder, 'moved.db'), path);
  assert.equal((await store.info()).refused, 1);
  await store.setAside({ ...entry, source: 'b.html' });
  await store.close();
});
