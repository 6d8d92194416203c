/**
 * When an event took place. In: a resolved document and the trigger's token. Out: the time expression that the
 * syntax ties to the trigger; else the dateline's date; else the day of publication; null when none is known.
 * A time in another clause, or on another noun, is not borrowed.
 */
import type { EventDate } from '../record/date-value.ts';
import type { TimeExpression } from '../record/document.ts';
import { relation, type Spot, spotOf, tokenOf } from './phrase.ts';
import type { ResolvedDocument } from './resolution.ts';

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
/** From a noun or a dependent verb up to the clause that carries its time. */
const CLIMB = new Set(['xcomp', 'obj', 'nsubj', 'conj', 'nmod', 'obl', 'ccomp', 'compound']);
/** Steps up the tree; each step is less sure. */
const MAX_CLIMB = 2;

/** The date of the event whose trigger stands at a token. */
export function dateOf(document: ResolvedDocument, sentence: number, trigger: number): EventDate | null {
  const spot = spotOf(document, sentence, trigger);
  const found =
    spot === null
      ? null
      : tiedTime(
          spot,
          document.times.filter(
            (time) => time.sentence === sentence && time.kind === 'date' && !inDateline(document, time),
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
function tiedTime(spot: Spot, times: readonly TimeExpression[]): TimeExpression | null {
  if (times.length === 0) return null;
  let at = spot.at;
  for (let step = 0; step <= MAX_CLIMB; step++) {
    const tied = times
      .filter((time) => time.value !== null && hangsOn(spot, time, at))
      // Of two, the finer: "on Wednesday in July".
      .sort((a, b) => lengthDays(a) - lengthDays(b));
    if (tied[0] !== undefined) return tied[0];
    const token = tokenOf(spot, at);
    const up = token.head;
    if (up < 0 || !CLIMB.has(relation(token))) return null;
    // What somebody says on Monday did not happen on Monday for that.
    if (relation(token) === 'ccomp') return null;
    // A verb in coordination shares a time that closes the clause, not one that opens another's.
    at = up;
  }
  return null;
}

/** True when the head of the expression hangs on the token by a relation for times. */
function hangsOn(spot: Spot, time: TimeExpression, at: number): boolean {
  const inside = spot.sentence.tokens
    .map((token, i) => ({ token, i }))
    .filter(({ token }) => token.start < time.end && token.end > time.start);
  return inside.some(({ token }) => {
    const outside = !inside.some(({ i }) => i === token.head);
    if (!outside || token.head < 0) return false;
    if (token.head === at) return TIME_RELATIONS.has(relation(token));
    // "later on Thursday", "early on Tuesday": one adverb between.
    const between = tokenOf(spot, token.head);
    return between.upos === 'ADV' && between.head === at;
  });
}

function lengthDays(time: TimeExpression): number {
  if (time.value === null) return Number.POSITIVE_INFINITY;
  return Date.parse(time.value.to.slice(0, 10)) - Date.parse(time.value.from.slice(0, 10));
}
