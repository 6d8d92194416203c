/**
 * `kill -9` in the middle of an ingest: fifty times, at random points of start-up, reading and writing. After
 * each the file is whole; the same command goes on; and in the end everything is there once, as after a run
 * that nobody disturbed. The seed is printed; `KILL_SEED=n` repeats the choice of points.
 */
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  type FSWatcher,
  mkdirSync,
  readdirSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { packagePath } from '../../src/base/package-root.ts';
import { temporaryFolder } from './captured-run.ts';
import { compileProgram, type EndedRun, endOf } from './compiled-program.ts';
import { assertWholeStore, readStoreContent, type StoreContent } from './store-content.ts';

const KILLS = 50;
/** Stores that are filled side by side. */
const LANES = 2;
const SEED = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
const folder = temporaryFolder();
const pages = join(folder, 'pages');
const german = 'Der russische Außenminister ist am Dienstag in Peking eingetroffen und hat dort gesprochen. ';

const program = compileProgram();
let undisturbed: StoreContent;
let wholeMs: number;
let startMs: number;

before(async () => {
  mkdirSync(pages);
  const examples = readdirSync(packagePath('examples')).filter((name) =>
    /^(0[1-6]|1[0-3]).*html$/.test(name),
  );
  for (const name of examples) copyFileSync(packagePath('examples', name), join(pages, name));
  copyFileSync(join(pages, examples[0] ?? ''), join(pages, '99-again.html'));
  writeFileSync(join(pages, '00-empty.html'), '');
  writeFileSync(join(pages, '07-german.txt'), german.repeat(8));
  mkdirSync(join(folder, 'undisturbed'));
  const store = join(folder, 'undisturbed', 'attache.db');
  const startedMs = performance.now();
  const child = start(store);
  // The file appears when the program and the model are loaded.
  startMs = await appearsAfterMs(store, child, startedMs);
  const run = await endOf(child);
  wholeMs = performance.now() - startedMs;
  assert.equal(run.code, 3, run.err);
  assert.match(run.out, /^13 in = 11 filed \(1 not coded\) \+ 1 quarantined \+ 0 refused \+ 1 known\n/);
  assertWholeStore(store);
  undisturbed = readStoreContent(store);
  assert.equal(undisturbed.articles.length, 11);
  assert.ok(undisturbed.events.length > 20 && undisturbed.claims.length > 20);
});

function start(store: string): ChildProcess {
  return program.start(['ingest', pages, '--store', store, ...program.knowledge], folder);
}

async function appearsAfterMs(path: string, child: ChildProcess, startedMs: number): Promise<number> {
  while (!existsSync(path) && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
  return performance.now() - startedMs;
}

/** Mulberry32: numbers from 0 to 1 that a seed repeats. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Kills at a time, or a moment after the log was written to for the n-th time. */
async function runAndKill(store: string, random: () => number): Promise<{ run: EndedRun; at: string }> {
  const child = start(store);
  const kill = (): boolean => child.kill('SIGKILL');
  const kind = random();
  let watcher: FSWatcher | undefined;
  let timer: NodeJS.Timeout;
  let at: string;
  if (kind < 0.2) {
    const ms = random() * startMs;
    at = `start-up, ${ms.toFixed(0)} ms`;
    timer = setTimeout(kill, ms);
  } else if (kind < 0.5) {
    const ms = startMs + random() * (wholeMs - startMs) * 0.9;
    at = `under way, ${ms.toFixed(0)} ms`;
    timer = setTimeout(kill, ms);
  } else {
    const writes = 1 + Math.floor(random() * 12);
    const delayMs = random() * 2;
    at = `write ${writes} + ${delayMs.toFixed(1)} ms`;
    let seen = 0;
    watcher = watch(join(store, '..'), (_event, name) => {
      if (!String(name).endsWith('-wal')) return;
      seen++;
      if (seen === writes) setTimeout(kill, delayMs);
    });
    timer = setTimeout(kill, wholeMs * 3);
  }
  try {
    return { run: await endOf(child), at };
  } finally {
    clearTimeout(timer);
    watcher?.close();
  }
}

test(`an ingest that is killed ${KILLS} times and run again each time files everything once`, async (t) => {
  t.diagnostic(`seed ${SEED}`);
  let kills = 0;
  let finished = 0;
  const points: string[] = [];
  const lane = async (number: number): Promise<void> => {
    const random = randomFrom(SEED + number);
    for (let round = 0; kills < KILLS; round++) {
      const place = join(folder, `lane-${number}-${round}`);
      mkdirSync(place);
      const store = join(place, 'attache.db');
      let through = false;
      while (!through) {
        const undisturbedNow = kills >= KILLS;
        const { run, at } = undisturbedNow
          ? { run: await endOf(start(store)), at: 'not killed' }
          : await runAndKill(store, random);
        if (existsSync(store)) assertWholeStore(store);
        if (run.signal === 'SIGKILL') {
          kills++;
          points.push(at);
        } else {
          assert.equal(run.code, 3, `seed ${SEED}: ${run.err}`);
          assert.match(run.out, /^13 in = /);
          through = true;
        }
      }
      assert.deepEqual(
        readStoreContent(store),
        undisturbed,
        `seed ${SEED}, after ${points.slice(-6).join('; ')}`,
      );
      finished++;
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  assert.ok(kills >= KILLS);
  t.diagnostic(
    `${kills} kills, ${finished} stores filled; start-up ${startMs.toFixed(0)} ms of ${wholeMs.toFixed(0)} ms`,
  );
  for (const where of ['start-up', 'under way', 'write'])
    assert.ok(
      points.some((point) => point.startsWith(where)),
      `no kill fell into ${where}`,
    );
});
