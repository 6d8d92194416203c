/**
 * A text as paragraphs, divided at blank lines. Very long ones are divided further, after a sentence where one
 * ends in reach, so that a page never has to lay out a megabyte at once. Spans leave out the blank lines.
 */
export type Paragraph = {
  start: number;
  end: number;
  /** True when it goes on where the one before was divided only for its length. */
  continued: boolean;
};

const LONGEST = 4000;

/** @param longest most code units of one paragraph */
export function paragraphsOf(text: string, longest = LONGEST): Paragraph[] {
  const found: Paragraph[] = [];
  const blank = /\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/g;
  let start = 0;
  for (const gap of text.matchAll(blank)) {
    addDivided(found, text, start, gap.index, longest);
    start = gap.index + gap[0].length;
  }
  addDivided(found, text, start, text.length, longest);
  return found;
}

function addDivided(found: Paragraph[], text: string, from: number, to: number, longest: number): void {
  let start = from;
  let continued = false;
  while (to - start > longest) {
    const end = start + lengthToDivide(text.slice(start, start + longest));
    found.push({ start, end, continued });
    start = end;
    continued = true;
  }
  if (to > start) found.push({ start, end: to, continued });
}

/** How much of a piece to keep together: up to its last sentence end, else its last space, else all whole characters. */
function lengthToDivide(piece: string): number {
  const half = piece.length / 2;
  const sentence = [...piece.matchAll(/[.!?。][”"’')\]]*\s+/g)].at(-1);
  if (sentence !== undefined && sentence.index > half) return sentence.index + sentence[0].length;
  const space = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n'));
  if (space > half) return space + 1;
  const last = piece.charCodeAt(piece.length - 1);
  return last >= 0xd800 && last <= 0xdbff && piece.length > 1 ? piece.length - 1 : piece.length;
}
