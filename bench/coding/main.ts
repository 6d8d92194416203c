/**
 * `npm run bench:coding`: how well events are coded, each set in a row that names its licence and use. In: the
 * development data folder. Out: lines on stdout; `--errors` prints the mistakes on sets marked train (never those
 * of sets marked measure, which would cease to be unseen). What is missing is skipped in words.
 */
import { readFileSync } from 'node:fs';
import { extractText } from '../../src/extract/extract-text.ts';
import { openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';
import type { ReadResult } from '../../src/record/read-result.ts';
import { dataFile, dataFolder } from '../reader/data-folder.ts';
import { parseCameoTable } from './category-names.ts';
import { describeEvents } from './describe-events.ts';
import { faultsOfProbe, parseProbes } from './probes.ts';
import { checkSeedReport } from './seed-report.ts';
import {
  type GoldSentence,
  parsePetrSentences,
  parsePloverRecords,
  parsePlvSentences,
} from './sentence-sets.ts';
import { sharesCountry, sharesWord } from './side-score.ts';
import { filedTypes, scoreTypes } from './type-score.ts';

const showsErrors = process.argv.includes('--errors');

function readSet(...parts: string[]): string | undefined {
  const path = dataFile('coding', ...parts);
  if (path !== undefined) return readFileSync(path, 'utf8');
  console.log(`\nSkipped: there is no coding/${parts.join('/')} in ${dataFolder()}.`);
  return undefined;
}

function percent(value: number): string {
  return (value * 100).toFixed(1).padStart(6);
}

function readSentence(pipeline: Pipeline, text: string, publishedAt?: string): Promise<ReadResult> {
  const hints = publishedAt === undefined ? {} : { publishedAt };
  const { article } = extractText(text, hints, { verbatim: true });
  return pipeline.read({ ...article, language: 'en' });
}

async function benchProbes(pipeline: Pipeline): Promise<void> {
  const text = readSet('probes.jsonl');
  if (text === undefined) return;
  console.log('\nprobes.jsonl: sentences that older coders get wrong. Ours. Train, measure');
  const probes = parseProbes(text);
  let right = 0;
  for (const probe of probes) {
    const faults = faultsOfProbe(probe, await readSentence(pipeline, probe.text, probe.publishedAt));
    if (faults.length === 0) right += 1;
    else console.log(`  ${probe.id}: ${faults.join(' / ')}`);
  }
  console.log(`  as wanted ${right} of ${probes.length}`);
}

async function benchSeed(pipeline: Pipeline): Promise<void> {
  const path = dataFile('seed', 'report.txt');
  if (path === undefined) {
    console.log(`\nSkipped: there is no seed/report.txt in ${dataFolder()}.`);
    return;
  }
  console.log('\nseed/report.txt: the report of the contract. Not for publication. Measure');
  const { article } = extractText(readFileSync(path, 'utf8'), {}, { verbatim: false });
  const rows = checkSeedReport(await pipeline.read(article));
  for (const row of rows.filter((r) => !r.ok)) console.log(`  missing: ${row.name}`);
  console.log(`  as wanted ${rows.filter((r) => r.ok).length} of ${rows.length}`);
}

async function benchSentences(
  pipeline: Pipeline,
  title: string,
  gold: readonly GoldSentence[],
  options: { sides?: typeof sharesWord; printable: boolean },
): Promise<void> {
  console.log(`\n${title}`);
  const judged = [];
  const sides = { rows: 0, source: 0, sources: 0, target: 0, targets: 0 };
  for (const sentence of gold) {
    const { events } = await readSentence(pipeline, sentence.text);
    judged.push({ wanted: sentence.wanted, events });
    if (options.printable && showsErrors) {
      const isFound = sentence.wanted.some((t) => filedTypes(events).has(t));
      console.log(
        `${isFound ? 'ok  ' : 'MISS'} ${sentence.wanted.join('|')} ${sentence.source}>${sentence.target} ${sentence.text}\n       ${describeEvents(events)}`,
      );
    }
    const right = events.filter((e) => e.status === 'filed' && sentence.wanted.includes(e.plover.type));
    if (options.sides === undefined || right.length === 0) continue;
    const { source = '', target = '' } = sentence;
    const { sides: meets } = options;
    if (source !== '') {
      sides.sources += 1;
      if (right.some((e) => meets(e.source, source))) sides.source += 1;
    }
    if (target !== '') {
      sides.targets += 1;
      if (right.some((e) => meets(e.reciprocal ? e.source : e.target, target))) sides.target += 1;
    }
  }
  const s = scoreTypes(judged);
  console.log(
    `  ${s.sentences} sentences: type found${percent(s.found)}, strongest event${percent(s.strongest)}, precision at least${percent(s.precision)}, F1${percent(s.f1)}`,
  );
  if (sides.sources > 0)
    console.log(
      `  where the type is right: source${percent(sides.source / sides.sources)}, target${percent(sides.target / (sides.targets || 1))}`,
    );
}

async function main(): Promise<void> {
  console.log(`Data: ${dataFolder()}`);
  const pipeline = await openPipeline({});
  const started = performance.now();
  try {
    await benchProbes(pipeline);
    await benchSeed(pipeline);
    const plover = readSet('PLOVER_GSR_CAMEO.txt');
    if (plover !== undefined)
      await benchSentences(
        pipeline,
        'PLOVER_GSR_CAMEO.txt: PLOVER gold standard records. CC BY-SA 4.0. Train, measure (rules were worked out on it)',
        parsePloverRecords(plover),
        { sides: sharesCountry, printable: true },
      );
    const petr = readSet('PETR2_GSR_validation.xml');
    const table = readSet('CAMEO2PLOVER-2021.txt');
    if (petr !== undefined && table !== undefined)
      await benchSentences(
        pipeline,
        'PETR2_GSR_validation.xml: PETRARCH-2 validation sentences, several labels wrong. MIT. Measure only',
        parsePetrSentences(petr, parseCameoTable(table)),
        { printable: false },
      );
    const plv = readSet('PLV_test.tsv');
    const excluded = readSet('plv_test_exclude.txt');
    if (plv !== undefined && excluded !== undefined)
      await benchSentences(
        pipeline,
        'PLV_test.tsv: sentences with PLOVER roots, without those of the records above. No licence stated. Measure only',
        parsePlvSentences(plv, new Set(excluded.split(/\s+/))),
        { sides: sharesWord, printable: false },
      );
  } finally {
    await pipeline.close();
  }
  console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
}

await main();
