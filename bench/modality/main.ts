/**
 * `npm run bench:modality`: whether acts are told done, planned, open or denied as they should be. In: set.jsonl
 * beside this file (guideline: README.md). Out: a table for each half; `-- --errors` prints the mistakes of the
 * development half, `-- --lines N` takes the first N sentences.
 */
import { extractText } from '../../src/extract/extract-text.ts';
import { openPipeline } from '../../src/pipeline/open-pipeline.ts';
import { HALVES, linesWanted, percent } from '../marked/marked-lines.ts';
import { type JudgedLine, judgeLine, REPORTED, readModalityLines } from './judge-lines.ts';
import { isExact, scoreFlags } from './score-flags.ts';

function printHalf(name: string, judged: readonly JudgedLine[]): void {
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

function printErrors(judged: readonly JudgedLine[]): void {
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
  const lines = readModalityLines(linesWanted(process.argv));
  const pipeline = await openPipeline({});
  try {
    const judged: JudgedLine[] = [];
    for (const line of lines) {
      const { article } = extractText(line.text, { publishedAt: REPORTED }, { verbatim: true });
      judged.push(judgeLine(line, (await pipeline.read({ ...article, language: 'en' })).events));
    }
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
