/**
 * `npm run bench:modality`: whether acts are told done, planned, open or denied as they should be. In: set.jsonl
 * beside this file (guideline: README.md). Out: a table for each half; `-- --errors` prints the mistakes of the
 * development half, `-- --lines N` takes the first N sentences.
 */
import { readFileSync } from 'node:fs';
import { extractText } from '../../src/extract/extract-text.ts';
import { openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';
import { MODALITIES, type ModalityFlag } from '../../src/record/lists/modalities.ts';
import {
  HALVES,
  linesWanted,
  type Marked,
  overlap,
  parseMarkedLines,
  percent,
} from '../marked/marked-lines.ts';
import { isExact, type JudgedFlags, scoreFlags } from './score-flags.ts';

const REPORTED = '2024-05-14';

type Line = Marked<{ class: string; text: string; flags: ModalityFlag[] }>;
type Judged = JudgedFlags & { line: Line };

/** Flags of the event that stands on the mark; null where none does. */
async function flagsAt(pipeline: Pipeline, line: Line): Promise<ModalityFlag[] | null> {
  const { article } = extractText(line.text, { publishedAt: REPORTED }, { verbatim: true });
  const { events } = await pipeline.read({ ...article, language: 'en' });
  const [best] = events
    .filter((e) => e.trigger.field === 'text' && overlap(e.trigger, line) > 0)
    .sort((a, b) => b.explanation.score - a.explanation.score);
  return best === undefined ? null : MODALITIES.filter((m) => best.modality[m]);
}

function printHalf(name: string, judged: readonly Judged[]): void {
  const coded = judged.filter((j) => j.found !== null);
  const exact = judged.filter(isExact).length;
  console.log(`\n${name}: ${judged.length} sentences, an event on ${coded.length} marks`);
  console.log('  flag            n  precision  recall      F1   F1 where an event stands');
  const known = scoreFlags(coded);
  scoreFlags(judged).forEach((s, i) => {
    const cells = [s.precision, s.recall, s.f1, known[i]?.f1 ?? 0].map((v) => percent(v, 1));
    console.log(
      `  ${s.flag.padEnd(12)} ${String(s.wanted).padStart(4)}     ${cells[0]}  ${cells[1]}  ${cells[2]}   ${cells[3]}`,
    );
  });
  console.log(
    `  exact sets ${percent(exact, judged.length)}, where an event stands ${percent(exact, coded.length)}`,
  );
}

function printErrors(judged: readonly Judged[]): void {
  console.log('\nMistakes of the development half');
  const list = (flags: readonly string[] | null) => (flags === null ? 'no event' : flags.join('+') || 'none');
  for (const one of judged) {
    if (one.line.half !== 'development' || isExact(one)) continue;
    const { line, class: kind, text, start, end } = one.line;
    console.log(
      `  ${line} ${kind}: ${list(one.found)} for ${list(one.wanted)}: ${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`,
    );
  }
}

async function main(): Promise<void> {
  console.log('bench/modality/set.jsonl: acts in news sentences. Ours, Apache-2.0. Measure; half to work on');
  const set = readFileSync(new URL('set.jsonl', import.meta.url), 'utf8');
  const lines: Line[] = parseMarkedLines(set, linesWanted(process.argv));
  const pipeline = await openPipeline({});
  try {
    const judged: Judged[] = [];
    for (const line of lines) judged.push({ line, wanted: line.flags, found: await flagsAt(pipeline, line) });
    for (const half of HALVES)
      printHalf(
        half,
        judged.filter((j) => j.line.half === half),
      );
    printHalf('both', judged);
    if (process.argv.includes('--errors')) printErrors(judged);
  } finally {
    await pipeline.close();
  }
}

await main();
