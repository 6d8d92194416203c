/** The benches of modality and times run through on a few lines, and their sets are what their READMEs say. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { parseMarkedLines } from '../bench/marked/marked-lines.ts';
import { packageRoot } from '../src/base/package-root.ts';
import { dateValueSchema } from '../src/record/date-value.ts';
import { MODALITIES } from '../src/record/lists/modalities.ts';

const run = promisify(execFile);
const at = (...parts: string[]) => join(packageRoot(), ...parts);

async function bench(name: string): Promise<string> {
  const args = ['--import', 'tsx', at('bench', name, 'main.ts'), '--lines', '8', '--errors'];
  return (await run(process.execPath, args, { cwd: packageRoot() })).stdout;
}

function setOf<T extends { text: string }>(name: string) {
  return parseMarkedLines<T>(readFileSync(at('bench', name, 'set.jsonl'), 'utf8'), Number.POSITIVE_INFINITY);
}

test('bench:modality prints licence, flags by half and exact sets', async () => {
  const out = await bench('modality');
  assert.match(out, /^bench\/modality\/set\.jsonl: .*Ours, Apache-2\.0\. /);
  for (const half of ['development: 4', 'held out: 4', 'both: 8'])
    assert.match(out, new RegExp(`^${half} sentences, an event on \\d marks$`, 'm'));
  for (const flag of MODALITIES)
    assert.equal(out.match(new RegExp(`^ {2}${flag} .*\\d\\.\\d`, 'gm'))?.length, 3);
  assert.match(out, /^ {2}exact sets +\d+\.\d, where an event stands +\d+\.\d$/m);
});

test('bench:times prints licence, halves and chrono-node beside ours', async () => {
  const out = await bench('times');
  assert.match(out, /^bench\/times\/set\.jsonl: .*Ours, Apache-2\.0\. /);
  assert.match(out, /chrono-node: exact {2}within/);
  for (const row of ['development', 'held out', 'both', ' {2}absolute-day'])
    assert.match(out, new RegExp(`^${row} +\\d+ +\\d+\\.\\d +\\d+\\.\\d +\\d+\\.\\d +\\d+\\.\\d$`, 'm'));
});

test('the modality set is large, marked once a line, and apart from the examples of the codebook', () => {
  const set = setOf<{ text: string; flags: string[] }>('modality');
  assert.ok(set.length >= 250);
  assert.equal(new Set(set.map((one) => one.text + one.start)).size, set.length);
  const folder = at('knowledge', 'events');
  const examples = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  for (const { text, flags } of set) {
    assert.deepEqual(
      flags,
      MODALITIES.filter((m) => flags.includes(m)),
      text,
    );
    assert.ok(!examples.includes(text), text);
  }
});

test('the set of times is large, and every value is one that a record could hold', () => {
  const set = setOf<{ text: string; from: string; to: string; precision: string }>('times');
  assert.ok(set.length >= 300);
  for (const { text, from, to, precision } of set) {
    assert.ok(dateValueSchema.safeParse({ from, to, precision, basis: 'stated' }).success, text);
    assert.ok(from <= to, text);
  }
});
