/** The text that a reader of a page sees, one line per block, up to a limit; what comes after is not kept. */

export interface VisibleLines {
  /** Characters so far. */
  readonly length: number;
  breakLine(): void;
  /** @param collapsed text whose blanks are single */
  add(collapsed: string): void;
  text(): string;
}

export function createVisibleLines(limit: number): VisibleLines {
  const parts: string[] = [];
  let length = 0;
  let atLineStart = true;
  return {
    get length() {
      return length;
    },
    breakLine() {
      if (atLineStart) return;
      parts.push('\n');
      length++;
      atLineStart = true;
    },
    add(collapsed) {
      const seen = (atLineStart ? collapsed.trimStart() : collapsed).slice(0, Math.max(0, limit - length));
      if (seen === '') return;
      parts.push(seen);
      length += seen.length;
      atLineStart = false;
    },
    text: () => parts.join(''),
  };
}
