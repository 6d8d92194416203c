/**
 * Characters that change how text looks without showing themselves: marks of direction, which can make words read
 * in another order than they stand, controls, and spaces without width. They are shown by name.
 */
const NAMES: Readonly<Record<number, readonly [short: string, long: string]>> = {
  1564: ['ALM', 'Arabic letter mark'],
  8203: ['ZWSP', 'space without width'],
  8206: ['LRM', 'left-to-right mark'],
  8207: ['RLM', 'right-to-left mark'],
  8234: ['LRE', 'left-to-right embedding'],
  8235: ['RLE', 'right-to-left embedding'],
  8236: ['PDF', 'end of a change of direction'],
  8237: ['LRO', 'left-to-right override'],
  8238: ['RLO', 'right-to-left override'],
  8294: ['LRI', 'left-to-right isolate'],
  8295: ['RLI', 'right-to-left isolate'],
  8296: ['FSI', 'isolate of either direction'],
  8297: ['PDI', 'end of an isolate'],
  65279: ['BOM', 'byte order mark'],
};

/** Joiners (U+200C, U+200D) and soft hyphens are not here: scripts and emoji need them as they are. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

export type TextPiece =
  | { kind: 'text'; text: string }
  | { kind: 'hidden'; text: string; short: string; long: string };

/** A text as pieces that show and characters that do not. Joined, their `text` is the text. */
export function textPieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(HIDDEN)) {
    if (match.index > at) pieces.push({ kind: 'text', text: text.slice(at, match.index) });
    pieces.push({ kind: 'hidden', text: match[0], ...nameOf(match[0]) });
    at = match.index + match[0].length;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}

/** The text with such characters written out as ⟨RLO⟩, for where only plain text can go. */
export function showHidden(text: string): string {
  return textPieces(text)
    .map((piece) => (piece.kind === 'text' ? piece.text : `⟨${piece.short}⟩`))
    .join('');
}

function nameOf(character: string): { short: string; long: string } {
  const code = character.codePointAt(0) ?? 0;
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const [short, long] = NAMES[code] ?? [point, 'character that does not show'];
  return { short, long: `${long} (${point})` };
}
