/**
 * How many place names are linked, and how far off. In: the development data folder ($ATTACHE_DATA, default:
 * attache-data in the user's cache) with `places/TR-News.xml` and `places/GeoVirus.xml`. Out: a table on standard
 * output. Without the data it says so and stops with exit code 0.
 */
import { readFileSync } from 'node:fs';
import { extractText } from '../../src/extract/extract-text.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { createReader } from '../../src/read/reader.ts';
import { resolveDocument } from '../../src/resolve/resolve-mentions.ts';
import { dataFile, dataFolder } from '../reader/data-folder.ts';
import { parseGold } from './gold.ts';
import { NEAR_KM, PlaceCounts } from './score-article.ts';

const FILES = ['TR-News.xml', 'GeoVirus.xml'];

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)} %`;
}

async function measure(path: string): Promise<string> {
  const knowledge = loadKnowledge();
  const reader = await createReader({});
  const counts = new PlaceCounts();
  try {
    for (const { text, date, toponyms } of parseGold(readFileSync(path, 'utf8'))) {
      const { article } = extractText(text, date === null ? {} : { publishedAt: date }, { verbatim: true });
      counts.add(resolveDocument(await reader.read(article), knowledge), toponyms, knowledge);
    }
  } finally {
    await reader.close();
  }
  const { toponyms, linked, near, cities, citiesNear } = counts;
  return `${String(toponyms).padStart(8)}  ${share(linked, toponyms)}  ${share(near, linked)}  ${share(citiesNear, cities)}`;
}

const found = FILES.filter((name) => dataFile('places', name) !== undefined);
if (found.length === 0) {
  console.log(`bench:places: there is no places/ in ${dataFolder()}: nothing measured.`);
} else {
  console.log(`file           toponyms   linked   ≤ ${NEAR_KM} km   the same, states apart`);
  for (const name of found) console.log(name.padEnd(14), await measure(dataFile('places', name) ?? ''));
}
