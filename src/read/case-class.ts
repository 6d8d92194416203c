/**
 * The case of words, which an uncased encoder cannot see.
 * In: the words of one sentence. Out: a class a word, for the model's `cases` input. Only letters count, so
 * "U.S." is all capitals. Must equal training/attache_train/words.py; test/read/case-class.test.ts holds examples.
 */

/** 1 neither letter nor digit, 2 digits, 3 lower, 4 Title, 5 Title first in the sentence, 6 one capital, 7 CAPITALS, 8 mixed. */
export function caseClass(word: string, initial: boolean): number {
  let letters = 0;
  let upper = 0;
  let firstUpper = false;
  let digit = false;
  for (const ch of word) {
    if (/\p{L}/u.test(ch)) {
      const isUpper = /\p{Lu}/u.test(ch);
      if (letters === 0) firstUpper = isUpper;
      letters++;
      if (isUpper) upper++;
    } else if (/[\p{Nd}\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089]/u.test(ch)) digit = true;
  }
  if (letters === 0) return digit ? 2 : 1;
  if (upper === 0) return 3;
  if (letters === 1) return 6;
  if (upper === letters) return 7;
  if (firstUpper && upper === 1) return initial ? 5 : 4;
  return 8;
}

/** Classes of the words of one sentence; the first word with a letter is the initial one. */
export function caseClasses(words: readonly string[]): number[] {
  const first = words.findIndex((word) => /\p{L}/u.test(word));
  return words.map((word, i) => caseClass(word, i === first));
}
