import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { COMMANDS } from '../../src/cli/registry.ts';
import { captureRun, parseLines, temporaryFolder } from './captured-run.ts';

const folder = temporaryFolder();
const SENTENCE = 'Envoys of the two states met in Oslo on Monday and agreed to exchange prisoners. ';
const PAGE = `<!doctype html><html><head><title>Envoys meet in Oslo</title></head><body><article>
<h1>Envoys meet in Oslo</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}</article></body></html>`;

async function refusesUsage(args: string[], words: RegExp, code = 'CLI_USAGE'): Promise<void> {
  const run = await captureRun(args);
  assert.equal(run.code, 2, args.join(' '));
  assert.match(run.err, new RegExp(`^attache: ${code}: .*${words.source}`, 'm'));
  assert.equal(run.out, '');
}

test('help names every command, and each command shows examples of its own', async () => {
  const { code, out } = await captureRun(['--help']);
  assert.equal(code, 0);
  for (const command of COMMANDS) {
    assert.match(out, new RegExp(`^ {2}${command.name} `, 'm'));
    const help = await captureRun([command.name, '--help']);
    assert.equal(help.code, 0);
    for (const example of command.examples) {
      assert.ok(help.out.includes(example));
      assert.ok(example.includes(`attache ${command.name}`));
    }
  }
  assert.match((await captureRun(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
});

test('bad usage: code 2, one line on stderr, nothing on stdout', async () => {
  await refusesUsage(['read', '--frmat', 'json', 'x'], /--frmat.*--format/);
  await refusesUsage(['reed'], /Unknown command/);
  await refusesUsage(['read'], /No input/, 'CLI_NO_INPUT');
  await refusesUsage(['extract', 'x', '--format', 'yaml'], /yaml/);
  await refusesUsage(['read', 'x', '--threads', '0'], /--threads/);
  await refusesUsage(['extract', 'x', '--published-at', 'yesterday'], /ISO 8601/);
  await refusesUsage(['extract', 'x', '--published-at', '2023-02-29'], /ISO 8601/);
  await refusesUsage(['read', 'x', '--explain', '--format', 'json'], /--explain/);
  await refusesUsage(['extract', 'x', '--out', 'y'], /--jsonl/);
  await refusesUsage(['extract', 'x', '--jsonl', 'y'], /batch file/);
  await refusesUsage(['extract', '--jsonl', 'x', '--title', 'T'], /each line/);
  await refusesUsage(['extract', '--jsonl', 'x', '--format', 'text'], /JSON Lines/);
  await refusesUsage(['extract', '--jsonl', 'x', '--resume'], /--out/);
  await refusesUsage(['extract', '--jsonl', 'same.jsonl', '--out', './same.jsonl'], /same file/);
  await refusesUsage(['extract', '--jsonl', join(folder, 'none')], /none/, 'CLI_BATCH_UNREADABLE');
  await refusesUsage(['demo', 'no-such-example'], /01-/, 'CLI_EXAMPLE_UNKNOWN');
  await refusesUsage(['bench', '--passes', 'x'], /--passes/);
});

test('a folder is read to the bottom, in order, and what is no report is left alone', async () => {
  const root = join(folder, 'tree');
  mkdirSync(join(root, 'b'), { recursive: true });
  mkdirSync(join(root, '.hidden'));
  for (const name of ['b/two.htm', 'a.html', 'c.txt', 'd.md', 'e.json', '.hidden/f.html'])
    writeFileSync(join(root, name), PAGE);
  const run = await captureRun(['extract', root]);
  assert.equal(run.code, 0, run.err);
  assert.deepEqual(
    parseLines(run.out).map((line) => line.id),
    ['a.html', 'b/two.htm', 'c.txt', 'd.md'].map((name) => join(root, name)),
  );
  assert.match(run.err, /^attache: 4 in = 4 extracted \+ 0 refused$/m);
});

test('one unreadable input does not stop the others, and is named in both places', async () => {
  const page = join(folder, 'page.html');
  const empty = join(folder, 'empty');
  writeFileSync(page, PAGE);
  mkdirSync(empty);
  const inputs = ['no-file', 'https://news.example/1', empty, 'x'.repeat(5000), join(page, 'below'), page];
  const run = await captureRun(['extract', ...inputs]);
  assert.equal(run.code, 3);
  const lines = parseLines(run.out) as { id: string; error?: { code: string }; title?: string }[];
  assert.deepEqual(
    lines.map((line) => line.error?.code ?? line.title),
    [
      'CLI_INPUT_MISSING',
      'CLI_URL_NOT_FETCHED',
      'CLI_FOLDER_EMPTY',
      'CLI_INPUT_UNREADABLE',
      'CLI_INPUT_UNREADABLE',
      'Envoys meet in Oslo',
    ],
  );
  for (const line of lines.slice(0, 5)) assert.match(run.err, new RegExp(`attache: ${line.error?.code}: .*`));
  assert.match(run.err, /6 in = 1 extracted \+ 5 refused/);
  const text = await captureRun(['extract', 'no-file', page, '--format', 'text']);
  assert.match(text.out, /^\n== no-file\n\nrefused: CLI_INPUT_MISSING: /);
});

test('one input gives one object; hints go before what the page says; text is for reading', async () => {
  const page = join(folder, 'one.html');
  writeFileSync(page, PAGE);
  const hints = ['--url', 'https://news.example/1', '--title', 'Mine', '--published-at', '2024-05-06'];
  const run = await captureRun(['extract', page, ...hints]);
  const result = JSON.parse(run.out);
  assert.equal(result.url, 'https://news.example/1');
  assert.equal(result.title, 'Mine');
  assert.equal(result.publishedAt.value, '2024-05-06');
  const text = await captureRun(['extract', page, '--format', 'text']);
  assert.match(text.out, /^Envoys meet in Oslo\n/);
  const piped = await captureRun(['extract', '-'], { stdin: PAGE });
  assert.equal(JSON.parse(piped.out).text, result.text);
});
