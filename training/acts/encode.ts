/**
 * Texts read once, with an encoding for every word that may name an act, so that heads can be tried on them.
 * In: texts. Out: resolved documents and encodings. The shares of the head that ships are taken off.
 */
import { extractText } from '../../src/extract/extract-text.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { createActHead, type StoredActHead } from '../../src/read/act-head.ts';
import type { Parser } from '../../src/read/parser.ts';
import type { Reader } from '../../src/read/reader.ts';
import type { Token } from '../../src/record/document.ts';
import type { ResolvedDocument } from '../../src/resolve/resolution.ts';
import { resolveDocument } from '../../src/resolve/resolve-mentions.ts';

export interface EncodedText {
  document: ResolvedDocument;
  /** Words that may name an act, in the order of the text. */
  words: { token: Token; encoding: Float32Array }[];
}

export async function encodeText(
  text: string,
  { reader, parser, knowledge }: { reader: Reader; parser: Parser; knowledge: Knowledge },
): Promise<EncodedText> {
  const { article } = extractText(text, { publishedAt: '2024-03-14' }, { verbatim: true });
  const document = resolveDocument(await reader.read({ ...article, language: 'en' }), knowledge);
  const analyses = await parser.parse(document.sentences.map((s) => s.tokens.map((t) => t.form)));
  const words = document.sentences.flatMap((sentence, s) => {
    const analysis = analyses[s];
    if (analysis === undefined) return [];
    const width = analysis.encodings.length / sentence.tokens.length;
    return sentence.tokens.flatMap((token, i) =>
      analysis.acts[i] ? [{ token, encoding: analysis.encodings.slice(i * width, (i + 1) * width) }] : [],
    );
  });
  return { document, words };
}

/** Puts a head's shares on the words; without a head, none ("only cues"). */
export function applyHead(texts: readonly EncodedText[], stored: StoredActHead | null): void {
  const head = stored === null ? null : createActHead(stored);
  for (const { words } of texts)
    for (const { token, encoding } of words) token.acts = head === null ? null : head.sharesOf(encoding, 0);
}
