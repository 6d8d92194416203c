/**
 * Names of persons as lists write them. In: "KIM Jong Un", "PUTIN, Vladimir", "Recep Tayyip Erdoğan". Out: the
 * name as reports write it, and where the family name stands; null for what is no name, such as a formula, an item
 * number or nothing. Leaves one-word names to the caller.
 */
import { namePieces } from '../name-pieces.ts';

export type ListName = { name: string; familyName: 'first' | 'last' };

/** What may stand in a name: letters, marks, digits after the first letter, blanks, and a few signs. */
const NAME = /^\p{L}[\p{L}\p{M}\p{Nd} .'’‘ʻʼ`´·,‐‑–-]*$/u;
const MAX_LENGTH = 100;
/** Controls, and marks without width that change what is seen: joiners, directions, soft hyphens. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;
const ROMAN = /^[IVX]+$/;
const SUFFIX = /^(?:jr|sr)\.?$/i;
const PARTICLES = new Set('al el bin ibn bint ben von van der den de da dos das del di la le ter'.split(' '));

/**
 * @param familyInCapitals the capitals tell which part is the family name
 * @param custom where the family name stands in the state, when nothing in the name tells
 */
export function readListName(
  written: string,
  familyInCapitals: boolean,
  custom: 'first' | 'last',
): ListName | null {
  const text = written
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/\([^)]*\)|["“”][^"“”]*["“”]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (text.length > MAX_LENGTH || !NAME.test(text) || /^Q\d+$/.test(text)) return null;
  if (!/\p{L}.*\p{L}/u.test(text)) return null;
  const plain = text.replace(/,(?=\s*(?:jr|sr)\b)/i, '');
  const read =
    familyInCapitals || plain.includes(',')
      ? fromFamilyAndGiven(plain, custom)
      : { name: plain, familyName: custom };
  return namePieces(read.name).length === 0 ? null : read;
}

function fromFamilyAndGiven(text: string, custom: 'first' | 'last'): ListName {
  // Only Turkish and its neighbours have a capital with a dot; where it stands, a capital without one is "ı".
  const locale = text.includes('İ') ? 'tr' : 'en';
  const comma = text.indexOf(',');
  if (comma > 0) {
    const family = inLowerCase(text.slice(0, comma).split(' '), locale);
    const rest = text
      .slice(comma + 1)
      .split(/[\s,]+/)
      .filter((word) => word !== '');
    const given = inLowerCase(
      rest.filter((word) => !SUFFIX.test(word)),
      locale,
    );
    const suffixes = rest.filter((word) => SUFFIX.test(word));
    const words = custom === 'first' ? [...family, ...given] : [...given, ...family];
    return { name: [...words, ...suffixes].join(' '), familyName: custom };
  }
  const words = text.split(' ');
  const first = words[0] ?? '';
  const opens =
    isCapitals(first) &&
    words.length > 1 &&
    !isCapitals(words.at(-1) ?? '') &&
    !ROMAN.test(words.at(-1) ?? '');
  return { name: inLowerCase(words, locale).join(' '), familyName: opens ? 'first' : 'last' };
}

function isCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
}

function inLowerCase(words: readonly string[], locale: string): string[] {
  return words.map((word, i) => {
    if (!/\p{Lu}.*\p{Lu}/u.test(word) || (i > 0 && ROMAN.test(word)) || /^(?:\p{Lu}\.)+$/u.test(word))
      return word;
    // "McDONALD": what stands before the capitals stays.
    const mixed = /^(\p{Lu}\p{Ll}+)(\p{Lu}{2,}.*)$/u.exec(word);
    if (mixed !== null) return `${mixed[1]}${capitalised(mixed[2] ?? '', locale)}`;
    if (word !== word.toLocaleUpperCase(locale)) return word;
    return word
      .split(/([-'’‘])/u)
      .map((part) => {
        const lower = part.toLocaleLowerCase(locale);
        // "AL-ASSAD", "VON DER LEYEN"; a family that is called Le or Van alone keeps its capital.
        const isAlone = part === word && words.length === 1;
        return PARTICLES.has(lower) && !isAlone ? lower : capitalised(part, locale);
      })
      .join('');
  });
}

function capitalised(part: string, locale: string): string {
  const [first = '', ...rest] = part;
  return first + rest.join('').toLocaleLowerCase(locale);
}
