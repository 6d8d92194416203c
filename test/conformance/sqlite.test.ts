/** The SQLite store keeps the contract. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { storeConformance } from './store-conformance.ts';

storeConformance('sqlite', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-store-'));
  const store = await openSqliteStore(join(folder, 'attache.db'), { create: true });
  t.after(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return store;
});
