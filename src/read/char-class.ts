/**
 * Character classes for segmentation.
 * In: UTF-16 code units. Out: small integers, one per class. Leaves normalisation alone: what the text says stays.
 */

export const CHAR = {
  space: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  stop: 4,
  comma: 5,
  apostrophe: 6,
  hyphen: 7,
  dash: 8,
  quote: 9,
  open: 10,
  close: 11,
  slash: 12,
  colon: 13,
  mark: 14,
  currency: 15,
  percent: 16,
  at: 17,
  symbol: 18,
  letter: 19,
  surrogate: 20,
  ellipsis: 21,
  underscore: 22,
} as const;

const SINGLES: readonly [string, number][] = [
  ['.', CHAR.stop],
  [',', CHAR.comma],
  ["'\u2018\u2019`\u00b4\u02bc", CHAR.apostrophe],
  ['-\u2010\u2011', CHAR.hyphen],
  ['\u2012\u2013\u2014\u2015\u2212', CHAR.dash],
  ['"\u201c\u201d\u201e\u00ab\u00bb', CHAR.quote],
  ['([{<', CHAR.open],
  [')]}>', CHAR.close],
  ['/\\', CHAR.slash],
  [':;', CHAR.colon],
  ['!?', CHAR.mark],
  ['$\u20ac\u00a3\u00a5', CHAR.currency],
  ['%\u2030', CHAR.percent],
  ['@#&', CHAR.at],
  ['\u2026', CHAR.ellipsis],
  ['_', CHAR.underscore],
  ['\u200b\u2060\ufeff', CHAR.space],
];

const UNKNOWN = 255;
const table = new Uint8Array(65536).fill(UNKNOWN);
for (const [chars, cls] of SINGLES) for (const ch of chars) table[ch.charCodeAt(0)] = cls;

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return CHAR.surrogate;
  const ch = String.fromCharCode(code);
  if (/\s/.test(ch)) return CHAR.space;
  if (/\p{Nd}/u.test(ch)) return CHAR.digit;
  if (/\p{Ll}/u.test(ch)) return CHAR.lower;
  if (/[\p{Lu}\p{Lt}]/u.test(ch)) return CHAR.upper;
  if (/[\p{L}\p{M}\u00ad]/u.test(ch)) return CHAR.letter;
  return CHAR.symbol;
}

/** The class of one UTF-16 code unit (both halves of a surrogate pair are `CHAR.surrogate`). */
export function charClass(code: number): number {
  const known = table[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const cls = classify(code);
  table[code] = cls;
  return cls;
}

/** True for letters of any script and combining marks. */
export function isLetterClass(cls: number): boolean {
  return cls === CHAR.lower || cls === CHAR.upper || cls === CHAR.letter;
}

/** True for letters and digits. */
export function isWordClass(cls: number): boolean {
  return cls === CHAR.digit || isLetterClass(cls);
}
