/** The store that the journeys look at: every example page, filed as a user files them, and one page that is refused. */
import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/base/package-root.ts';
import { captureRun } from '../cli/captured-run.ts';

export const EXAMPLE_PAGES = readdirSync(packagePath('examples')).filter((name) => name.endsWith('.html'));

/** @returns path of the store, which is at rest: its file can be copied */
export async function fileExamples(folder: string): Promise<string> {
  const path = join(folder, 'examples.db');
  const broken = join(folder, 'broken.html');
  writeFileSync(broken, new Uint8Array([60, 104, 0, 0, 1, 255, 254, 0]));
  const pages = EXAMPLE_PAGES.map((name) => packagePath('examples', name));
  const run = await captureRun(['ingest', ...pages, broken, '--store', path]);
  assert.equal(run.code, 3, `one page is set aside: ${run.err}`);
  assert.match(run.out, new RegExp(`^${pages.length + 1} in = ${pages.length} filed`));
  return path;
}

let copies = 0;

/** A store of a test's own, which it may change. */
export function copyStore(path: string, folder: string): string {
  copies += 1;
  const copy = join(folder, `copy-${copies}.db`);
  copyFileSync(path, copy);
  return copy;
}
