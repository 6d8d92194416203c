/** Two programs on one store, from its making on: both succeed, and everything is there once. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { runChild } from './run-child.ts';
import { numbered, testFolder } from './store-folder.ts';

test('two programs make a store and file overlapping reports', async (t) => {
  const path = join(testFolder(t), 'attache.db');
  const answers = await Promise.all([runChild([path, '0', '60']), runChild([path, '30', '90'])]);
  assert.deepEqual(
    answers.map((answer) => answer.code),
    [null, null],
  );
  assert.equal(answers[0].filed + answers[1].filed, 90);
  assert.equal(answers[0].known + answers[1].known, 30);

  const reports = Array.from({ length: 90 }, (_, number) => numbered(number));
  const store = await openSqliteStore(path);
  const info = await store.info();
  assert.equal(info.articles, 90);
  const events = reports.reduce((sum, report) => sum + report.result.events.length, 0);
  assert.equal(info.events, events);
  for (const report of reports) {
    assert.deepEqual((await store.readArticle(report.article.id))?.result, report.result);
  }
  await store.close();
});

test('a store that sees what another program files, without being opened again', async (t) => {
  const path = join(testFolder(t), 'attache.db');
  const desk = await openSqliteStore(path, { create: true });
  assert.equal(await desk.countEvents({}), 0);
  const ingest = await openSqliteStore(path);
  await ingest.fileReport(numbered(1));
  const events = numbered(1).result.events.length;
  assert.equal(await desk.countEvents({}), events);
  assert.equal((await desk.info()).version, (await ingest.info()).version);
  await ingest.close();
  await desk.close();
});

test('a lock that is held too long is said to be', async (t) => {
  const path = join(testFolder(t), 'attache.db');
  const store = await openSqliteStore(path, { create: true, busyTimeoutMs: 50 });
  const other = new Sqlite(path);
  other.exec('BEGIN IMMEDIATE');
  await assert.rejects(store.fileReport(numbered(1)), { code: 'STORE_BUSY' });
  assert.equal((await store.info()).articles, 0, 'reading goes on meanwhile');
  other.exec('ROLLBACK');
  other.close();
  assert.equal((await store.fileReport(numbered(1))).status, 'filed');
  await store.close();
});
