/**
 * PETRARCH-2's validation sentences with CAMEO codings. In: the text of the file (XML, not well-formed throughout, so
 * read by its own few tags). Out: gold sentences. A day written with six digits is left out.
 */
import { parseCameoTable } from '../category-names.ts';
import { type Bench, readData } from '../open-bench.ts';
import type { Answered, GoldSentence } from './gold-sentence.ts';

export const PETR_FILE = ['coding', 'PETR2_GSR_validation.xml'] as const;
export const CAMEO_TABLE = ['coding', 'CAMEO2PLOVER-2021.txt'] as const;

/** Source and target as published: three letters of country, then roles ("USAGOV", "---REB"). */
export type PetrCoding = { source: string; target: string; cameo: string };

export type PetrSentence = GoldSentence & { codings: readonly PetrCoding[] };

export function parsePetrRecords(xml: string, typeOf: (cameo: string) => string | undefined): PetrSentence[] {
  return xml
    .split('<Sentence ')
    .slice(1)
    .map((block) => {
      const attribute = (text: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(text)?.[1] ?? '';
      const codings = (block.match(/<EventCoding [^>]*eventcode=[^>]*>/g) ?? []).map((tag) => ({
        source: attribute(tag, 'sourcecode'),
        target: attribute(tag, 'targetcode'),
        cameo: attribute(tag, 'eventcode'),
      }));
      const day = /^(\d{4})(\d\d)(\d\d)$/.exec(attribute(block, 'date'));
      return {
        id: attribute(block, 'id'),
        text: textOf(block),
        publishedAt: day === null ? null : day.slice(1).join('-'),
        wanted: typesOf(codings, typeOf),
        codings,
      };
    });
}

/** Types that codings stand for; statements (01) have none. */
export function typesOf(
  codings: readonly PetrCoding[],
  typeOf: (cameo: string) => string | undefined,
): string[] {
  return [...new Set(codings.flatMap(({ cameo }) => typeOf(cameo) ?? []))];
}

/** One record's text is empty and its words stand in the parse alone. */
function textOf(block: string): string {
  const text = (/<Text>([\s\S]*?)<\/Text>/.exec(block)?.[1] ?? '').replace(/\s+/g, ' ').trim();
  if (text !== '') return text;
  const parse = /<Parse>([\s\S]*?)<\/Parse>/.exec(block)?.[1] ?? '';
  return [...parse.matchAll(/^\d+\t([^\t]+)\t.*?(SpaceAfter=No)?$/gm)]
    .map(([, form = '', joined]) => (joined === undefined ? `${form} ` : form))
    .join('')
    .trim();
}

/** The records with what is coded in them; undefined where one of the two files is missing. */
export function answerPetr(bench: Bench): Promise<Answered<PetrSentence>[] | undefined> {
  return bench.once('PETR2_GSR', async () => {
    const [xml, table] = [readData(...PETR_FILE), readData(...CAMEO_TABLE)];
    if (xml === undefined || table === undefined) return undefined;
    return bench.each('PETR2_GSR', parsePetrRecords(xml, parseCameoTable(table)), async (gold) => ({
      gold,
      ...(await bench.read(gold.text, gold.publishedAt)),
    }));
  });
}
