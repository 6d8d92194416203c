/**
 * `npm run bench:times`: the values of time expressions, and chrono-node's on the same sentences. In: set.jsonl
 * beside this file (guideline: README.md). Out: shares by class and half; `-- --errors` prints the mistakes of the
 * development half, `-- --lines N` takes the first N expressions.
 */
import { extractText } from '../../src/extract/extract-text.ts';
import { openPipeline } from '../../src/pipeline/open-pipeline.ts';
import { HALVES, linesWanted, percent } from '../marked/marked-lines.ts';
import { isExact, isWithin, type TimeValue } from './found-value.ts';
import { type JudgedTime, judgeTime, readTimeLines } from './judge-lines.ts';

function shares(judged: readonly JudgedTime[]): string {
  const count = (test: typeof isExact, whose: 'ours' | 'theirs') =>
    percent(judged.filter((j) => test(j[whose], j.line)).length, judged.length);
  return `${String(judged.length).padStart(5)}  ${count(isExact, 'ours')} ${count(isWithin, 'ours')}       ${count(isExact, 'theirs')} ${count(isWithin, 'theirs')}`;
}

function printTable(judged: readonly JudgedTime[]): void {
  console.log('\n                           n   exact  within       chrono-node: exact  within');
  for (const half of HALVES) {
    const lines = judged.filter((j) => j.line.half === half);
    console.log(`${half.padEnd(22)} ${shares(lines)}`);
  }
  console.log(`${'both'.padEnd(22)} ${shares(judged)}`);
  for (const kind of new Set(judged.map((j) => j.line.class)))
    console.log(`  ${kind.padEnd(20)} ${shares(judged.filter((j) => j.line.class === kind))}`);
}

function printErrors(judged: readonly JudgedTime[]): void {
  console.log('\nMistakes of the development half');
  const words = (v: TimeValue | null) => (v === null ? 'nothing' : `${v.from}..${v.to} ${v.precision}`);
  for (const { line, ours } of judged) {
    if (line.half !== 'development' || isExact(ours, line)) continue;
    const marked = `${line.text.slice(0, line.start)}[[${line.text.slice(line.start, line.end)}]]${line.text.slice(line.end)}`;
    console.log(`  ${line.line} ${line.class} ${line.day}: ${words(ours)} for ${words(line)}: ${marked}`);
  }
}

async function main(): Promise<void> {
  console.log('bench/times/set.jsonl: time expressions in news. Ours, Apache-2.0. Measure; half to work on');
  const lines = readTimeLines(linesWanted(process.argv));
  const pipeline = await openPipeline({});
  try {
    const judged: JudgedTime[] = [];
    for (const line of lines) {
      const { article } = extractText(line.text, { publishedAt: line.day }, { verbatim: true });
      const { times } = await pipeline.annotate({ ...article, language: 'en' });
      judged.push(judgeTime(line, times));
    }
    printTable(judged);
    if (process.argv.includes('--errors')) printErrors(judged);
  } finally {
    await pipeline.close();
  }
}

await main();
