/** A folder for one test, gone after it, and a store with made-up reports in it. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { ReportToFile } from '../../src/store/port.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { syntheticReport } from '../conformance/synthetic-report.ts';

export function testFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'attache-store-'));
  t.after(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** The report that all tests of files know by this number. */
export function numbered(number: number): ReportToFile {
  return syntheticReport(41, number, { events: 4, words: 120 });
}

/** A store that was closed, with reports 0 to `count` - 1. */
export async function filledStore(t: TestContext, count: number): Promise<string> {
  const path = join(testFolder(t), 'attache.db');
  const store = await openSqliteStore(path, { create: true });
  for (let number = 0; number < count; number++) await store.fileReport(numbered(number));
  await store.close();
  return path;
}
