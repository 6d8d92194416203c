/** The bench of the store runs through with few events, so that it cannot rot. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/base/package-root.ts';

const run = promisify(execFile);
const main = join(packageRoot(), 'bench/store/main.ts');

test('the bench files, measures every question and prints its goal', async () => {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', main, '--events', '400'], {
    cwd: packageRoot(),
  });
  assert.match(stdout, /^4\d\d events, \d+ claims, \d+ reports$/m);
  assert.match(stdout, /^filing {7}\d+ reports\/s/m);
  assert.match(stdout, /^columns .* bytes an event/m);
  assert.match(stdout, /^after filing \d+\.\d ms p95/m);
  for (const group of [
    'a page of events under a filter',
    'facets of events',
    'timeline',
    'full text of reports',
  ]) {
    assert.match(stdout, new RegExp(`^${group} +\\d+\\.\\d +\\d+\\.\\d `, 'm'));
  }
  assert.match(stdout, /^ {2}by the processor's time {3}(PASS$|FAIL)/m);
});

test('the bench refuses sizes that are none', async () => {
  const failed = await run(process.execPath, ['--import', 'tsx', main, '--events', 'many'], {
    cwd: packageRoot(),
  }).then(
    () => null,
    (error: { code: number; stderr: string }) => error,
  );
  assert.equal(failed?.code, 2);
  assert.match(failed?.stderr ?? '', /--events takes a whole number/);
});
