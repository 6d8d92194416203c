/**
 * Tokens to sentences.
 * In: text and tokens. Out: runs of tokens. Blank lines always end a sentence; elsewhere a learned model decides,
 * for which a single line end is one hint among others. Leaves tokens alone. Linear.
 */
import { scoreFeatures } from './hashed-model.ts';
import type { SegmenterModel } from './segmenter-model.ts';
import { describeParagraph, SENTENCE_FEATURE_COUNT, sentenceFeatures } from './sentence-features.ts';
import type { TextRange } from './tokenize.ts';

const BLANK_LINE = /(?:\r\n|[\n\r\u2028])[^\S\n\r\u2028]*(?:\r\n|[\n\r\u2028])|[\f\u2029]/u;

/** Groups tokens into paragraphs, cut where the white space between two tokens holds a blank line. */
export function splitParagraphs(text: string, tokens: readonly TextRange[]): TextRange[][] {
  const paragraphs: TextRange[][] = [];
  let current: TextRange[] = [];
  let last: TextRange | undefined;
  for (const token of tokens) {
    if (last && token.start - last.end > 0 && BLANK_LINE.test(text.slice(last.end, token.start))) {
      paragraphs.push(current);
      current = [];
    }
    current.push(token);
    last = token;
  }
  if (current.length > 0) paragraphs.push(current);
  return paragraphs;
}

/** Splits one paragraph's tokens into sentences. */
function splitParagraph(text: string, tokens: readonly TextRange[], model: SegmenterModel): TextRange[][] {
  const facts = describeParagraph(text, tokens);
  const features = new Int32Array(SENTENCE_FEATURE_COUNT);
  const sentences: TextRange[][] = [];
  let from = 0;
  for (let k = 0; k + 1 < tokens.length; k++) {
    const count = sentenceFeatures(facts, k, k - from + 1, features);
    if (scoreFeatures(model.sentences, features, count) <= 0) continue;
    sentences.push(tokens.slice(from, k + 1));
    from = k + 1;
  }
  if (from < tokens.length) sentences.push(tokens.slice(from));
  return sentences;
}

/** Splits tokens into sentences; every token is in exactly one, in order. */
export function splitSentences(
  text: string,
  tokens: readonly TextRange[],
  model: SegmenterModel,
): TextRange[][] {
  return splitParagraphs(text, tokens).flatMap((paragraph) => splitParagraph(text, paragraph, model));
}
