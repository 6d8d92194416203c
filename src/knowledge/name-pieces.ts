/**
 * Cuts words into the pieces that names are compared by. In: a token or a name. Out: runs of letters and
 * digits; hyphens, apostrophes, commas and brackets part them, and the stops of "U.S." vanish. `key` is
 * without case and accents; `raw` keeps the case, which decides whether "US" is a state.
 */

import { UNSEEN, withLatinLetters } from '../base/look-alikes.ts';

export type NamePiece = {
  key: string;
  raw: string;
  /** A hyphen stands right before it: "Jong-un" may be written "Jong Un". */
  afterHyphen: boolean;
};

const PIECE = /[\p{L}\p{N}\p{M}]+/gu;
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;
const EACH_UNSEEN = new RegExp(UNSEEN, 'g');
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

/** The same for plain text without stops, which nearly every word and name is; null for all other text. */
function asciiPieces(text: string): NamePiece[] | null {
  const pieces: NamePiece[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (code > 127 || code === 46) return null;
    const inside = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (inside && start < 0) start = at;
    else if (!inside && start >= 0) {
      const raw = text.slice(start, at);
      pieces.push({ key: raw.toLowerCase(), raw, afterHyphen: start > 0 && text[start - 1] === '-' });
      start = -1;
    }
  }
  return pieces;
}

/** The pieces of a token or a name, in order. */
export function namePieces(text: string): NamePiece[] {
  const quick = asciiPieces(text);
  if (quick !== null) return quick;
  const seen = withLatinLetters(text.replaceAll(EACH_UNSEEN, ''));
  const joined = seen.includes('.') ? seen.replace(DOTTED, (dotted) => dotted.replaceAll('.', '')) : seen;
  const pieces: NamePiece[] = [];
  for (const match of joined.matchAll(PIECE)) {
    const raw = plain(match[0]);
    pieces.push({ key: foldPiece(raw), raw, afterHyphen: HYPHEN.test(joined.slice(0, match.index)) });
  }
  return pieces;
}
