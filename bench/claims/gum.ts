/**
 * GUM's attribution relations (eRST, Zeldes et al. 2024), from the MISC column of its treebank.
 * In: CoNLL-U files. Out: one text per document; cue is the clause of saying, content the clause that it hangs on
 * (its nucleus alone, not what elaborates that).
 */
import type { Span } from '../../src/base/span.ts';
import { type GoldSentence, parseConllu, toRawText } from '../reader/conllu.ts';
import type { GoldAttribution, GoldText } from './gold.ts';

const RELATION = /^attribution-(?:positive|negative):(\d+)->(\d+):/;

/** "I think": no claim here, see src/code/claims/speaker-tokens.ts. */
const OWN_VOICE = /^(?:I|we|you)$/i;

interface Unit extends Span {
  relations: string[];
  /** Has a verb: credits under pictures and names under mottoes say nothing here. */
  isClause: boolean;
}

/** The value of a key of MISC. */
function miscValue(misc: string, key: string): string {
  return (
    misc
      .split('|')
      .find((part) => part.startsWith(`${key}=`))
      ?.slice(key.length + 1) ?? ''
  );
}

/** Token numbers of the document that an annotator marked as the source. */
function sourceNumbers(relation: string): number[] {
  return [...relation.matchAll(/sem-atsrc-([\d,-]+\d)/g)].flatMap(([, ranges = '']) =>
    ranges.split(',').flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    }),
  );
}

function toGoldText(name: string, sentences: readonly GoldSentence[], misc: readonly string[]): GoldText {
  const raw = toRawText(sentences);
  const words = raw.sentences.flatMap((sentence) => sentence.words);
  const units = new Map<number, Unit>();
  let unit: Unit | undefined;
  words.forEach((word, i) => {
    const discourse = miscValue(misc[i] ?? '', 'Discourse');
    if (discourse !== '') {
      unit = { start: word.start, end: word.end, relations: discourse.split(';'), isClause: false };
      const number = /:(\d+)/.exec(discourse)?.[1];
      units.set(Number(number), unit);
    }
    if (unit === undefined) return;
    unit.end = word.end;
    if (word.word.upos === 'VERB') unit.isClause = true;
  });
  const attributions = [...units.values()].flatMap((from) =>
    from.relations.flatMap((relation): GoldAttribution[] => {
      const to = units.get(Number(RELATION.exec(relation)?.[2] ?? -1));
      if (to === undefined || !from.isClause) return [];
      const source = sourceNumbers(relation).flatMap((n) => words[n - 1] ?? []);
      if (source.length > 0 && source.every((word) => OWN_VOICE.test(word.word.form))) return [];
      return [{ cue: [from], source, content: [to] }];
    }),
  );
  const verbs = words.filter((word) => word.word.upos === 'VERB' || word.word.upos === 'AUX');
  return { name, text: raw.text, attributions, verbs };
}

/** @param genres document names that are taken, e.g. /^GUM_news/ */
export function parseGum(conllu: string, genres: RegExp): GoldText[] {
  const out: GoldText[] = [];
  for (const block of conllu.split(/^(?=# newdoc)/m)) {
    const name = /^# newdoc id = (.+)$/m.exec(block)?.[1] ?? '';
    if (!genres.test(name)) continue;
    const misc = [...block.matchAll(/^\d+\t(?:[^\t\n]*\t){8}([^\t\n]*)$/gm)].map(([, value = '']) => value);
    out.push(toGoldText(name, parseConllu(block), misc));
  }
  return out;
}
