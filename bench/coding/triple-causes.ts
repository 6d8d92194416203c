/**
 * Why triples of countries and codes are missed or filed in vain. In: gold and filed triples of each sentence. Out:
 * counts in words. The causes are exclusive: the first of the list that holds is the triple's.
 */
import type { GoldTriple, Triple } from './country-triples.ts';

type Sentence = { gold: readonly GoldTriple[]; filed: readonly Triple[] };
type Cause = { name: string; isIt: (gold: GoldTriple, filed: readonly Triple[]) => boolean };

const isCode = (g: GoldTriple, t: Triple) => g.codes.includes(t.code);

const CAUSES: readonly Cause[] = [
  { name: 'nothing filed with a country', isIt: (_, filed) => filed.length === 0 },
  {
    name: 'code right, pair reversed',
    isIt: (g, filed) => filed.some((t) => isCode(g, t) && t.source === g.target && t.target === g.source),
  },
  {
    name: 'pair right, other code',
    isIt: (g, filed) => filed.some((t) => t.source === g.source && t.target === g.target),
  },
  {
    name: 'code and source right, target without a country',
    isIt: (g, filed) => filed.some((t) => isCode(g, t) && t.source === g.source && t.target === ''),
  },
  {
    name: 'code and source right, other target',
    isIt: (g, filed) => filed.some((t) => isCode(g, t) && t.source === g.source),
  },
  {
    name: 'code and target right, source without a country',
    isIt: (g, filed) => filed.some((t) => isCode(g, t) && t.target === g.target && t.source === ''),
  },
  {
    name: 'code and target right, other source',
    isIt: (g, filed) => filed.some((t) => isCode(g, t) && t.target === g.target),
  },
  { name: 'code right, both sides other', isIt: (g, filed) => filed.some((t) => isCode(g, t)) },
  { name: 'other code and other pair', isIt: () => true },
];

/** Lines with how many gold triples are missed by each cause, most first, and what is filed beyond the gold. */
export function causeLines(sentences: readonly Sentence[]): string[] {
  const counts = new Map<string, number>();
  let inVain = 0;
  let inFound = 0;
  for (const { gold, filed } of sentences) {
    const isMeant = (g: GoldTriple, t: Triple) =>
      g.source === t.source && g.target === t.target && isCode(g, t);
    const missed = gold.filter((g) => !filed.some((t) => isMeant(g, t)));
    for (const g of missed) {
      const cause = CAUSES.find(({ isIt }) => isIt(g, filed))?.name ?? '';
      counts.set(cause, (counts.get(cause) ?? 0) + 1);
    }
    const wrong = filed.filter((t) => !gold.some((g) => isMeant(g, t))).length;
    if (missed.length === 0) inFound += wrong;
    else inVain += wrong;
  }
  const line = (n: number, words: string) => `${String(n).padStart(5)}  ${words}`;
  return [
    'gold triples missed, by cause:',
    ...[...counts].sort((a, b) => b[1] - a[1]).map(([cause, n]) => line(n, cause)),
    'filed triples that the gold lacks:',
    line(inVain, 'in sentences where one is missed'),
    line(inFound, 'beside all that is wanted'),
  ];
}
