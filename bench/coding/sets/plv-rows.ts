/**
 * The rows of PLV_test: a sentence with source and target marked in it, and a root. In: the texts of the table (tabs)
 * and of the list of rows that repeat PLOVER records. Out: gold sentences with the stretches that are marked.
 */
import type { Span } from '../../../src/base/span.ts';
import { typesToday } from '../category-names.ts';
import { type Bench, readData } from '../open-bench.ts';
import type { Answered, GoldSentence } from './gold-sentence.ts';

export const PLV_FILE = ['coding', 'PLV_test.tsv'] as const;
export const PLV_EXCLUDED = ['coding', 'plv_test_exclude.txt'] as const;

/** A side may be marked in several places, or nowhere. `source` and `target` are its words. */
export type PlvSentence = GoldSentence & {
  sources: readonly Span[];
  targets: readonly Span[];
  source: string;
  target: string;
};

export function parsePlvRows(tsv: string, excluded: ReadonlySet<string>): PlvSentence[] {
  const [head = '', ...lines] = tsv.split('\n');
  const names = head.trim().split('\t');
  const at = (cells: string[], name: string) => cells[names.indexOf(name)] ?? '';
  return lines
    .map((line) => line.replace(/\r$/, '').split('\t'))
    .filter((cells) => cells.length > 3 && !excluded.has(at(cells, 'uid')))
    .map((cells) => ({
      id: at(cells, 'uid'),
      publishedAt: null,
      wanted: typesToday(at(cells, 'gold_root')),
      source: at(cells, 'source'),
      target: at(cells, 'target'),
      ...parseMarked(at(cells, 'marked_sentence')),
    }));
}

/** "<s>Libya</s> offered" is "Libya offered" with a source at 0 to 5; marks may nest. */
export function parseMarked(marked: string): Pick<PlvSentence, 'text' | 'sources' | 'targets'> {
  const spans: Record<'s' | 't', Span[]> = { s: [], t: [] };
  const open: Partial<Record<'s' | 't', number>> = {};
  let text = '';
  let from = 0;
  for (const tag of marked.matchAll(/<(\/?)([st])>/g)) {
    text += marked.slice(from, tag.index);
    from = tag.index + tag[0].length;
    const side = tag[2] as 's' | 't';
    if (tag[1] === '') open[side] = text.length;
    else spans[side].push({ start: open[side] ?? text.length, end: text.length });
  }
  return { text: text + marked.slice(from), sources: spans.s, targets: spans.t };
}

/** The rows with what is coded in them; undefined where one of the two files is missing. */
export function answerPlv(bench: Bench): Promise<Answered<PlvSentence>[] | undefined> {
  return bench.once('PLV_test', async () => {
    const [tsv, excluded] = [readData(...PLV_FILE), readData(...PLV_EXCLUDED)];
    if (tsv === undefined || excluded === undefined) return undefined;
    const rows = parsePlvRows(tsv, new Set(excluded.split(/\s+/)));
    return bench.each('PLV_test', rows, async (gold) => ({
      gold,
      ...(await bench.read(gold.text)),
    }));
  });
}
