/** `attache ingest` as processes: two at once on one store, no room on the disk, no leave to write, Ctrl-C. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { packagePath } from '../../src/base/package-root.ts';
import { temporaryFolder } from './captured-run.ts';
import { compileProgram, type EndedRun, endOf } from './compiled-program.ts';
import { assertWholeStore, readStoreContent, type StoreContent } from './store-content.ts';

const folder = temporaryFolder();
const program = compileProgram();
const pages = join(folder, 'pages');
const names = readdirSync(packagePath('examples')).filter((name) => /^(0[1-9]|1[0-2]).*html$/.test(name));
const NO_SHELL = process.platform === 'win32' && 'there is no ulimit on Windows';
/** Root may write everywhere, so that there the child runs as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const NO_GUARD =
  (process.platform === 'win32' ||
    spawnSync(process.execPath, [program.path, '--version'], nobody).status !== 0) &&
  'files cannot be guarded here';

let undisturbed: StoreContent;

before(async () => {
  mkdirSync(pages);
  for (const name of names) copyFileSync(packagePath('examples', name), join(pages, name));
  const run = await ingest([pages], 'undisturbed');
  assert.equal(run.code, 0, run.err);
  undisturbed = readStoreContent(storeIn('undisturbed'));
  assert.equal(undisturbed.articles.length, 12);
});

/** Each store lies in a folder of its own, so that files have the same names in all of them. */
function storeIn(place: string): string {
  mkdirSync(join(folder, place), { recursive: true });
  return join(folder, place, 'attache.db');
}

function ingestArgs(inputs: readonly string[], store: string): string[] {
  return ['ingest', ...inputs, '--store', store, ...program.knowledge];
}

function ingest(inputs: readonly string[], place: string): Promise<EndedRun> {
  return endOf(program.start([...ingestArgs(inputs, storeIn(place)), '--format', 'json'], folder));
}

test('two at once on one store that is not there yet: each report once, and each process counts right', async () => {
  const paths = names.map((name) => join(pages, name));
  const [first, second] = await Promise.all([
    ingest(paths.slice(0, 8), 'shared'),
    ingest(paths.slice(4).reverse(), 'shared'),
  ]);
  assert.equal(first.code, 0, first.err);
  assert.equal(second.code, 0, second.err);
  const counts = [JSON.parse(first.out), JSON.parse(second.out)];
  for (const count of counts) assert.equal(count.in, count.filed + count.known);
  const sum = (name: string): number => counts[0][name] + counts[1][name];
  assert.equal(sum('in'), 16);
  assert.equal(sum('filed'), 12);
  assert.equal(sum('known'), 4);
  assertWholeStore(storeIn('shared'));
  const content = readStoreContent(storeIn('shared'));
  assert.equal(sum('events'), content.events.length);
  for (const list of ['articles', 'events', 'claims'] as const)
    assert.deepEqual(content[list].flat().sort(), undisturbed[list].flat().sort());
  assert.deepEqual(content.observations, undisturbed.observations);
});

test('a disk that is full: STORE_FULL, counts that hold, and the same command goes on', {
  skip: NO_SHELL,
}, async () => {
  const store = storeIn('full');
  const some = names.slice(0, 4).map((name) => join(pages, name));
  assert.equal((await ingest(some, 'full')).code, 0);
  // From here on no file may grow beyond the size that the store has.
  const blocks = Math.ceil(statSync(store).size / 512);
  const command = `ulimit -f ${blocks}; exec "$0" "$@"`;
  const args = ingestArgs([pages], store);
  const child = ['-c', command, process.execPath, program.path, ...args];
  const run = await endOf(spawn('/bin/sh', child, { cwd: folder }));
  assert.equal(run.code, 1, `${run.signal} ${run.out}${run.err}`);
  assert.match(run.err, /^attache: STORE_FULL: .*run the same command again/m);
  const [, taken, filed] =
    /^(\d+) in = (\d+) filed \+ 0 quarantined \+ 0 refused \+ 4 known \+ 1 left undone$/m.exec(run.out) ?? [];
  assert.equal(Number(taken), Number(filed) + 4 + 1, run.out);
  assertWholeStore(store);
  const there = readStoreContent(store).articles.length;
  assert.equal(there, Number(filed) + 4);
  const rest = await endOf(program.start(args, folder));
  assert.equal(rest.code, 0, rest.err);
  assert.match(rest.out, new RegExp(`^12 in = ${12 - there} filed .* ${there} known\n`));
  assert.deepEqual(readStoreContent(store), undisturbed);
});

test('a store that another program keeps locked: STORE_BUSY, and nothing is lost', async () => {
  const store = storeIn('busy');
  assert.equal((await ingest([join(pages, names[0] ?? '')], 'busy')).code, 0);
  const other = new Database(store);
  other.exec('BEGIN IMMEDIATE');
  const run = await ingest([pages], 'busy');
  other.exec('ROLLBACK');
  other.close();
  assert.equal(run.code, 1, run.err);
  assert.match(run.err, /^attache: STORE_BUSY: /m);
  const rest = await ingest([pages], 'busy');
  assert.equal(JSON.parse(rest.out).known, 1, rest.err);
  assert.deepEqual(readStoreContent(store), undisturbed);
});

test('a store that may only be read: STORE_READ_ONLY, code 1', { skip: NO_GUARD }, async () => {
  const store = storeIn('guarded');
  assert.equal((await ingest([join(pages, names[0] ?? '')], 'guarded')).code, 0);
  for (const place of [folder, pages]) chmodSync(place, 0o755);
  chmodSync(store, 0o444);
  chmodSync(join(folder, 'guarded'), 0o555);
  const before = readFileSync(store);
  // The run time keeps notes of its own at home.
  const env = { ...process.env, HOME: join(folder, 'open-to-all') };
  mkdirSync(env.HOME);
  chmodSync(env.HOME, 0o777);
  try {
    const args = [program.path, ...ingestArgs([pages], store)];
    const run = await endOf(spawn(process.execPath, args, { cwd: folder, env, ...nobody }));
    assert.equal(run.code, 1, run.err);
    assert.match(run.err, /^attache: STORE_READ_ONLY: /m);
    assert.deepEqual(readFileSync(store), before);
  } finally {
    chmodSync(join(folder, 'guarded'), 0o755);
  }
});

test('a damaged store: STORE_DAMAGED, code 1, and what is whole in it stays', async () => {
  const store = storeIn('damaged');
  copyFileSync(storeIn('undisturbed'), store);
  const file = openSync(store, 'r+');
  const junk = Buffer.alloc(statSync(store).size - 65_536, 0x5a);
  writeSync(file, junk, 0, junk.length, 65_536);
  closeSync(file);
  const before = readFileSync(store);
  const run = await endOf(program.start(ingestArgs([packagePath('examples')], store), folder));
  assert.equal(run.code, 1, run.err);
  assert.match(run.err, /^attache: STORE_DAMAGED: /m);
  assert.deepEqual(readFileSync(store), before);
});

test('Ctrl-C: the report in hand is filed, code 130, and the same command goes on', async () => {
  const store = storeIn('stopped');
  const child = program.start(ingestArgs([pages], store), folder);
  const ended = endOf(child);
  await firstReport(store);
  child.kill('SIGINT');
  const run = await ended;
  assert.equal(run.code, 130, run.err);
  assert.match(run.err, /run the same command again/);
  const [, taken, filed] = /^(\d+) in = (\d+) filed .* 0 known$/m.exec(run.out) ?? [];
  assert.equal(taken, filed);
  assert.ok(Number(filed) > 0 && Number(filed) < 12, run.out);
  assert.equal(readStoreContent(store).articles.length, Number(filed));
  const rest = await endOf(program.start(ingestArgs([pages], store), folder));
  assert.equal(rest.code, 0, rest.err);
  assert.match(rest.out, new RegExp(`^12 in = ${12 - Number(filed)} filed .* ${filed} known\n`));
  assert.deepEqual(readStoreContent(store), undisturbed);
});

for (const inputs of [['-'], ['--jsonl', '-']]) {
  test(`Ctrl-C while standard input is waited for (${inputs.join(' ')})`, async () => {
    const store = storeIn(`waiting-${inputs.length}`);
    const args = [program.path, ...ingestArgs(inputs, store)];
    const child = spawn(process.execPath, args, { cwd: folder });
    const ended = endOf(child);
    while (!existsSync(store) && child.exitCode === null) await wait(20);
    child.kill('SIGINT');
    const run = await ended;
    assert.equal(run.code, 130, run.err);
    assert.match(run.err, /^attache: interrupted .*run the same command again/m);
    assert.match(run.out, /^\d in = 0 filed \+ 0 quarantined \+ 0 refused \+ 0 known( \+ 1 left undone)?\n/);
    assert.deepEqual(readStoreContent(store).setAside, []);
  });
}

async function firstReport(store: string): Promise<void> {
  const patienceMs = 60_000;
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 20) {
    if (countReports(store) > 0) return;
    await wait(20);
  }
  assert.fail(`no report came to ${store}`);
}

function countReports(store: string): number {
  if (!existsSync(store)) return 0;
  try {
    return readStoreContent(store).articles.length;
  } catch {
    // Its tables are being made.
    return 0;
  }
}
