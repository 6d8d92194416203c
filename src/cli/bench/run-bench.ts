/**
 * The bench. In: how many passes and the pipeline's options. Out: figures on standard output: machine, data,
 * articles a second from HTML to stored events on one core, each stage's share, growth with length, and the
 * ratio to Readability alone. Judges nothing. Other programs on the machine disturb wall time: see
 * bench/README.md.
 */
import { cpus, totalmem } from 'node:os';
import { extractPage } from '../../extract/extract-page.ts';
import { openPipeline, type PipelineOptions } from '../../pipeline/open-pipeline.ts';
import type { StageTimes } from '../../pipeline/stage-times.ts';
import { type CliContext, writeTo } from '../context.ts';
import { type BenchPage, benchPages, countWords } from './bench-data.ts';
import { benchGrowth } from './bench-growth.ts';
import { benchSpeed } from './bench-speed.ts';

export async function runBench(passes: number, options: PipelineOptions, context: CliContext): Promise<void> {
  const say = (line: string): Promise<void> => writeTo(context.stdout, `${line}\n`);
  const pages = benchPages();
  await say(machineLine());
  await say(dataLine(pages, passes));
  const times: StageTimes = new Map();
  const pipeline = await openPipeline({ ...options, threads: 1, times });
  try {
    await benchSpeed(pages, passes, pipeline, times, say);
    await benchGrowth(pages, pipeline, times, say);
  } finally {
    await pipeline.close();
  }
}

function dataLine(pages: readonly BenchPage[], passes: number): string {
  const kilobytes = pages.reduce((sum, page) => sum + page.bytes.length, 0) / 1000;
  const words = pages.map((page) => countWords(extractPage(page.bytes).article.text));
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
  return `data      ${pages.length} example pages (${kilobytes.toFixed(0)} kB of HTML), lengthened to articles of ${Math.min(...words)} to ${Math.max(...words)} words, on average ${mean.toFixed(0)}; ${passes} passes after one to warm up`;
}

function machineLine(): string {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `machine   ${all[0]?.model ?? 'unknown processor'}, ${all.length} cores, ${memory} GiB, Node ${process.version}`;
}
