/**
 * `npm run bench:claims`: who said what, against PolNeAR and against GUM's attribution relations.
 * In: the development data folder. Out: lines on stdout. Without the data it says so and ends well. `--misses` lists
 * what gold has and we do not, and the other way round. Traps: bench/README.md.
 */
import { readFileSync } from 'node:fs';
import { extractText } from '../../src/extract/extract-text.ts';
import { openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';
import type { Claim } from '../../src/record/claim.ts';
import { dataFile, dataFolder } from '../reader/data-folder.ts';
import type { GoldText } from './gold.ts';
import { parseGum } from './gum.ts';
import { listMisses } from './misses.ts';
import { readPolnear } from './polnear.ts';
import { ClaimCounts } from './score.ts';

const GENRES = /^GUM_(?:news|interview|speech)_/;

async function claimsOf(pipeline: Pipeline, gold: GoldText): Promise<Claim[]> {
  const { article } = extractText(gold.text, {}, { verbatim: true });
  return (await pipeline.read({ ...article, language: 'en' })).claims.filter(
    (c) => c.content[0]?.field === 'text',
  );
}

async function measure(pipeline: Pipeline, name: string, texts: GoldText[] | undefined): Promise<void> {
  if (texts === undefined) {
    console.log(`\n${name}\n  Skipped: it is not in ${dataFolder()}.`);
    return;
  }
  const counts = new ClaimCounts();
  for (const gold of texts) {
    const claims = await claimsOf(pipeline, gold);
    counts.add(gold, claims);
    if (process.argv.includes('--misses')) listMisses(gold, claims);
  }
  console.log(`\n${name}, ${texts.length} documents`);
  for (const line of counts.lines(!name.startsWith('GUM'))) console.log(line);
}

async function main(): Promise<void> {
  const polnear = dataFile('attribution', 'polnear', 'dev');
  const gum = ['train', 'dev'].map((part) => dataFile('syntax', `en_gum-ud-${part}.conllu`));
  const gumText = gum.every((path) => path !== undefined)
    ? gum.map((path) => readFileSync(path ?? '', 'utf8')).join('\n')
    : undefined;
  if (polnear === undefined && gumText === undefined) {
    console.log(`Nothing was measured: there is neither attribution/polnear nor GUM in ${dataFolder()}.`);
    return;
  }
  const pipeline = await openPipeline();
  try {
    await measure(
      pipeline,
      'GUM, attribution relations',
      gumText === undefined ? undefined : parseGum(gumText, GENRES),
    );
    await measure(pipeline, 'PolNeAR dev', polnear === undefined ? undefined : readPolnear(polnear));
  } finally {
    await pipeline.close();
  }
}

await main();
