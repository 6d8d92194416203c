/** What `read` and `demo` give on the example reports. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { packagePath } from '../../src/base/package-root.ts';
import { cutField } from '../../src/base/span.ts';
import { anchorFaults } from '../../src/record/anchor-faults.ts';
import { readResultSchema } from '../../src/record/read-result.ts';
import { type CapturedRun, captureRun, parseLines, temporaryFolder } from './captured-run.ts';

const folder = temporaryFolder();
const examples = readdirSync(packagePath('examples'))
  .filter((name) => name.endsWith('.html'))
  .sort();
const input = join(folder, 'examples.jsonl');
let batch: CapturedRun;

before(async () => {
  const lines = examples.map((name) => JSON.stringify({ id: name, path: packagePath('examples', name) }));
  writeFileSync(input, `${lines.join('\n')}\n`);
  batch = await captureRun(['read', '--jsonl', input]);
});

test('every example gives the shape of the contract, and every span cuts its words', () => {
  assert.equal(batch.code, 0, batch.err);
  const lines = parseLines(batch.out);
  assert.deepEqual(
    lines.map((line) => line.id),
    examples,
  );
  for (const { id, ...line } of lines) {
    const result = readResultSchema.strict().parse(line);
    assert.deepEqual(anchorFaults(result), [], String(id));
    assert.equal(result.status, 'coded');
    assert.ok(result.events.length + result.claims.length > 0, String(id));
    const ids = new Set([...result.events, ...result.claims].map((record) => record.id));
    for (const event of result.events) for (const claim of event.attribution) assert.ok(ids.has(claim));
    for (const claim of result.claims) for (const event of claim.events) assert.ok(ids.has(event));
  }
});

test('two threads give the same bytes as one', async () => {
  const threaded = await captureRun(['read', '--jsonl', input, '--threads', '2']);
  assert.equal(threaded.code, 0, threaded.err);
  assert.ok(threaded.out === batch.out, 'the outputs differ');
});

test('one input alone gives the same object as in a batch', async () => {
  const [first = ''] = examples;
  const run = await captureRun(['read', packagePath('examples', first)]);
  assert.equal(run.code, 0, run.err);
  const [{ id, ...inBatch } = {}] = parseLines(batch.out);
  assert.deepEqual(JSON.parse(run.out), inBatch);
});

test('the verbatim text of a batch is the text of the article, and events point into it', async () => {
  const text = '  Russia attacked Ukraine on Monday.  China condemned the attack.\n';
  const run = await captureRun(['read', '--jsonl', '-'], { stdin: JSON.stringify({ id: 'a', text }) });
  assert.equal(run.code, 0, run.err);
  const [{ id, ...line } = {}] = parseLines(run.out);
  const result = readResultSchema.parse(line);
  assert.equal(result.article.text, text);
  assert.deepEqual(anchorFaults(result), []);
  assert.ok(result.events.some((event) => event.trigger.text === 'condemned'));
});

test('an example of the demo fits 80 columns, shows each sentence of an event, and says where to go next', async () => {
  const run = await captureRun(['demo', '01']);
  assert.equal(run.code, 0, run.err);
  for (const line of run.out.split('\n')) assert.ok(line.length <= 80 || line.includes('npx'), line);
  assert.match(run.out, /WHO +DID WHAT +TO WHOM +WHEN/);
  assert.match(run.out, /WHO SAYS WHAT/);
  assert.match(run.out, /npx attache read .*--explain/);
  const first = readResultSchema.parse(stripId(parseLines(batch.out)[0]));
  const flat = run.out.replace(/\s+/g, ' ');
  for (const { trigger } of first.events) {
    const sentence = first.sentences.find(
      (s) => s.field === trigger.field && s.start <= trigger.start && trigger.start < s.end,
    );
    assert.ok(sentence !== undefined);
    const words = cutField(first.article, sentence).replace(/\s+/g, ' ');
    assert.ok(flat.includes(words), words);
  }
});

function stripId(line: Record<string, unknown> | undefined): object {
  const { id, ...rest } = line ?? {};
  return rest;
}

test('--explain names cue, rule and knowledge; colours only on a terminal that wants them', async () => {
  const path = packagePath('examples', examples[1] ?? '');
  const plain = await captureRun(['read', path, '--explain']);
  assert.equal(plain.code, 0, plain.err);
  const result = readResultSchema.parse(stripId(parseLines(batch.out)[1]));
  const flat = plain.out.replace(/\s+/g, ' ');
  for (const { explanation } of result.events) {
    assert.ok(flat.includes(explanation.cue));
    assert.ok(flat.includes(explanation.rule.replace(/\s+/g, ' ')));
  }
  for (const line of plain.out.split('\n')) assert.ok(line.length <= 80, line);
  const ESCAPE = '\u001b[';
  assert.ok(!plain.out.includes(ESCAPE));
  assert.ok((await captureRun(['read', path, '--explain'], { terminal: true })).out.includes(ESCAPE));
  const quiet = await captureRun(['read', path, '--explain'], { terminal: true, env: { NO_COLOR: '1' } });
  assert.equal(quiet.out, plain.out);
});

test('control characters of a page never reach the screen', async () => {
  const page = readFileSync(packagePath('examples', examples[0] ?? ''), 'utf8');
  const hostile = page.replaceAll('Shoigu', 'Sho\u001b[31migu\u0007\u202e');
  const run = await captureRun(['read', '-', '--format', 'text'], { stdin: hostile });
  assert.equal(run.code, 0, run.err);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be absent
  assert.doesNotMatch(run.out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});
