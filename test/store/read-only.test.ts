/** A store that may not be written to can be read; writing is refused in words. */
import assert from 'node:assert/strict';
import { chmodSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { runChild } from './run-child.ts';
import { filledStore, numbered } from './store-folder.ts';

/** Root may write whatever the permissions say, so its child is started as nobody. */
const ANYBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

function setModes(path: string, file: number, folder: number): void {
  chmodSync(path, file);
  chmodSync(dirname(path), folder);
}

test('asked to read only, a store writes nothing', async (t) => {
  const path = await filledStore(t, 3);
  const store = await openSqliteStore(path, { readOnly: true });
  const info = await store.info();
  assert.equal(info.readOnly, true);
  assert.equal(info.articles, 3);
  assert.equal(await store.countEvents({ review: 'all' }), info.events);
  const [event] = numbered(0).result.events;
  assert.ok(event !== undefined);
  const review = { target: event.id, verdict: 'wrong' as const, by: 'me', at: '2026-01-01', why: null };
  await assert.rejects(store.fileReport(numbered(9)), { code: 'STORE_READ_ONLY' });
  await assert.rejects(store.addReview(review), { code: 'STORE_READ_ONLY' });
  await assert.rejects(
    store.setAside({ kind: 'refused', source: 'a', sha256: null, code: 'X', message: 'x', at: '2026-01-01' }),
    { code: 'STORE_READ_ONLY' },
  );
  assert.deepEqual(await store.info(), info);
  await store.close();
});

test('a file that may not be written to', async (t) => {
  const path = await filledStore(t, 3);
  setModes(path, 0o444, 0o777);
  const answer = await runChild([path, '0', '4'], [], ANYBODY);
  assert.deepEqual(answer, { filed: 0, known: 0, readable: 3, readOnly: true, code: 'STORE_READ_ONLY' });
});

test('a folder that may not be written to', async (t) => {
  const path = await filledStore(t, 3);
  setModes(path, 0o444, 0o555);
  const answer = await runChild([path, '0', '4'], [], ANYBODY);
  assert.deepEqual(answer, { filed: 0, known: 0, readable: 3, readOnly: true, code: 'STORE_READ_ONLY' });
  assert.deepEqual(readdirSync(dirname(path)), ['attache.db']);
});

test('another program writes while a reader without the right to write reads', async (t) => {
  const path = await filledStore(t, 3);
  const writer = await openSqliteStore(path);
  await writer.fileReport(numbered(3));
  assert.ok(statSync(`${path}-wal`).size > 0, 'the last report is in the log only');
  setModes(path, 0o444, 0o555);
  for (const end of ['-wal', '-shm']) chmodSync(`${path}${end}`, 0o444);
  const answer = await runChild([path, '0', '5'], [], ANYBODY);
  assert.deepEqual(answer, { filed: 0, known: 0, readable: 4, readOnly: true, code: 'STORE_READ_ONLY' });
  await writer.close();
});

test('a store cannot be made where nothing may be written, and not be read where nothing may be read', async (t) => {
  const path = await filledStore(t, 1);
  setModes(path, 0o000, 0o555);
  assert.equal((await runChild([`${path}.new`, '0', '1'], [], ANYBODY)).code, 'STORE_READ_ONLY');
  assert.equal((await runChild([path, '0', '1'], [], ANYBODY)).code, 'STORE_UNREADABLE');
});
