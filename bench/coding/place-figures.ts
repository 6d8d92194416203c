/** Positions of place names in the articles of one file. In: the file's name. Out: the figures of its row. */
import { resolveDocument } from '../../src/resolve/resolve-mentions.ts';
import { f1Of, inShares } from '../f1.ts';
import { distanceKm } from '../places/distance.ts';
import { type Miss, mostPopulous, NEAR_KM, PlaceCounts, withGoldSpans } from '../places/score-article.ts';
import { type Bench, missing } from './open-bench.ts';
import type { Measured, Skipped } from './row.ts';
import { readPlaceArticles } from './sets/place-articles.ts';

/** @param baseline what the largest city of the name gives, as others measured it */
export async function placeFigures(
  bench: Bench,
  file: string,
  baseline: string,
): Promise<Measured | Skipped> {
  const articles = await readPlaceArticles(bench, file);
  if (articles === undefined) return missing('places', file);
  const { knowledge } = await bench.stages();
  const [given, whole] = [new PlaceCounts(), new PlaceCounts()];
  let largestNear = 0;
  for (const { gold, document } of articles) {
    const { toponyms } = gold;
    given.add(resolveDocument(withGoldSpans(document, toponyms), knowledge), toponyms, knowledge);
    whole.add(resolveDocument(document, knowledge), toponyms, knowledge);
    largestNear += toponyms.filter((toponym) => {
      const largest = mostPopulous(toponym.text, knowledge);
      return largest !== null && distanceKm(largest, toponym) <= NEAR_KM;
    }).length;
  }
  const all = given.toponyms || 1;
  const precision = whole.claimedNear / (whole.claimed || 1);
  const recall = whole.near / (whole.toponyms || 1);
  return {
    figures: [
      {
        measure: `within ${NEAR_KM} km, gold spans given (${given.toponyms} toponyms)`,
        score: given.near / all,
        floor: 0.7,
        aim: 0.8,
        comparison: `population baseline ${baseline}; the largest city of the name in our own list ${(largestNear / all).toFixed(3)}`,
      },
      {
        measure: `the same of those that got a position, ${given.linked}`,
        score: given.near / (given.linked || 1),
      },
      {
        measure: `end to end from text, within ${NEAR_KM} km, F1`,
        score: f1Of(precision, recall),
        comparison: inShares({ precision, recall }),
      },
    ],
    notes: ['gold spans given, not near:', ...countBy(given.misses, ({ cause }) => cause)],
    errors: countBy(given.misses, ({ cause, toponym, km }) => {
      const off = km === null ? '' : `, ${Math.round(km)} km`;
      return `${toponym.text} (${toponym.lat}, ${toponym.lng}): ${cause}${off}`;
    }),
  };
}

/** Lines with how often each is, most often first. */
function countBy(misses: readonly Miss[], nameOf: (miss: Miss) => string): string[] {
  const counts = new Map<string, number>();
  for (const miss of misses) counts.set(nameOf(miss), (counts.get(nameOf(miss)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name, n]) => `${String(n).padStart(5)}  ${name}`);
}
