/**
 * The bench. In: how many passes and the pipeline's options. Out: figures on standard output: machine, data,
 * pages a second from HTML to events on one core, each stage's share, growth with length, and the ratio to
 * Readability alone. Judges nothing. Other programs on the machine disturb wall time: see bench/README.md.
 */
import { cpus, totalmem } from 'node:os';
import { systemClock } from '../../base/clock.ts';
import { extractPage } from '../../extract/extract-page.ts';
import { openPipeline, type Pipeline, type PipelineOptions } from '../../pipeline/open-pipeline.ts';
import { type StageTimes, timed } from '../../pipeline/stage-times.ts';
import { type CliContext, writeTo } from '../context.ts';
import { articleOfLength, type BenchPage, benchPages, countWords, LENGTHS } from './bench-data.ts';
import { measure } from './measure.ts';
import { readabilityAlone } from './readability-alone.ts';

const STAGES = ['extract', 'read', 'resolve', 'code'];

export async function runBench(passes: number, options: PipelineOptions, context: CliContext): Promise<void> {
  const say = (line: string): Promise<void> => writeTo(context.stdout, `${line}\n`);
  const pages = benchPages();
  await say(machineLine());
  const bytes = pages.reduce((sum, page) => sum + page.bytes.length, 0);
  await say(
    `data      ${pages.length} example pages (${(bytes / 1000).toFixed(0)} kB of HTML), ${passes} passes after one to warm up`,
  );
  const times: StageTimes = new Map();
  const pipeline = await openPipeline({ ...options, threads: 1, times });
  try {
    await benchSpeed(pages, passes, pipeline, times, say);
    await benchGrowth(pages, pipeline, times, say);
  } finally {
    await pipeline.close();
  }
}

type Say = (line: string) => Promise<void>;

async function benchSpeed(
  pages: readonly BenchPage[],
  passes: number,
  pipeline: Pipeline,
  times: StageTimes,
  say: Say,
): Promise<void> {
  const words = pages.reduce((sum, page) => sum + countWords(extractPage(page.bytes).article.text), 0);
  const texts = pages.map((page) => new TextDecoder().decode(page.bytes));
  const ours = async (): Promise<void> => {
    for (const page of pages) {
      const { article } = await timed(times, 'extract', () => extractPage(page.bytes));
      await pipeline.read(article);
    }
  };
  const theirs = (): void => {
    for (const text of texts) readabilityAlone(text);
  };
  await ours();
  theirs();
  times.clear();
  const total = { wallMs: 0, cpuMs: 0 };
  let theirMs = 0;
  // In turns, so that a disturbance hits both alike.
  for (let pass = 0; pass < passes; pass++) {
    const taken = await measure(systemClock, ours);
    total.wallMs += taken.wallMs;
    total.cpuMs += taken.cpuMs;
    theirMs += (await measure(systemClock, theirs)).wallMs;
  }
  const count = pages.length * passes;
  const perSecond = (ms: number, amount: number): string => ((amount * 1000) / ms).toFixed(1);
  await say('\nFrom HTML to events, one core');
  await say(`  pages a second                 ${perSecond(total.wallMs, count).padStart(8)}`);
  await say(`  pages a processor second       ${perSecond(total.cpuMs, count).padStart(8)}`);
  await say(`  words a second                 ${perSecond(total.wallMs, words * passes).padStart(8)}`);
  await say('\nShare of each stage (wall time)');
  const sum = STAGES.reduce((all, stage) => all + (times.get(stage) ?? 0), 0);
  for (const stage of STAGES) {
    const ms = times.get(stage) ?? 0;
    const share = ((100 * ms) / sum).toFixed(1).padStart(6);
    await say(`  ${stage.padEnd(10)} ${share} %   ${(ms / count).toFixed(1).padStart(7)} ms a page`);
  }
  const extractMs = times.get('extract') ?? 0;
  await say('\nBeside Readability over linkedom alone, same pages, same run');
  await say(`  its pages a second             ${perSecond(theirMs, count).padStart(8)}`);
  await say(
    `  time as a multiple of it: extract ${(extractMs / theirMs).toFixed(2)}, all stages ${(total.wallMs / theirMs).toFixed(2)}`,
  );
}

async function benchGrowth(
  pages: readonly BenchPage[],
  pipeline: Pipeline,
  times: StageTimes,
  say: Say,
): Promise<void> {
  await say('\nGrowth with length: one article, from text to events, ms per 1,000 words (better of two)');
  await say('   words    all  x shortest |   read  resolve   code');
  let first: number | undefined;
  for (const length of LENGTHS) {
    const article = articleOfLength(pages, length);
    const words = countWords(article.text);
    const runs: { wallMs: number; stages: StageTimes }[] = [];
    for (let run = 0; run < 2; run++) {
      times.clear();
      const { wallMs } = await measure(systemClock, () => pipeline.read(article));
      runs.push({ wallMs, stages: new Map(times) });
    }
    const best = runs.reduce((a, b) => (b.wallMs < a.wallMs ? b : a));
    const perThousand = (ms: number): number => (ms / words) * 1000;
    const cell = (ms: number, width: number): string => perThousand(ms).toFixed(0).padStart(width);
    first ??= perThousand(best.wallMs);
    const ratio = (perThousand(best.wallMs) / first).toFixed(2).padStart(11);
    const stage = (name: string): number => best.stages.get(name) ?? 0;
    const stages = `${cell(stage('read'), 7)} ${cell(stage('resolve'), 8)} ${cell(stage('code'), 6)}`;
    await say(`${String(words).padStart(8)} ${cell(best.wallMs, 6)} ${ratio} | ${stages}`);
  }
}

function machineLine(): string {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `machine   ${all[0]?.model ?? 'unknown processor'}, ${all.length} cores, ${memory} GiB, Node ${process.version}`;
}
