/**
 * Codings as triples of source country, target country and code, the unit of event data, and their F1. In: gold
 * triples and filed events of each sentence. Out: micro-averaged precision, recall and F1. A triple counts once a
 * sentence. An actor of no country is the empty string.
 */
import type { Event } from '../../src/record/event.ts';
import { f1Of } from '../f1.ts';

export type Pair = { source: string; target: string };
export type Triple = Pair & { code: string };
/** Any of the codes counts as right. */
export type GoldTriple = Pair & { codes: readonly string[] };

export type TripleScore = {
  gold: number;
  goldFound: number;
  filed: number;
  filedRight: number;
  precision: number;
  recall: number;
  f1: number;
};

/** Sides that are no country. `IGO` is kept, as an international organisation has that for its country. */
const NO_COUNTRY = new Set(['', '---', 'IMG', 'NGO', 'MNC', 'ISM', 'INT']);
/** Misspelt in the published sets. */
const MISSPELT: Readonly<Record<string, string>> = { JAP: 'JPN', ITL: 'ITA', VTN: 'VNM' };

/** "USAGOV" is USA, "---REB" nobody's. */
export function countryOfCode(code: string): string {
  const country = code.slice(0, 3);
  return NO_COUNTRY.has(country) ? '' : (MISSPELT[country] ?? country);
}

/** Who acts on whom. Both ways: every side also acts on every other; a list of sides without a target does. */
export function pairsOf(sources: readonly string[], targets: readonly string[], bothWays: boolean): Pair[] {
  const sides = [...sources, ...targets];
  const pairs =
    bothWays && sides.length > 1
      ? sides.flatMap((source, i) => sides.filter((_, j) => j !== i).map((target) => ({ source, target })))
      : orNobody(sources).flatMap((source) => orNobody(targets).map((target) => ({ source, target })));
  return pairs.filter(({ source, target }) => source !== '' || target !== '');
}

function orNobody(side: readonly string[]): readonly string[] {
  return side.length === 0 ? [''] : side;
}

/** Triples of the filed events of a sentence, each once; `codeOf` gives null where an event has no code. */
export function triplesOf(events: readonly Event[], codeOf: (event: Event) => string | null): Triple[] {
  const country = (p: Event['source'][number]) => p.actor?.country ?? '';
  const filed = events.filter((e) => e.status === 'filed');
  const triples = filed.flatMap((event) => {
    const code = codeOf(event);
    if (code === null) return [];
    const pairs = pairsOf(event.source.map(country), event.target.map(country), event.reciprocal);
    return pairs.map((pair) => ({ ...pair, code }));
  });
  return unique(triples, (t) => `${t.source}>${t.target} ${t.code}`);
}

export function scoreTriples(
  sentences: readonly { gold: readonly GoldTriple[]; filed: readonly Triple[] }[],
): TripleScore {
  const sum = { gold: 0, goldFound: 0, filed: 0, filedRight: 0 };
  for (const sentence of sentences) {
    const gold = unique(sentence.gold, (g) => `${g.source}>${g.target} ${g.codes.join('|')}`);
    const filed = unique(sentence.filed, (t) => `${t.source}>${t.target} ${t.code}`);
    const isMeant = (g: GoldTriple, t: Triple) =>
      g.source === t.source && g.target === t.target && g.codes.includes(t.code);
    sum.gold += gold.length;
    sum.filed += filed.length;
    sum.goldFound += gold.filter((g) => filed.some((t) => isMeant(g, t))).length;
    sum.filedRight += filed.filter((t) => gold.some((g) => isMeant(g, t))).length;
  }
  const precision = sum.filedRight / (sum.filed || 1);
  const recall = sum.goldFound / (sum.gold || 1);
  return { ...sum, precision, recall, f1: f1Of(precision, recall) };
}

function unique<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [keyOf(one), one])).values()];
}
