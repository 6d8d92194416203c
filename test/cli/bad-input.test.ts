/** The list of bad inputs: each ends in a clear error with a code, or in a clean result. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { packagePath } from '../../src/base/package-root.ts';
import { anchorFaults } from '../../src/record/anchor-faults.ts';
import { readResultSchema } from '../../src/record/read-result.ts';
import { type CapturedRun, captureRun, parseLines, temporaryFolder } from './captured-run.ts';

const folder = temporaryFolder();
const SENTENCE = 'Envoys of the two states met in Oslo on Monday, and they agreed to exchange prisoners. ';
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Envoys meet in Oslo</title>${head}</head><body>${body}</body></html>`;
const german =
  'Der russische Außenminister ist am Dienstag in Peking eingetroffen und hat dort mit der Staatsführung gesprochen. ';

const INPUTS: Record<string, string | Uint8Array> = {
  'empty.html': '',
  'huge.html': `<html><body>${'<p>x</p>'.repeat(6_500_000)}`,
  'binary.html': Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 256),
  'picture.html': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0),
  'a-little-broken.html': brokenAt(page(`<p>${SENTENCE.repeat(8)}</p>`, '<meta charset="utf-8">'), 300),
  'much-broken.html': Buffer.from(page(`<p>${SENTENCE.repeat(8)}</p>`, '<meta charset="euc-kr">')).map(
    (byte, i) => (i > 200 && i % 7 === 0 ? 0xff : byte),
  ),
  'deep.html': page(`${'<div>'.repeat(100_000)}${SENTENCE.repeat(8)}`),
  'long-sentence.txt': `${'the envoys of the state met with their ministers in Oslo, '.repeat(910)}and left.`,
  'no-article.html': page(`<ul>${'<li><a href="/a">A headline of another page</a></li>'.repeat(40)}</ul>`),
  'german.html': page(`<p>${german.repeat(3)}</p>`.repeat(4)),
};

function brokenAt(text: string, at: number): Uint8Array {
  const bytes = Buffer.from(text);
  bytes[at] = 0xff;
  return bytes;
}

let run: CapturedRun;
let byName: Map<string, Record<string, unknown>>;

before(async () => {
  for (const [name, content] of Object.entries(INPUTS)) writeFileSync(join(folder, name), content);
  run = await captureRun(['read', ...Object.keys(INPUTS).map((name) => join(folder, name))]);
  byName = new Map(parseLines(run.out).map((line) => [String(line.id).slice(folder.length + 1), line]));
});

function answerTo(name: string): Record<string, unknown> {
  const line = byName.get(name);
  assert.ok(line !== undefined, `no answer to ${name}: ${run.err}`);
  return line;
}

const REFUSED: Record<string, string> = {
  'empty.html': 'EXTRACT_EMPTY',
  'huge.html': 'EXTRACT_TOO_LARGE',
  'binary.html': 'EXTRACT_BINARY',
  'picture.html': 'EXTRACT_BINARY',
  'much-broken.html': 'EXTRACT_ENCODING',
  'no-article.html': 'EXTRACT_NO_ARTICLE',
};

for (const [name, code] of Object.entries(REFUSED)) {
  test(`${name} is refused with ${code}, in the output and on stderr`, () => {
    assert.equal((answerTo(name).error as { code: string }).code, code);
    assert.match(run.err, new RegExp(`^attache: ${code}: .*${name}`, 'm'));
  });
}

test('counts add up, and refusals give exit code 3', () => {
  assert.equal(run.code, 3, run.err);
  assert.match(run.err, /^attache: 10 in = 3 coded \+ 1 not coded \+ 6 refused/m);
});

for (const name of ['a-little-broken.html', 'deep.html', 'long-sentence.txt']) {
  test(`${name} is read, with every span in its place`, () => {
    const { id, ...result } = answerTo(name);
    const parsed = readResultSchema.parse(result);
    assert.equal(parsed.status, 'coded');
    assert.ok(parsed.sentences.length > 0);
    assert.deepEqual(anchorFaults(parsed), []);
  });
}

test('another language than English is kept and labelled, not coded', () => {
  const { id, ...result } = answerTo('german.html');
  const parsed = readResultSchema.parse(result);
  assert.equal(parsed.status, 'not-coded');
  assert.equal(parsed.reason, 'language');
  assert.equal(parsed.article.language, 'de');
  assert.match(parsed.article.text, /^Der russische Außenminister/);
  assert.deepEqual(parsed.events, []);
});

test('a missing model is named, with what to do, before anything is read', async () => {
  const output = join(folder, 'out.jsonl');
  writeFileSync(join(folder, 'in.jsonl'), '{"id":"a","text":"Troops left."}\n');
  const args = ['--model', join(folder, 'no-model')];
  for (const run of [
    await captureRun(['read', join(folder, 'german.html'), ...args]),
    await captureRun(['read', '--jsonl', join(folder, 'in.jsonl'), '--out', output, ...args]),
  ]) {
    assert.equal(run.code, 2);
    assert.equal(run.out, '');
    assert.match(run.err, /^attache: READ_MODEL_MISSING: .*no-model.*\n$/);
  }
});

test('a damaged model file is named with both checksums', async () => {
  const model = join(folder, 'model');
  mkdirSync(model);
  cpSync(packagePath('model'), model, { recursive: true });
  const path = join(model, 'reader.json');
  writeFileSync(path, `${readFileSync(path, 'utf8')} `);
  const run = await captureRun(['read', join(folder, 'german.html'), '--model', model]);
  assert.equal(run.code, 2);
  assert.match(
    run.err,
    /^attache: READ_MODEL_DAMAGED: .*reader\.json has SHA-256 [0-9a-f]{64}; .*[0-9a-f]{64}/,
  );
});

test('a missing folder of knowledge is named', async () => {
  const run = await captureRun(['read', join(folder, 'german.html'), '--knowledge', join(folder, 'nothing')]);
  assert.equal(run.code, 2);
  assert.match(run.err, /^attache: KNOWLEDGE_FOLDER_MISSING: /);
});
