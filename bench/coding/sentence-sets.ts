/**
 * The sets of single sentences, parsed from their own formats to one shape. In: the text of a file. Out: gold
 * sentences. Nothing of them is kept in the project.
 */
import { typesToday } from './category-names.ts';

export type GoldSentence = {
  id: string;
  text: string;
  /** Types that count as right; empty where the gold has no event. */
  wanted: readonly string[];
  /** Words, or country codes, of the sides; undefined where the set has none. */
  source?: string;
  target?: string;
};

type PloverRecord = {
  id: string;
  event: string;
  text?: string;
  source?: { code?: string }[];
  target?: { code?: string }[];
};

/** PLOVER gold standard records (JSON). Sides are country codes joined by a blank. */
export function parsePloverRecords(json: string): GoldSentence[] {
  const codes = (side: { code?: string }[] | undefined) =>
    (Array.isArray(side) ? side : []).flatMap((s) => s.code?.slice(0, 3) ?? []).join(' ');
  return (JSON.parse(json) as PloverRecord[])
    .filter((r) => r.text !== undefined && r.event !== 'DOCUMENT')
    .map((r) => ({
      id: r.id,
      text: r.text ?? '',
      wanted: typesToday(r.event),
      source: codes(r.source),
      target: codes(r.target),
    }));
}

/** PETRARCH-2 validation sentences (XML, not well-formed throughout, so read by its own few tags). */
export function parsePetrSentences(
  xml: string,
  typeOf: (cameo: string) => string | undefined,
): GoldSentence[] {
  return xml
    .split('<Sentence ')
    .slice(1)
    .map((block) => {
      const text = /<Text>([\s\S]*?)<\/Text>/.exec(block)?.[1] ?? '';
      const codes = [...block.matchAll(/eventcode="(\d+)"/g)].map((m) => m[1] ?? '');
      const types = codes.flatMap((code) => typeOf(code) ?? []);
      return {
        id: /id="([^"]+)"/.exec(block)?.[1] ?? '',
        text: text.replace(/\s+/g, ' ').trim(),
        wanted: [...new Set(types)],
      };
    });
}

/** Sentences with a root and the words of both sides (tab-separated); rows of `excluded` ids are left out. */
export function parsePlvSentences(tsv: string, excluded: ReadonlySet<string>): GoldSentence[] {
  const [head = '', ...lines] = tsv.split('\n');
  const names = head.trim().split('\t');
  const at = (cells: string[], name: string) => cells[names.indexOf(name)] ?? '';
  return lines
    .map((line) => line.replace(/\r$/, '').split('\t'))
    .filter((cells) => cells.length > 3 && !excluded.has(at(cells, 'uid')))
    .map((cells) => ({
      id: at(cells, 'uid'),
      text: at(cells, 'sentence'),
      wanted: typesToday(at(cells, 'gold_root')),
      source: at(cells, 'source'),
      target: at(cells, 'target'),
    }));
}
