/** The program as a process of its own: streams, exit codes and signals. */
import assert from 'node:assert/strict';
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packagePath } from '../../src/base/package-root.ts';
import { captureRun, parseLines, temporaryFolder } from './captured-run.ts';
import { firstLine } from './first-line.ts';

const NO_FULL = !existsSync('/dev/full') && 'there is no /dev/full';
const folder = temporaryFolder();
const example = packagePath('examples', '01-victory-day-exhibition.html');

function start(args: readonly string[], stdio: StdioOptions = 'pipe'): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', packagePath('src', 'cli', 'main.ts'), ...args], {
    cwd: packagePath(),
    stdio,
  });
}

async function finish(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const text = { out: '', err: '' };
  child.stdout?.on('data', (chunk) => {
    text.out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    text.err += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, ...text };
}

test('reads a page from standard input as from a file', async () => {
  const child = start(['read', '-']);
  child.stdin?.end(readFileSync(example));
  const piped = await finish(child);
  assert.equal(piped.code, 0, piped.err);
  assert.equal(piped.err, '');
  assert.deepEqual(JSON.parse(piped.out), JSON.parse((await captureRun(['read', example])).out));
});

test('bad usage ends with code 2', async () => {
  const run = await finish(start(['read', '--no-such-option']));
  assert.equal(run.code, 2);
  assert.match(run.err, /^attache: CLI_USAGE: /);
});

test('a reader of the output that goes early ends the run in silence', async () => {
  const child = start(['read', packagePath('examples')]);
  child.stdout?.once('data', () => child.stdout?.destroy());
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, 'exit');
  assert.equal(code, 0, err);
  assert.doesNotMatch(err, /EPIPE|Error/);
});

test('a full disk is said so; messages that nobody takes lose no result', { skip: NO_FULL }, async () => {
  const full = openSync('/dev/full', 'w');
  try {
    const toOutput = await finish(start(['extract', example], ['pipe', full, 'pipe']));
    assert.equal(toOutput.code, 1);
    assert.match(toOutput.err, /^attache: CLI_OUT_UNWRITABLE: .*standard output.*\n$/);
    const toFile = await finish(start(['extract', '--jsonl', oneLine(), '--out', '/dev/full']));
    assert.equal(toFile.code, 1);
    assert.match(toFile.err, /^attache: CLI_OUT_UNWRITABLE: Cannot write \/dev\/full /);
    const quiet = await finish(start(['extract', 'no-file', example], ['pipe', 'pipe', full]));
    assert.equal(quiet.code, 3);
    assert.equal(parseLines(quiet.out).length, 2);
  } finally {
    closeSync(full);
  }
});

function oneLine(): string {
  const path = join(folder, 'one.jsonl');
  writeFileSync(path, `${JSON.stringify({ id: 'a', path: example })}\n`);
  return path;
}

test('Ctrl-C in a batch: the line in hand is finished, code 130, and resuming gives what one run gives', async () => {
  const input = join(folder, 'in.jsonl');
  const lines = Array.from({ length: 40 }, (_, i) => JSON.stringify({ id: `n${i}`, path: example }));
  writeFileSync(input, `${lines.join('\n')}\n`);
  const out = join(folder, 'out.jsonl');
  const args = ['read', '--jsonl', input, '--out', out];
  const child = start(args);
  const ended = finish(child);
  await firstLine(`${out}.part`);
  child.kill('SIGINT');
  const run = await ended;
  assert.equal(run.code, 130, run.err);
  assert.match(run.err, /--resume/);
  assert.equal(existsSync(out), false);
  const part = readFileSync(`${out}.part`, 'utf8');
  assert.ok(part.endsWith('\n'));
  const answered = parseLines(part).length;
  assert.ok(answered < 40, `${answered} lines`);
  const rest = await captureRun([...args, '--resume']);
  assert.equal(rest.code, 0, rest.err);
  const all = readFileSync(out, 'utf8').trimEnd().split('\n');
  const [first = ''] = all;
  assert.deepEqual(
    all,
    Array.from({ length: 40 }, (_, i) => first.replace('"id":"n0"', `"id":"n${i}"`)),
  );
});

test('Ctrl-C while a batch waits for its next line', async () => {
  const out = join(folder, 'piped.jsonl');
  const child = start(['extract', '--jsonl', '-', '--out', out]);
  const ended = finish(child);
  child.stdin?.write(`${JSON.stringify({ id: 'a', text: 'Troops left the city.' })}\n`);
  await firstLine(`${out}.part`);
  child.kill('SIGINT');
  const run = await ended;
  assert.equal(run.code, 130, run.err);
  assert.equal(parseLines(readFileSync(`${out}.part`, 'utf8')).length, 1);
});
