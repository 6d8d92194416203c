/**
 * Finds known names in a sentence. In: its tokens in order. Out: the longest match at each place, from left to
 * right, with every entry that it may stand for. Linear in the tokens times the longest name. A name covers
 * whole tokens, so that "Un" inside "Kim Jong Un" is never the UN; case counts, except in capitals.
 */
import type { NameIndex, NameNode, StoredName } from './name-index.ts';
import { type NamePiece, namePieces } from './name-pieces.ts';

/** What the matcher needs of a token. */
export type NameToken = { form: string; start: number; end: number; upos?: string };

export type NameMatch = {
  firstToken: number;
  /** Inclusive. */
  lastToken: number;
  entries: readonly StoredName[];
};

type TextPiece = NamePiece & {
  token: number;
  isName: boolean;
  opens: boolean;
  closes: boolean;
  parted: boolean;
};

const JOINER = /^[-‐‑–'’.]+$/u;
const ARTICLES = new Set(['the', 'a']);
/** In a headline in capitals, names this short ("WHO", "IS", "US") are told from words by their tag alone. */
const SHORT_NAME = 3;

/** The longest known names, which do not overlap. */
export function matchNames(tokens: readonly NameToken[], index: NameIndex): NameMatch[] {
  const pieces = piecesOf(tokens);
  const capitals = isInCapitals(tokens);
  const matches: NameMatch[] = [];
  let at = 0;
  while (at < pieces.length) {
    let found = (pieces[at] as TextPiece).opens ? longestFrom(pieces, at, index, capitals) : null;
    // "the North" gives way to "North Korean" in "the North Korean army".
    if (found !== null && ARTICLES.has((pieces[at] as TextPiece).key)) {
      const inner = longestFrom(pieces, at + 1, index, capitals);
      if (inner !== null && inner.last > found.last) found = null;
    }
    if (found === null) {
      at++;
      continue;
    }
    matches.push({
      firstToken: (pieces[at] as TextPiece).token,
      lastToken: (pieces[found.last] as TextPiece).token,
      entries: found.entries,
    });
    at = found.last + 1;
  }
  return matches;
}

function longestFrom(
  pieces: readonly TextPiece[],
  start: number,
  index: NameIndex,
  capitals: boolean,
): { last: number; entries: StoredName[] } | null {
  let node: NameNode | undefined = index.root;
  let best: { last: number; entries: StoredName[] } | null = null;
  for (let at = start; at < pieces.length; at++) {
    const piece = pieces[at] as TextPiece;
    // A comma, a bracket or the end of a name's line parts names.
    if (at > start && piece.token !== (pieces[at - 1] as TextPiece).token && piece.parted) break;
    node = node.next.get(piece.key);
    if (node === undefined) break;
    if (!piece.closes || node.entries.length === 0) continue;
    const entries = node.entries.filter((entry) => caseFits(pieces, start, entry, capitals));
    if (entries.length > 0) best = { last: at, entries };
  }
  return best;
}

function caseFits(
  pieces: readonly TextPiece[],
  start: number,
  entry: StoredName,
  capitals: boolean,
): boolean {
  const only = entry.pieces.length === 1;
  for (let i = 0; i < entry.pieces.length; i++) {
    const wanted = entry.pieces[i] as NamePiece;
    const seen = pieces[start + i] as TextPiece;
    if (capitals && only && wanted.raw.length <= SHORT_NAME && !seen.isName) return false;
    if (seen.raw === wanted.raw) continue;
    if (wanted.raw === wanted.key && !(only && i === 0)) continue;
    if (wanted.raw === wanted.key && isCapitalised(seen.raw)) continue;
    if (seen.afterHyphen || wanted.afterHyphen) continue;
    const long = !only || wanted.raw.length > SHORT_NAME;
    if (long && isUpper(seen.raw) && isCapitalised(wanted.raw)) continue;
    return false;
  }
  return true;
}

function piecesOf(tokens: readonly NameToken[]): TextPiece[] {
  const out: TextPiece[] = [];
  let parted = false;
  let joinedByHyphen = false;
  tokens.forEach((token, number) => {
    const found = namePieces(token.form);
    if (found.length === 0) {
      const before = tokens[number - 1];
      const touches = before !== undefined && before.end === token.start;
      if (JOINER.test(token.form) && touches) joinedByHyphen = /[-‐‑–]/u.test(token.form);
      else parted = true;
      return;
    }
    found.forEach((piece, i) => {
      out.push({
        ...piece,
        afterHyphen: piece.afterHyphen || (i === 0 && joinedByHyphen),
        token: number,
        isName: token.upos === 'PROPN',
        opens: i === 0,
        closes: i === found.length - 1,
        parted: i === 0 && parted,
      });
    });
    parted = false;
    joinedByHyphen = false;
  });
  return out;
}

function isInCapitals(tokens: readonly NameToken[]): boolean {
  let upper = 0;
  let words = 0;
  for (const token of tokens) {
    if (!/\p{L}{2}/u.test(token.form)) continue;
    words++;
    if (token.form === token.form.toUpperCase()) upper++;
  }
  return words >= 4 && upper / words > 0.7;
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function isCapitalised(text: string): boolean {
  const first = text.slice(0, 1);
  return first === first.toUpperCase() && first !== first.toLowerCase();
}
