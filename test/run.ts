/**
 * Runs every `*.test.ts` under test/ and src/ with node:test (which takes no globs on Node 20).
 * `tsx test/run.ts word…` runs only the files whose path holds one of the words.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOTS = ['test', 'src'];

function testFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(root, name));
}

const words = process.argv.slice(2);
const files = ROOTS.flatMap(testFiles)
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();
if (files.length === 0) {
  console.error(`No test file matches ${words.join(' ')}.`);
  process.exit(1);
}
const run = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-reporter=spec', ...files],
  // A zone with an odd offset: code that leans on local time fails here, not at a user's desk.
  { stdio: 'inherit', env: { ...process.env, TZ: 'America/St_Johns' } },
);
process.exit(run.status ?? 1);
