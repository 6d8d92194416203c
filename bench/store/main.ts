/**
 * The store with many events: how fast reports are filed, how large it gets, and how long lists, facets, the
 * timeline, full text and single reports take, beside plain SQL on the same file. Everything is made up by
 * `test/conformance/synthetic-report.ts` and lies in a temporary folder that is removed.
 *
 * `--events N` measures one store of that size instead of 100,000 and 1,000,000; `--store FILE` measures a store
 * of made-up reports that is there. Exit code 1 when the goal is missed at a million events or more.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Filled, fillStore } from './fill-store.ts';
import { type Measured, measureStore } from './measure-store.ts';
import { printGoal, printGrowth, printStore } from './print-figures.ts';

const SIZES = [100_000, 1_000_000];
const GOAL_EVENTS = 1_000_000;

const { values } = parseArgs({
  options: { events: { type: 'string' }, store: { type: 'string', multiple: true } },
});

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

async function measureNew(events: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'));
  try {
    const path = join(folder, 'attache.db');
    const filled = await fillStore(path, events, (soFar) => {
      process.stderr.write(`${soFar} of ${events} events filed\n`);
    });
    return await measure(path, filled);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(path: string, filled: Filled | null): Promise<Measured> {
  const measured = await measureStore(path);
  print(printStore(measured, filled));
  print(printGoal(measured).lines);
  return measured;
}

const wanted = values.events === undefined ? SIZES : [Number(values.events)];
if (wanted.some((size) => !Number.isInteger(size) || size < 1)) {
  process.stderr.write('--events takes a whole number from 1.\n');
  process.exit(2);
}
print([
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 1e9)} GB memory, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
  'made-up reports of some 400 words with ten events each, skewed actors; the store forgets its last answers before each question',
]);
const measured: Measured[] = [];
if (values.store !== undefined) for (const path of values.store) measured.push(await measure(path, null));
else for (const size of wanted) measured.push(await measureNew(size));
const [small, large] = measured;
if (small !== undefined && large !== undefined) print(printGrowth(small, large));
const last = measured.at(-1);
if (last !== undefined && last.events >= GOAL_EVENTS && !printGoal(last).met) process.exitCode = 1;
