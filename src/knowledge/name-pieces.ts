/**
 * Cuts words into the pieces that names are compared by. In: a token or a name. Out: runs of letters and
 * digits; hyphens, apostrophes, commas and brackets part them, and the stops of "U.S." vanish. `key` is
 * without case and accents; `raw` keeps the case, which decides whether "US" is a state.
 */

export type NamePiece = {
  key: string;
  raw: string;
  /** A hyphen stands right before it: "Jong-un" may be written "Jong Un". */
  afterHyphen: boolean;
};

const PIECE = /[\p{L}\p{N}\p{M}]+/gu;
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;
const HYPHEN = /[-‐‑–]$/u;

/** Lower case, accents off, and letters that accents do not explain (ø, ł, ı) as their nearest plain one. */
export function foldPiece(text: string): string {
  // Most words are plain: do not pay for normalising them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII.
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return plain(text).toLowerCase();
}

/** Accents off, case kept. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øØłŁıđĐ]/gu, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: Record<string, string> = { ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ı: 'i', đ: 'd', Đ: 'D' };

/** The pieces of a token or a name, in order. */
export function namePieces(text: string): NamePiece[] {
  // Most words are plain letters, and every word of every report comes by here.
  if (/^[A-Za-z]+$/.test(text)) return [{ key: text.toLowerCase(), raw: text, afterHyphen: false }];
  const joined = text.includes('.') ? text.replace(DOTTED, (dotted) => dotted.replaceAll('.', '')) : text;
  const pieces: NamePiece[] = [];
  for (const match of joined.matchAll(PIECE)) {
    const raw = plain(match[0]);
    pieces.push({ key: foldPiece(raw), raw, afterHyphen: HYPHEN.test(joined.slice(0, match.index)) });
  }
  return pieces;
}
