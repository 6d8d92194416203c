/**
 * An article's field to sentences of tokens.
 * In: text and the segmenter. Out: sentences as lists of ranges, none longer than the parser reads at once:
 * longer ones are cut at a clause mark where there is one.
 */
import { chunkSentence } from './chunk-sentence.ts';
import { isClauseMark, MAX_WORDS } from './parser.ts';
import type { SegmenterModel } from './segmenter-model.ts';
import { splitSentences } from './split-sentences.ts';
import { type TextRange, tokenize } from './tokenize.ts';

/** Sentences of one field, in order. */
export function segment(text: string, model: SegmenterModel): TextRange[][] {
  const tokens = tokenize(text, { start: 0, end: text.length }, model);
  const sentences: TextRange[][] = [];
  for (const sentence of splitSentences(text, tokens, model)) {
    if (sentence.length <= MAX_WORDS) {
      sentences.push(sentence);
      continue;
    }
    const ones = sentence.map(() => 1);
    const isMark = (i: number): boolean => {
      const token = sentence[i] as TextRange;
      return isClauseMark(text.slice(token.start, token.end));
    };
    for (const { from, to } of chunkSentence(ones, isMark, { maxWords: MAX_WORDS, maxPieces: MAX_WORDS })) {
      sentences.push(sentence.slice(from, to));
    }
  }
  return sentences;
}
