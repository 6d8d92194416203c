/**
 * From HTML to stored events on one core. In: pages. Out: pages a second, the share of each stage, and the ratio
 * to Readability over the same pages. Each pass files into a new store, whose folder goes afterwards.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../base/clock.ts';
import { ingestInput } from '../../pipeline/ingest/ingest-input.ts';
import type { Pipeline } from '../../pipeline/open-pipeline.ts';
import type { StageTimes } from '../../pipeline/stage-times.ts';
import type { Store } from '../../store/port.ts';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import type { BenchPage } from './bench-data.ts';
import { measure } from './measure.ts';
import { readabilityAlone } from './readability-alone.ts';

const STAGES = ['extract', 'read', 'resolve', 'code', 'store'];

type Totals = { wallMs: number; cpuMs: number; theirMs: number; events: number };

/** @param times the pipeline's own */
export async function benchSpeed(
  pages: readonly BenchPage[],
  passes: number,
  pipeline: Pipeline,
  times: StageTimes,
  say: (line: string) => Promise<void>,
): Promise<void> {
  const texts = pages.map((page) => new TextDecoder().decode(page.bytes));
  const total: Totals = { wallMs: 0, cpuMs: 0, theirMs: 0, events: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'));
  try {
    // In turns, so that a disturbance hits both alike. The first pass warms up.
    for (let pass = 0; pass <= passes; pass++) {
      const store = await openSqliteStore(join(folder, `${pass}.db`), { create: true });
      let events = 0;
      const ours = await measure(systemClock, async () => {
        events = await ingestPages(pages, pipeline, store, times);
      });
      await store.close();
      const theirs = await measure(systemClock, () => {
        for (const text of texts) readabilityAlone(text);
      });
      if (pass === 0) {
        times.clear();
        continue;
      }
      total.wallMs += ours.wallMs;
      total.cpuMs += ours.cpuMs;
      total.theirMs += theirs.wallMs;
      total.events += events;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await sayFigures(pages.length * passes, total, times, say);
}

/** @returns number of events filed */
async function ingestPages(
  pages: readonly BenchPage[],
  pipeline: Pipeline,
  store: Store,
  times: StageTimes,
): Promise<number> {
  let events = 0;
  for (const { name, bytes } of pages) {
    const input = { source: name, payload: { kind: 'page', bytes }, hints: {} } as const;
    const outcome = await ingestInput(input, { pipeline, store, clock: systemClock, times });
    if (outcome.status !== 'filed') throw new Error(`${name} was not filed: ${JSON.stringify(outcome)}`);
    events += outcome.events;
  }
  return events;
}

async function sayFigures(
  count: number,
  { wallMs, cpuMs, theirMs, events }: Totals,
  times: StageTimes,
  say: (line: string) => Promise<void>,
): Promise<void> {
  const perSecond = (ms: number, amount: number): string => ((amount * 1000) / ms).toFixed(1).padStart(8);
  await say('\nFrom HTML to stored events, one core');
  await say(`  articles a second              ${perSecond(wallMs, count)}`);
  await say(`  articles a processor second    ${perSecond(cpuMs, count)}`);
  await say(`  events stored a second         ${perSecond(wallMs, events)}`);
  await say('\nShare of each stage (wall time)');
  const known = STAGES.reduce((all, stage) => all + (times.get(stage) ?? 0), 0);
  const rows = STAGES.map((stage): [string, number] => [stage, times.get(stage) ?? 0]);
  for (const [stage, ms] of [...rows, ['the rest', Math.max(0, wallMs - known)] as const]) {
    const share = ((100 * ms) / wallMs).toFixed(1).padStart(6);
    await say(`  ${stage.padEnd(10)} ${share} %   ${(ms / count).toFixed(1).padStart(7)} ms an article`);
  }
  const extractMs = times.get('extract') ?? 0;
  await say('\nBeside Readability over linkedom alone, same pages, same run');
  await say(`  its pages a second             ${perSecond(theirMs, count)}`);
  await say(
    `  time as a multiple of it: extract ${(extractMs / theirMs).toFixed(2)}, all stages ${(wallMs / theirMs).toFixed(2)}`,
  );
}
