/** No room: the report that does not fit is not filed, those before it are, and a later run goes on from there. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileReport } from '../../src/store/sqlite/filing/file-report.ts';
import { openConnection } from '../../src/store/sqlite/open-connection.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { toStoreError } from '../../src/store/sqlite/sqlite-errors.ts';
import { runChild } from './run-child.ts';
import { numbered, testFolder } from './store-folder.ts';

test('a limit on the size of files, as a full disk', async (t) => {
  const path = join(testFolder(t), 'attache.db');
  // A shell counts in kilobytes; the log is what grows first.
  const answer = await runChild([path, '0', '300'], ['bash', '-c', 'ulimit -f 3000; exec "$@"', 'bash']);
  assert.equal(answer.code, 'STORE_FULL');
  assert.ok(answer.filed > 0 && answer.filed < 300);
  assert.equal(answer.readable, answer.filed, 'what was filed can still be read');

  const store = await openSqliteStore(path);
  assert.equal((await store.info()).articles, answer.filed);
  let known = 0;
  for (let number = 0; number < answer.filed + 5; number++) {
    if ((await store.fileReport(numbered(number))).status === 'known') known += 1;
  }
  assert.equal(known, answer.filed);
  const info = await store.info();
  assert.equal(info.articles, answer.filed + 5);
  assert.equal(await store.countEvents({ review: 'all' }), info.events);
  await store.close();
});

test('a limit on the size of the database itself', async (t) => {
  const path = join(testFolder(t), 'attache.db');
  const { db } = await openConnection(path, { create: true, readOnly: false, busyTimeoutMs: 1000 });
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 20}`);
  let filed = 0;
  try {
    for (; filed < 300; filed++) fileReport(db, numbered(filed));
    assert.fail('the database grew past its limit');
  } catch (error) {
    assert.equal((toStoreError(error, path) as { code?: string }).code, 'STORE_FULL');
  }
  assert.equal(db.inTransaction, false);
  assert.equal(db.prepare('SELECT count(*) FROM article').pluck().get(), filed);
  assert.deepEqual(db.pragma('integrity_check', { simple: true }), 'ok');
  db.close();
});
