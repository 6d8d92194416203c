/**
 * Tells at a glance that a text is in English, so that the language detector need not be loaded for it.
 *
 * In: a string. Out: true where it is plainly English, false where that cannot be said (which does not mean that it
 * is not). Leaves alone: telling other languages from each other (language.ts).
 */

/** Sixty of the most frequent function words of English; together they are about two fifths of running text. */
const functionWords = new Set(
  'the of and to in a is that for it as was with be by on not he this are or his from at which but have an had they you were their there one all we her has when who will more no if out so said what up its about into than them been would'.split(
    ' ',
  ),
);
/** Those that other languages of the Latin script use a great deal too, in some sense of their own. */
const sharedWords = new Set(
  'of to in a for as was be on not he or at but an had all her has we will no so up is'.split(' '),
);
const wordLimit = 200;
const minShare = 0.25;
/** Words that are English alone, by the same count. */
const minOwnShare = 0.08;
const minLatinShare = 0.98;

/**
 * True where at least a quarter of the first 200 words are frequent English function words, some of them such as no
 * other language has, and 98 of 100 letters are Latin.
 * @param minWords fewer words than this prove nothing
 */
export function isPlainlyEnglish(text: string, minWords = 12): boolean {
  const words: string[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    words.push(word.toLowerCase());
    if (words.length === wordLimit) break;
  }
  if (words.length < minWords) return false;
  const common = words.filter((word) => functionWords.has(word));
  const own = common.filter((word) => !sharedWords.has(word));
  if (common.length < minShare * words.length || own.length < minOwnShare * words.length) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin >= minLatinShare * letters;
}
