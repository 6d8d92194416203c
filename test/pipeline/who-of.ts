/**
 * For tests of who is meant: the actors of words in a report, read by the reader that ships, each as
 * `id country SECTORS`; `-` where nothing is known, `none` for words that stand for no actor.
 */

import { extractText } from '../../src/extract/extract-text.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import type { Reader } from '../../src/read/reader.ts';
import type { Sentence } from '../../src/record/document.ts';
import { actorsOf } from '../../src/resolve/actor-of.ts';
import type { ResolvedDocument } from '../../src/resolve/resolution.ts';
import { resolveDocument } from '../../src/resolve/resolve-mentions.ts';

/** The report as resolved; `day` is the day on which it was published. */
export async function resolvedReport(reader: Reader, text: string, day: string): Promise<ResolvedDocument> {
  const { article } = extractText(text, { publishedAt: day }, { verbatim: true });
  return resolveDocument(await reader.read({ ...article, language: 'en' }), loadKnowledge());
}

/** @param words as they stand in the text; `words@2` for their second place */
export function whoIs(document: ResolvedDocument, words: string): string {
  const { start, end } = placeOf(document.article.text, words);
  for (const [number, sentence] of document.sentences.entries()) {
    const head = headOf(sentence, start, end);
    if (head === null) continue;
    const actors = actorsOf(document, number, head);
    const lines = actors.map(
      ({ id, country, sectors }) => `${id ?? '-'} ${country ?? '-'} ${sectors.join(',') || '-'}`,
    );
    return lines.join(' + ') || 'none';
  }
  throw new Error(`"${words}" holds no token`);
}

function placeOf(text: string, words: string): { start: number; end: number } {
  const [phrase = '', count = '1'] = words.split('@');
  const found = [
    ...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'gu')),
  ];
  const start = found[Number(count) - 1]?.index;
  if (start === undefined) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + phrase.length };
}

/** The last token inside the words that hangs on one outside them. */
function headOf({ tokens }: Sentence, start: number, end: number): number | null {
  const isInside = (at: number) =>
    tokens[at] !== undefined && tokens[at].start >= start && tokens[at].end <= end;
  const heads = tokens.flatMap((token, at) =>
    isInside(at) && !isInside(token.head) && token.upos !== 'PUNCT' ? [at] : [],
  );
  return heads.at(-1) ?? null;
}
