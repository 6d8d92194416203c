/** A damaged file is named as such, whatever part of it is damaged; what can be read is still right. */
import assert from 'node:assert/strict';
import { closeSync, openSync, readFileSync, statSync, truncateSync, writeSync } from 'node:fs';
import { test } from 'node:test';
import type { Store } from '../../src/store/port.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { filledStore, numbered } from './store-folder.ts';

const REPORTS = 60;

function overwrite(path: string, at: number, length: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(length, 0xa5), 0, length, at);
  closeSync(file);
}

/** How many reports come back as they were filed, and how many are refused as damaged. Anything else fails. */
async function readAll(store: Store): Promise<{ right: number; damaged: number }> {
  const found = { right: 0, damaged: 0 };
  for (let number = 0; number < REPORTS; number++) {
    const { article } = numbered(number);
    try {
      const stored = await store.readArticle(article.id);
      if (stored !== null && stored.result.article.text === article.text) found.right += 1;
      else found.damaged += 1;
    } catch (error) {
      assert.equal((error as { code?: string }).code, 'STORE_DAMAGED');
      found.damaged += 1;
    }
  }
  return found;
}

test('the first bytes are overwritten', async (t) => {
  const path = await filledStore(t, 1);
  overwrite(path, 0, 16);
  await assert.rejects(openSqliteStore(path), (error: Error & { code: string }) => {
    assert.equal(error.code, 'STORE_DAMAGED');
    assert.match(error.message, /recover/, 'says what to do');
    return true;
  });
});

test('the page that lists the tables is overwritten', async (t) => {
  const path = await filledStore(t, 1);
  overwrite(path, 100, 4000);
  await assert.rejects(openSqliteStore(path), { code: 'STORE_DAMAGED' });
});

test('pages in the middle are overwritten', async (t) => {
  const path = await filledStore(t, REPORTS);
  const { size } = statSync(path);
  overwrite(path, Math.floor(size * 0.3), Math.floor(size * 0.2));
  const store = await openSqliteStore(path);
  const { damaged } = await readAll(store);
  await store.close();
  assert.ok(damaged > 0);
});

test('a single record is overwritten, which SQLite cannot notice', async (t) => {
  const path = await filledStore(t, REPORTS);
  const record = `{"id":"${numbered(7).article.id}"`;
  const bytes = readFileSync(path);
  // A page may hold older copies in space that is free now.
  const places = [];
  for (let at = bytes.indexOf(record); at >= 0; at = bytes.indexOf(record, at + 1)) places.push(at);
  assert.ok(places.length > 0);
  for (const at of places) overwrite(path, at, 4);
  const store = await openSqliteStore(path);
  const found = await readAll(store);
  await store.close();
  assert.deepEqual(found, { right: REPORTS - 1, damaged: 1 });
});

for (const share of [0.02, 0.5, 0.9]) {
  test(`only ${share * 100} per cent of the file are left`, async (t) => {
    const path = await filledStore(t, REPORTS);
    truncateSync(path, Math.floor(statSync(path).size * share));
    await assert.rejects(
      async () => {
        const store = await openSqliteStore(path);
        try {
          for (let number = 0; number < REPORTS; number++)
            await store.readArticle(numbered(number).article.id);
          await store.countEvents({});
        } finally {
          await store.close();
        }
      },
      { code: 'STORE_DAMAGED' },
    );
  });
}
