/**
 * PLOVER gold standard records (JSON): a sentence, a type, countries of both sides. In: the text of the file. Out:
 * gold sentences; the dates of the records are made up and left out.
 */
import { typesToday } from '../category-names.ts';
import { countryOfCode, type GoldTriple, pairsOf } from '../country-triples.ts';
import { type Bench, readData } from '../open-bench.ts';
import type { Answered, GoldSentence } from './gold-sentence.ts';

export const PLOVER_FILE = ['coding', 'PLOVER_GSR_CAMEO.txt'] as const;

/** `sources` and `targets` are country codes; empty strings for actors of no country. */
export type PloverSentence = GoldSentence & { sources: readonly string[]; targets: readonly string[] };

type Side = { code?: string }[] | string | null;
type PloverRecord = { id: string; event: string; text?: string; source?: Side; target?: Side };

export function parsePloverRecords(json: string): PloverSentence[] {
  const codes = (side: Side | undefined) =>
    (Array.isArray(side) ? side : []).map((s) => countryOfCode(s.code ?? ''));
  return (JSON.parse(json) as PloverRecord[])
    .filter((r) => r.text !== undefined && r.event !== 'DOCUMENT')
    .map((r) => ({
      id: r.id,
      text: r.text ?? '',
      publishedAt: null,
      wanted: typesToday(r.event),
      sources: codes(r.source),
      targets: codes(r.target),
    }));
}

/** Two sources without a target are both sides of one act. */
export function triplesOfRecord({ wanted, sources, targets }: PloverSentence): GoldTriple[] {
  const bothWays = targets.length === 0;
  return pairsOf(sources, targets, bothWays).map((pair) => ({ ...pair, codes: wanted }));
}

/**
 * The records with what is coded in them; undefined without the file. A classifier that is trained on these records
 * must be trained five times for this, and each record be read (here, in `read`) by the one that has not seen it.
 */
export function answerPlover(bench: Bench): Promise<Answered<PloverSentence>[] | undefined> {
  return bench.once('PLOVER_GSR', async () => {
    const json = readData(...PLOVER_FILE);
    if (json === undefined) return undefined;
    return bench.each('PLOVER_GSR', parsePloverRecords(json), async (gold) => ({
      gold,
      ...(await bench.read(gold.text)),
    }));
  });
}
