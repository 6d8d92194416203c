/** Builds a text piece by piece and tells where each piece stands. */
import type { Anchor } from '../../src/record/spans.ts';

export type TextBuilder = {
  /** Adds a piece; answers where it stands. */
  add(piece: string): Anchor;
  /** From here to the end when called with the length from before. */
  since(start: number): { field: 'text'; start: number; end: number };
  readonly length: number;
  /** Number of spaces so far. */
  readonly spaces: number;
  readonly text: string;
};

export function textBuilder(): TextBuilder {
  let text = '';
  let spaces = 0;
  return {
    add(piece) {
      const start = text.length;
      text += piece;
      for (const unit of piece) if (unit === ' ') spaces++;
      return { field: 'text', start, end: text.length, text: piece };
    },
    since: (start) => ({ field: 'text', start, end: text.length }),
    get length() {
      return text.length;
    },
    get spaces() {
      return spaces;
    },
    get text() {
      return text;
    },
  };
}
