/** `attache ingest` on good and bad inputs: what is filed, what is set aside, and counts that add up. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packagePath } from '../../src/base/package-root.ts';
import { captureRun, temporaryFolder } from './captured-run.ts';
import { assertWholeStore, readStoreContent } from './store-content.ts';

const folder = temporaryFolder();
const example = (name: string): string => packagePath('examples', name);
const ORIGINAL = '02-missile-off-hokkaido.html';
const COPY = '03-missile-off-hokkaido-wire-copy.html';
const german = 'Der russische Außenminister ist am Dienstag in Peking eingetroffen und hat dort gesprochen. ';

/** Good, foreign, empty, binary, huge, unreadable, twice the same, and a copy of a wire story. */
function mixedPages(): string {
  const pages = join(folder, 'mixed');
  mkdirSync(join(pages, 'below'), { recursive: true });
  copyFileSync(example(ORIGINAL), join(pages, 'a-original.html'));
  copyFileSync(example(COPY), join(pages, 'below', 'b-wire-copy.html'));
  copyFileSync(example(ORIGINAL), join(pages, 'c-original-again.html'));
  writeFileSync(join(pages, 'd-german.txt'), german.repeat(8));
  writeFileSync(join(pages, 'e-empty.html'), '');
  writeFileSync(join(pages, 'f-blank.txt'), ' \n\n');
  writeFileSync(join(pages, 'g-binary.html'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
  writeFileSync(join(pages, 'h-huge.html'), '');
  truncateSync(join(pages, 'h-huge.html'), 30 * 1024 * 1024);
  symlinkSync(join(folder, 'nowhere'), join(pages, 'i-gone.html'));
  symlinkSync(folder, join(pages, 'j-folder.html'));
  return pages;
}

test('a folder of all sorts: each input is filed, known, quarantined or refused, and noted', async () => {
  const pages = mixedPages();
  const store = join(folder, 'mixed.db');
  const run = await captureRun(['ingest', pages, '--store', store, '--threads', '2']);
  assert.equal(run.code, 3, run.err);
  const [counts, found, holds] = run.out.split('\n');
  assert.equal(counts, '10 in = 3 filed (1 not coded) + 3 quarantined + 3 refused + 1 known');
  assert.match(
    run.out,
    /Look at them: {3}attache serve --store .*mixed\.db\nTake them out: {2}attache export --store /,
  );
  assertWholeStore(store);
  const content = readStoreContent(store);
  assert.equal(found, `filed: ${content.events.length} events and ${content.claims.length} claims`);
  assert.ok(
    holds?.endsWith(`holds 3 reports, ${content.events.length} events, ${content.claims.length} claims`),
  );
  assert.deepEqual(
    (content.setAside as string[][]).map(([source, kind, , code]) => [source, kind, code]),
    [
      ['mixed/e-empty.html', 'quarantined', 'EXTRACT_EMPTY'],
      ['mixed/f-blank.txt', 'quarantined', 'EXTRACT_EMPTY'],
      ['mixed/g-binary.html', 'quarantined', 'EXTRACT_BINARY'],
      ['mixed/h-huge.html', 'refused', 'EXTRACT_TOO_LARGE'],
      ['mixed/i-gone.html', 'refused', 'CLI_INPUT_MISSING'],
      ['mixed/j-folder.html', 'refused', 'CLI_INPUT_UNREADABLE'],
    ],
  );
  for (const name of ['e-empty.html', 'h-huge.html', 'i-gone.html']) assert.match(run.err, new RegExp(name));
  assert.deepEqual(
    (content.observations as string[][]).map(([, source]) => source),
    ['a-original.html', 'below/b-wire-copy.html', 'c-original-again.html', 'd-german.txt'].map(
      (name) => `mixed/${name}`,
    ),
  );
});

test('a pipe among the files of a folder is refused, not waited for', {
  skip: process.platform === 'win32' && 'Windows has no pipes among its files',
}, async () => {
  const pages = join(folder, 'piped-folder');
  mkdirSync(pages);
  execFileSync('mkfifo', [join(pages, 'a-pipe.html')]);
  copyFileSync(example(ORIGINAL), join(pages, 'b-original.html'));
  const run = await captureRun(['ingest', pages, '--store', join(folder, "piped 'folder.db")]);
  assert.equal(run.code, 3, run.err);
  assert.match(run.out, /^2 in = 1 filed \+ 0 quarantined \+ 1 refused \+ 0 known\n/);
  assert.match(run.err, /CLI_INPUT_UNREADABLE: .*a-pipe\.html is a pipe/);
  // What is printed can be given to a shell as it is.
  assert.match(run.out, /attache serve --store '.*piped '\\''folder\.db'\n/);
});

test('again, from another folder and by other names of the same paths: everything is known', async () => {
  const pages = mixedPages2();
  const store = join(folder, 'again.db');
  const first = await captureRun(['ingest', pages, '--store', store]);
  assert.equal(first.code, 3, first.err);
  const before = readStoreContent(store);
  const second = await captureRun([
    'ingest',
    join(pages, '..', 'two', '.'),
    '--store',
    store,
    '--format',
    'json',
  ]);
  assert.equal(second.code, 3);
  const counts = JSON.parse(second.out);
  assert.deepEqual(counts, {
    store,
    status: 'complete',
    in: 3,
    filed: 0,
    notCoded: 0,
    codedAgain: 0,
    quarantined: 1,
    refused: 0,
    known: 2,
    left: 0,
    events: 0,
    claims: 0,
    redirected: 0,
  });
  assert.deepEqual(readStoreContent(store), before);
});

function mixedPages2(): string {
  const pages = join(folder, 'two');
  mkdirSync(pages, { recursive: true });
  copyFileSync(example(ORIGINAL), join(pages, 'a.html'));
  copyFileSync(example(COPY), join(pages, 'b.html'));
  writeFileSync(join(pages, 'c.html'), '');
  return pages;
}

test('a page that was quarantined and is saved anew loses its note, also where its content is known', async () => {
  const pages = join(folder, 'mended');
  mkdirSync(pages);
  const store = join(folder, 'mended.db');
  copyFileSync(example(ORIGINAL), join(pages, 'a.html'));
  writeFileSync(join(pages, 'b.html'), '');
  writeFileSync(join(pages, 'c.html'), '');
  assert.equal((await captureRun(['ingest', pages, '--store', store])).code, 3);
  assert.equal(readStoreContent(store).setAside.length, 2);
  copyFileSync(example(ORIGINAL), join(pages, 'b.html'));
  copyFileSync(example(COPY), join(pages, 'c.html'));
  const run = await captureRun(['ingest', pages, '--store', store]);
  assert.equal(run.code, 0, run.err);
  assert.match(run.out, /^3 in = 1 filed \+ 0 quarantined \+ 0 refused \+ 2 known\n/);
  const content = readStoreContent(store);
  assert.deepEqual(content.setAside, []);
  assert.equal(content.observations.length, 3);
});

test('a batch: text verbatim, pages by path, bad lines refused under their number', async () => {
  const store = join(folder, 'batch.db');
  const batch = join(folder, 'batch.jsonl');
  const lines = [
    JSON.stringify({ id: 'a', text: 'Russia attacked Ukraine on Monday.', publishedAt: '2022-02-24' }),
    JSON.stringify({ id: 7, path: example(ORIGINAL) }),
    'no json',
    JSON.stringify({ id: 'b', text: '   ' }),
    JSON.stringify({ id: 'c', path: 'none.html' }),
  ];
  writeFileSync(batch, `${lines.join('\n')}\n`);
  const run = await captureRun(['ingest', '--jsonl', batch, '--store', store]);
  assert.equal(run.code, 3, run.err);
  assert.match(run.out, /^5 in = 2 filed \+ 1 quarantined \+ 2 refused \+ 0 known\n/);
  assert.match(run.err, /^attache: CLI_LINE_NOT_JSON: line 3: /m);
  const { setAside, observations } = readStoreContent(store);
  assert.deepEqual(
    (setAside as string[][]).map(([source, kind, , code]) => [source, kind, code]),
    [
      ['batch.jsonl#b', 'quarantined', 'EXTRACT_EMPTY'],
      ['batch.jsonl:3', 'refused', 'CLI_LINE_NOT_JSON'],
      ['none.html', 'refused', 'CLI_INPUT_MISSING'],
    ],
  );
  assert.deepEqual(
    (observations as string[][]).map(([, source]) => source),
    [example(ORIGINAL), 'batch.jsonl#a'],
  );
});

test('standard input with an address; the store from the environment', async () => {
  const store = join(folder, 'piped.db');
  const stdin = readFileSync(example(ORIGINAL));
  const env = { ATTACHE_STORE: store };
  const run = await captureRun(['ingest', '-', '--url', 'https://news.example/1'], { stdin, env });
  assert.equal(run.code, 0, run.err);
  assert.match(run.out, /^1 in = 1 filed \+ /);
  assert.match(run.out, /\nLook at them: {3}attache serve\n/);
  const [[, source] = []] = readStoreContent(store).observations as string[][];
  assert.match(source ?? '', /^stdin:[0-9a-f]{12}$/);
});

test('another knowledge: everything is coded again, and ids that are gone redirect', async () => {
  const knowledge = join(folder, 'knowledge');
  cpSync(packagePath('knowledge'), knowledge, { recursive: true });
  // Whoever says something attacks: a fault that the knowledge that ships does not have.
  const path = join(knowledge, 'events', 'assault.yaml');
  const fault = '  - { id: fault, verb: [say], source: [subj], cameo: "190", goldstein: -10.0, score: 0.9 }';
  writeFileSync(path, readFileSync(path, 'utf8').replace('\ncues:\n', `\ncues:\n${fault}\n`));
  const store = join(folder, 'recoded.db');
  const args = ['ingest', example(ORIGINAL), example('09-yeonpyeong-shelling.html'), '--store', store];
  const older = await captureRun([...args, '--knowledge', knowledge]);
  assert.equal(older.code, 0, older.err);
  const before = readStoreContent(store);
  const newer = await captureRun(args);
  assert.equal(newer.code, 0, newer.err);
  assert.match(newer.out, /^2 in = 2 filed \(2 coded again\) \+ 0 quarantined \+ 0 refused \+ 0 known\n/);
  assertWholeStore(store);
  const content = readStoreContent(store);
  assert.deepEqual(content.articles, before.articles);
  const fresh = join(folder, 'fresh.db');
  await captureRun([...args.slice(0, 3), '--store', fresh]);
  assert.deepEqual(content.events, readStoreContent(fresh).events);
  assert.ok(content.events.length > 5);
  const gone = (before.events as string[][]).flat().filter((id) => !content.events.flat().includes(id));
  assert.ok(gone.length > 0, 'the edit of the knowledge changed nothing');
  assert.deepEqual((content.redirects as string[][]).map(([old]) => old).sort(), gone.sort());
});

test('bad usage: nothing is opened, and no store is made', async () => {
  const store = join(folder, 'never.db');
  const bad: [string[], string][] = [
    [['ingest', '--store', store], 'CLI_NO_INPUT'],
    [['ingest', 'x', '--format', 'jsonl', '--store', store], 'CLI_USAGE'],
    [['ingest', 'x', 'y', '--title', 'T', '--store', store], 'CLI_USAGE'],
    [['ingest', 'x', '--jsonl', 'y', '--store', store], 'CLI_USAGE'],
    [['ingest', '--jsonl', join(folder, 'none'), '--store', store], 'CLI_BATCH_UNREADABLE'],
    [['ingest', example(ORIGINAL), '--model', folder, '--store', store], 'READ_MODEL_MISSING'],
    [['ingest', example(ORIGINAL), '--store', example(ORIGINAL)], 'STORE_NOT_A_STORE'],
  ];
  for (const [args, code] of bad) {
    const run = await captureRun(args);
    assert.equal(run.code, 2, args.join(' '));
    assert.match(run.err, new RegExp(`^attache: ${code}: `, 'm'));
    assert.equal(run.out, '');
  }
  assert.throws(() => readStoreContent(store), /unable to open|directory does not exist/);
});
