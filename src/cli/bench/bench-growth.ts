/** Growth with length: one article after another, each twice as long. In: pages. Out: a table, from text to events. */
import { systemClock } from '../../base/clock.ts';
import type { Pipeline } from '../../pipeline/open-pipeline.ts';
import type { StageTimes } from '../../pipeline/stage-times.ts';
import { articleOfLength, type BenchPage, countWords, LENGTHS } from './bench-data.ts';
import { measure } from './measure.ts';

/** @param times the pipeline's own */
export async function benchGrowth(
  pages: readonly BenchPage[],
  pipeline: Pipeline,
  times: StageTimes,
  say: (line: string) => Promise<void>,
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
