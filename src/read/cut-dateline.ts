/**
 * Parts a dateline from the sentence that it opens ("SEOUL, July 27 - The president ..."), so that the parser
 * does not take the place for a subject. In: sentences as token ranges, and where the dateline ends. Out: the
 * same tokens, with the dateline, its agency and its dash as a sentence of their own.
 */
import type { TextRange } from './tokenize.ts';

/** Agency in brackets, then dashes or a colon. */
const CLOSING = /^\s*(?:\([^()]{1,60}\)\s*)?(?:[-–—]{1,2}|:)?\s*/;

export function cutDateline(text: string, sentences: TextRange[][], datelineEnd: number): TextRange[][] {
  const closing = CLOSING.exec(text.slice(datelineEnd, datelineEnd + 80))?.[0] ?? '';
  const cut = datelineEnd + closing.length;
  return sentences.flatMap((sentence) => {
    const before = sentence.filter((token) => token.start < cut);
    const after = sentence.filter((token) => token.start >= cut);
    return before.length > 0 && after.length > 0 ? [before, after] : [sentence];
  });
}
