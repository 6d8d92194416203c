/**
 * Scores source and target of events whose type is right. In: events of a sentence with the gold's words or codes
 * for a side. Out: whether one of the event's participants is meant. Words count as met when the spans share a
 * word that is no function word; codes when a country agrees.
 */
import type { Event } from '../../src/record/event.ts';
import { countriesOf } from './probes.ts';

const FUNCTION_WORDS = new Set(
  'the a an of in on at to for and or by from with its their his her s'.split(' '),
);

export function sharesWord(side: Event['source'], gold: string): boolean {
  const wanted = new Set(wordsOf(gold));
  return side.some((p) => wordsOf(p.text).some((w) => wanted.has(w)));
}

export function sharesCountry(side: Event['source'], codes: readonly string[]): boolean {
  return countriesOf(side).some((c) => codes.includes(c));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '' && !FUNCTION_WORDS.has(w));
}
