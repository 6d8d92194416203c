/** The shipped segmenter, and text as lists of words, for the tests of this folder. */
import { readFileSync } from 'node:fs';
import { packagePath } from '../../src/base/package-root.ts';
import { segment } from '../../src/read/segment.ts';
import { parseSegmenter } from '../../src/read/segmenter-model.ts';
import { tokenize } from '../../src/read/tokenize.ts';

export const segmenter = parseSegmenter(readFileSync(packagePath('model', 'segmenter.json'), 'utf8'));

export function wordsOf(text: string): string[] {
  return tokenize(text, { start: 0, end: text.length }, segmenter).map(({ start, end }) =>
    text.slice(start, end),
  );
}

export function sentencesOf(text: string): string[] {
  return segment(text, segmenter).map((tokens) => text.slice(tokens[0]?.start, tokens.at(-1)?.end));
}
