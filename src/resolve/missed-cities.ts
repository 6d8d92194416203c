/**
 * Cities that the reader did not see. In: a sentence, the mentions found in it and its titles. Out: new mentions
 * for runs of proper nouns that stand where a place stands ("in X", "shelled X") and that are known cities. A
 * person's name, a word of a longer name and a small namesake are left alone.
 */
import type { City } from '../knowledge/cities.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Sentence } from '../record/document.ts';
import type { Mention } from '../record/mention.ts';
import { findCity } from './link-cities.ts';
import { newMention } from './merge-mentions.ts';

const LONGEST = 4;
/** Unseen by the reader, a name must be this well known, or lie in a state that the text names. */
const KNOWN_ANYWHERE = 300_000;

/** @param sentenceNumber index of the sentence */
export function missedCities(
  article: string,
  sentence: Sentence,
  sentenceNumber: number,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  countries: ReadonlyMap<string, number>,
): Mention[] {
  const { tokens } = sentence;
  const taken = new Set(mentions.flatMap((one) => range(one.firstToken, one.lastToken)));
  const isFree = (at: number) => tokens[at]?.upos === 'PROPN' && !taken.has(at);
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isFree(at) || (at > 0 && isFree(at - 1))) continue;
    let last = at;
    while (last + 1 < tokens.length && last - at < LONGEST && isFree(last + 1)) last++;
    const start = tokens[at]?.start ?? 0;
    const name = textOf(sentence, at, last, start);
    // The whole run or nothing: "Paris Hilton" holds no city.
    if (!/^\p{Lu}\p{Ll}/u.test(name) || !standsWhere(sentence, at, last, knowledge)) continue;
    const city = findCity(name, knowledge, countries);
    if (city === null || !isSure(city, name, knowledge, countries)) continue;
    const mention = newMention(article, sentence, sentenceNumber, at, last);
    found.push({ ...mention, text: name, kind: 'place', placeId: city.id, score: 0.5 });
  }
  return found;
}

function isSure(
  city: City,
  name: string,
  knowledge: Knowledge,
  countries: ReadonlyMap<string, number>,
): boolean {
  if (knowledge.families.has(name.toLowerCase())) return false;
  return countries.has(city.country ?? '') || city.population >= KNOWN_ANYWHERE;
}

function textOf(sentence: Sentence, first: number, last: number, start: number): string {
  let text = '';
  for (let at = first; at <= last; at++) {
    const token = sentence.tokens[at];
    if (token === undefined) break;
    text += ' '.repeat(Math.max(0, token.start - start - text.length)) + token.form;
  }
  return text;
}

/** True where the run's head has a preposition of place, or is the object of a verb that takes places. */
function standsWhere(sentence: Sentence, first: number, last: number, { words }: Knowledge): boolean {
  const head = headOfRow(sentence, first, last);
  const token = sentence.tokens[head];
  if (token === undefined) return false;
  if (token.rel === 'obj') return words.onPlaces.has(sentence.tokens[token.head]?.lemma.toLowerCase() ?? '');
  return sentence.tokens.some(
    (one) => one.head === head && one.rel === 'case' && words.besidePlace.has(one.lemma.toLowerCase()),
  );
}

/** "Kherson and Kharkiv": the first of a row says what all are. */
function headOfRow(sentence: Sentence, first: number, last: number): number {
  let head = headOf(sentence, first, last);
  for (let step = 0; step < 8 && sentence.tokens[head]?.rel === 'conj'; step++) {
    head = sentence.tokens[head]?.head ?? -1;
  }
  return head;
}

function headOf(sentence: Sentence, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const head = sentence.tokens[at]?.head ?? -1;
    if (head < first || head > last) return at;
  }
  return last;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/**
 * Whether a name that the reader took for another kind stands where a place does: `surely` where nothing else
 * would, `maybe` where a person or body could.
 * @param alone a single word that no fuller name in the text explains
 */
export function placeLikeness(
  sentence: Sentence,
  mention: Mention,
  alone: boolean,
  knowledge: Knowledge,
): 'surely' | 'maybe' | 'no' {
  if (!standsWhere(sentence, mention.firstToken, mention.lastToken, knowledge)) return 'no';
  const head = headOfRow(sentence, mention.firstToken, mention.lastToken);
  const token = sentence.tokens[head];
  const verb = sentence.tokens[token?.head ?? -1];
  const cases = sentence.tokens.filter((one) => one.head === head && one.rel === 'case');
  const { words } = knowledge;
  const sure =
    (token?.rel === 'obj' && words.onlyOnPlaces.has(verb?.lemma.toLowerCase() ?? '')) ||
    cases.some((one) => words.onlyWhere.has(one.lemma.toLowerCase()));
  return alone && sure ? 'surely' : 'maybe';
}
