/**
 * Which language a text is in, and whether a paragraph is in another one than the text around it.
 *
 * In: a string. Out: an ISO 639-1 code, or null where the text is too short or the detector (eld, n-gram
 * profiles of 60 languages) is not sure. Leaves alone: script, region, translation.
 *
 * The profiles take a quarter of a second to load, so they are loaded at the first text that is not plainly English.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isPlainlyEnglish } from './plain-english.ts';

type Detector = typeof import('eld/small').eld;

const minLetters = 20;
/** Fewer letters are a sentence or two. */
const shortLetters = 160;
const sampleLength = 2000;
/** Of one paragraph, less is enough to tell its language from the body's. */
const paragraphSample = 300;
/** How far the other language must lead the body's, in eld's scores (0 to 1), by how much there is to judge. */
const marginShort = 0.15;
const marginLong = 0.1;

let loaded: Detector | undefined;

/** The detector, loaded once. Extraction is synchronous, so this is too: Node can `require` the module since 20.19. */
function detector(): Detector {
  // The package exports its modules to `import` only; `require` is given the file instead of the name.
  loaded ??= (
    createRequire(import.meta.url)(fileURLToPath(import.meta.resolve('eld/small'))) as { eld: Detector }
  ).eld;
  return loaded;
}

/** ISO 639-1 code of the language of `text`, or null when it cannot be told. */
export function detectLanguage(text: string): string | null {
  const sample = text.length <= sampleLength ? text : text.slice(0, sampleLength);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < minLetters) return null;
  if (isPlainlyEnglish(sample)) return 'en';
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < shortLetters) return languageOfSentence(sample);
  const result = detector().detect(sample);
  return result.language !== '' && result.isReliable() ? result.language : null;
}

/**
 * Of a sentence or two, names are so large a part that the detector takes "Kim met Putin in Vladivostok." for
 * Romanian: it gets the other words, and English has to be beaten clearly.
 */
function languageOfSentence(text: string): string | null {
  const rest = text
    .replace(/\p{Lu}[\p{L}\p{M}'’-]*/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const isCased = /\p{Lu}/u.test(text);
  if ((rest.match(/\p{L}/gu)?.length ?? 0) < minLetters / 2) return null;
  const result = detector().detect(rest);
  if (result.language === '' || result.language === 'en') return result.language === 'en' ? 'en' : null;
  const scores = result.getScores();
  const lead = (scores[result.language] ?? 0) - (scores.en ?? 0);
  return isCased && lead < marginShort ? null : result.language;
}

const names = /\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*)+/gu;

/**
 * True when `text` is clearly not in `language`. Names and quoted titles confuse n-grams, so quoted parts and the
 * phrases in `ignore` are taken out first; what remains must have at least `minLetters` letters (default 12).
 * `withoutNames` (default false) takes runs of capitalised words out too.
 */
export function isForeignTo(
  language: string,
  text: string,
  ignore: readonly string[] = [],
  minLetters = 12,
  withoutNames = false,
): boolean {
  let rest = text.length <= 2 * paragraphSample ? text : text.slice(0, 2 * paragraphSample);
  for (const phrase of ignore) if (phrase !== '') rest = rest.split(phrase).join(' ');
  rest = rest
    .replace(/["“„«][^"“”„«»]*["”“»]/g, ' ')
    .replace(withoutNames ? names : /\s+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, paragraphSample);
  const letters = rest.match(/\p{L}/gu)?.length ?? 0;
  if (letters < minLetters) return false;
  if (language === 'en' && isPlainlyEnglish(rest, 6)) return false;
  const result = detector().detect(rest);
  if (result.language === '' || result.language === language) return false;
  const scores = result.getScores();
  const own = scores[language] ?? 0;
  return (scores[result.language] ?? 0) - own >= (letters < 60 ? marginShort : marginLong);
}
