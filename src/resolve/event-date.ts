/**
 * When an event took place. In: a resolved document and the trigger's token. Out: the time expression that the
 * syntax ties to the trigger; else the dateline's date; else the day of publication; null when none is known.
 * A time in another clause, or on another noun, is not borrowed.
 */
import type { EventDate } from '../record/date-value.ts';
import type { TimeExpression } from '../record/document.ts';
import { childrenOf, relation, type Spot, spotOf, tokenOf } from './phrase.ts';
import type { LocatedTime, ResolvedDocument } from './resolution.ts';

/** Relations by which a time hangs on what it dates. */
const TIME_RELATIONS = new Set([
  'obl',
  'advmod',
  'nmod',
  'nummod',
  'appos',
  'obj',
  'advcl',
  'compound',
  'dep',
]);
/**
 * From a noun or a dependent verb up to the clause that carries its time. Not from a clause that is said or
 * thought: what somebody says on Monday did not happen on Monday for that.
 */
const CLIMB = new Set(['xcomp', 'obj', 'nsubj', 'conj', 'nmod', 'obl', 'compound']);
/** Steps up the tree; each step is less sure. */
const MAX_CLIMB = 2;
const BOUNDS = new Set(['since', 'until', 'till', 'before', 'after']);
/** A time further off than this many tokens is another clause's. */
const WINDOW = 150;

/** The date of the event whose trigger stands at a token. */
export function dateOf(document: ResolvedDocument, sentence: number, trigger: number): EventDate | null {
  const spot = spotOf(document, sentence, trigger);
  const found =
    spot === null
      ? null
      : tiedTime(
          spot,
          spot.frame.times.filter(
            ({ time, first }) =>
              time.kind === 'date' &&
              time.value !== null &&
              !inDateline(document, time) &&
              Math.abs(first - trigger) <= WINDOW,
          ),
        );
  if (found?.value != null) {
    return { ...found.value, text: found.text, field: found.field, start: found.start, end: found.end };
  }
  return defaultDate(document);
}

function inDateline(document: ResolvedDocument, time: TimeExpression): boolean {
  const { dateline } = document.article;
  return (
    dateline !== null && time.field === 'text' && time.start >= dateline.start && time.end <= dateline.end
  );
}

function defaultDate(document: ResolvedDocument): EventDate | null {
  const { dateline, publishedAt } = document.article;
  if (dateline?.date != null) {
    const basis = dateline.date.basis === 'inferred' ? 'inferred' : 'anchored';
    return { ...dateline.date, basis };
  }
  if (publishedAt === null) return null;
  const day = publishedAt.precision === 'minute' ? publishedAt.value.slice(0, 10) : publishedAt.value;
  const precision = publishedAt.precision === 'minute' ? 'day' : publishedAt.precision;
  const basis = publishedAt.basis === 'inferred' ? 'inferred' : 'publication';
  return { from: day, to: day, precision, basis };
}

/** The time that hangs on the trigger, or on the verb above it when the trigger is part of that verb's clause. */
function tiedTime(spot: Spot, times: readonly LocatedTime[]): TimeExpression | null {
  if (times.length === 0) return null;
  let at = spot.at;
  for (let step = 0; step <= MAX_CLIMB; step++) {
    const tied = times
      .filter((located) => hangsOn(spot, located, at))
      .map(({ time }) => time)
      // Of two, the finer: "on Wednesday in July".
      .sort((a, b) => lengthDays(a) - lengthDays(b));
    if (tied[0] !== undefined) return tied[0];
    const token = tokenOf(spot, at);
    const up = token.head;
    if (up < 0 || !CLIMB.has(relation(token))) return null;
    // A clause with a subject of its own has a time of its own, or none.
    if (relation(token) === 'conj' && hasSubject(spot, at)) return null;
    at = up;
  }
  return null;
}

/** True when the head of the expression hangs on the token by a relation for times. */
function hangsOn(spot: Spot, { first, last }: LocatedTime, at: number): boolean {
  for (let i = first; i <= last; i++) {
    const token = tokenOf(spot, i);
    if (token.head < 0 || (first <= token.head && token.head <= last)) continue;
    // "since 1991" bounds what it speaks of; it does not date it.
    if (childrenOf(spot, i).some((child) => BOUNDS.has(tokenOf(spot, child).lemma.toLowerCase()))) continue;
    if (token.head === at) return TIME_RELATIONS.has(relation(token));
    // "later on Thursday", "early on Tuesday": one adverb between.
    const between = tokenOf(spot, token.head);
    if (between.upos === 'ADV' && between.head === at) return true;
  }
  return false;
}

function hasSubject(spot: Spot, at: number): boolean {
  return childrenOf(spot, at).some((child) => relation(tokenOf(spot, child)) === 'nsubj');
}

function lengthDays(time: TimeExpression): number {
  if (time.value === null) return Number.POSITIVE_INFINITY;
  return Date.parse(time.value.to.slice(0, 10)) - Date.parse(time.value.from.slice(0, 10));
}
