/**
 * Words in disguise: letters of other alphabets that look like Latin ones ("Pútin" with a Cyrillic "у"), and characters
 * that nobody sees. In: text. Out: the same with Latin letters, character for character, where a word mixes alphabets; and
 * a test for the unseen ones. A word that is wholly of another alphabet is left as it is. After the confusables of
 * Unicode Technical Standard 39, as far as Cyrillic and Greek letters go.
 */

/** Marks of direction, joiners, soft hyphens and characters without width. */
export const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

const OTHERS = 'аАВсСеЕһНіІјЈКМоОрРԛѕЅТхХуУԝԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυικϲ';
const LATINS = 'aABcCeEhHiIjJKMoOpPqsSTxXyYwWABEZHIKMNOPTYXavopuikc';
const LATIN_OF: ReadonlyMap<string, string> = new Map(
  [...OTHERS].map((letter, i) => [letter, LATINS.charAt(i)]),
);
const MAY_MIX = /[\u0370-\u052f]/;
const WORD = /[\p{L}\p{M}]+/gu;

/** The text with Latin letters in words that mix alphabets; as long as it was. */
export function withLatinLetters(text: string): string {
  if (!MAY_MIX.test(text)) return text;
  return text.replace(WORD, (word) => {
    if (!MAY_MIX.test(word) || !/\p{Script=Latin}/u.test(word)) return word;
    const plain = [...word].map((letter) => LATIN_OF.get(letter) ?? letter).join('');
    return MAY_MIX.test(plain) ? word : plain;
  });
}

/** True where a word of the text mixes alphabets that look alike, or a character stands in it that nobody sees. */
export function isDisguised(text: string): boolean {
  return UNSEEN.test(text) || withLatinLetters(text) !== text;
}
