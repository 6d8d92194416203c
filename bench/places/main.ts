/**
 * How many place names are linked, and how far off. In: the development data folder ($ATTACHE_DATA, default:
 * attache-data in the user's cache) with `places/TR-News.xml` and `places/GeoVirus.xml`. Out: a table on standard
 * output. Without the data it says so and stops with exit code 0.
 *
 * Linked: a mention over the annotated span has a place or a state. Near: the position is at most 161 km (100
 * miles) off, the measure of Gritta et al. (2018), "What's missing in geographical parsing?".
 */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { extractText } from '../../src/extract/extract-text.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { createReader } from '../../src/read/reader.ts';
import type { Mention } from '../../src/record/mention.ts';
import { placeOfMention } from '../../src/resolve/place-of-mention.ts';
import type { ResolvedDocument } from '../../src/resolve/resolution.ts';
import { resolveDocument } from '../../src/resolve/resolve-mentions.ts';
import { parseGold } from './gold.ts';

const NEAR_KM = 161;
const EARTH_RADIUS_KM = 6371;
const FILES = ['TR-News.xml', 'GeoVirus.xml'];

type Position = { lat: number; lng: number };

function distanceKm(a: Position, b: Position): number {
  const rad = Math.PI / 180;
  const half =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lng - a.lng) * rad) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
}

/** Where a mention is: its place, or the middle of the state that an adjective stands for; null without either. */
function positionOf(
  document: ResolvedDocument,
  mention: Mention,
  knowledge: Knowledge,
): (Position & { state: boolean }) | null {
  const place = mention.placeId === null ? null : placeOfMention(document, mention);
  if (place?.lat != null && place.lng !== null) {
    return { lat: place.lat, lng: place.lng, state: place.precision === 'country' };
  }
  const state = knowledge.states.get(document.resolution.uses.get(mention.id)?.stateId ?? '');
  return state?.centre === undefined ? null : { ...state.centre, state: true };
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)} %`;
}

async function measure(path: string): Promise<string> {
  const knowledge = loadKnowledge();
  const reader = await createReader({});
  const sum = { toponyms: 0, linked: 0, near: 0, cities: 0, citiesNear: 0 };
  for (const { text, date, toponyms } of parseGold(readFileSync(path, 'utf8'))) {
    const { article } = extractText(text, date === null ? {} : { publishedAt: date }, { verbatim: true });
    const document = resolveDocument(await reader.read(article), knowledge);
    for (const gold of toponyms) {
      sum.toponyms++;
      const mention = document.mentions.find((one) => one.start < gold.end && gold.start < one.end);
      const found = mention === undefined ? null : positionOf(document, mention, knowledge);
      if (found === null) continue;
      const near = distanceKm(found, gold) <= NEAR_KM;
      sum.linked++;
      if (near) sum.near++;
      if (found.state) continue;
      sum.cities++;
      if (near) sum.citiesNear++;
    }
  }
  const { toponyms, linked, near, cities, citiesNear } = sum;
  return `${String(toponyms).padStart(8)}  ${share(linked, toponyms)}  ${share(near, linked)}  ${share(citiesNear, cities)}`;
}

const folder = join(process.env.ATTACHE_DATA ?? join(homedir(), '.cache', 'attache-data'), 'places');
const found = FILES.filter((name) => existsSync(join(folder, name)));
if (found.length === 0) {
  console.log('bench:places: no places/ in the development data folder ($ATTACHE_DATA): nothing measured.');
} else {
  console.log(`file           toponyms   linked   ≤ ${NEAR_KM} km   the same, states apart`);
  for (const name of found) console.log(name.padEnd(14), await measure(join(folder, name)));
}
process.exit(0);
