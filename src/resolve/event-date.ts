/**
 * When an event took place. In: a resolved document and the trigger's token. Out: the time expression that the
 * syntax ties to the trigger; else the dateline's date; else the day of publication; null when none is known.
 * A time in another clause, or on another noun, is not borrowed.
 */
import { tryIsoDate } from '../base/iso-date.ts';
import type { EventDate } from '../record/date-value.ts';
import type { TimeExpression } from '../record/document.ts';
import { clauseOffset } from './clause-offset.ts';
import { childBy, childrenOf, relation, type Spot, spotOf, tokenOf } from './phrase.ts';
import type { LocatedTime, ResolvedDocument } from './resolution.ts';
import { dayValue, move, periodValue } from './times/date-values.ts';

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
  const counted = spot === null ? null : countedFrom(document, sentence, spot);
  return counted ?? defaultDate(document);
}

/** "a day after Washington flew bombers": counted from the event that the clause hangs on. */
function countedFrom(document: ResolvedDocument, sentence: number, spot: Spot): EventDate | null {
  const offset = clauseOffset(spot);
  if (offset === null) return null;
  const base = dateOf(document, sentence, offset.from);
  const day = base === null ? null : tryIsoDate(base.from.slice(0, 10));
  if (base === null || day === null) return null;
  const { count, unit } = offset;
  const basis = base.basis === 'inferred' ? 'inferred' : 'anchored';
  // A month counted in days is no day.
  if (unit === 'day' && base.precision !== 'day' && base.precision !== 'minute') return null;
  const moved = move(day, count, unit);
  return unit === 'day' ? dayValue(moved, basis) : periodValue(moved, unit, basis);
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
    const below = step === 0 ? timeBelow(spot, times, at) : null;
    if (below !== null) return below;
    const token = tokenOf(spot, at);
    const up = token.head;
    if (up < 0 || !CLIMB.has(relation(token))) return null;
    // A clause with a subject of its own has a time of its own, or none.
    if (relation(token) === 'conj' && hasSubject(spot, at)) return frontedTime(spot, times, up);
    at = up;
  }
  return null;
}

/** "In March Seoul offered money and Yoon visited Tokyo": a time before the first subject is everybody's. */
function frontedTime(spot: Spot, times: readonly LocatedTime[], first: number): TimeExpression | null {
  const subject = childBy(spot, first, 'nsubj');
  if (subject === undefined) return null;
  const found = times.find((located) => located.last < subject && hangsOn(spot, located, first));
  return found?.time ?? null;
}

/** True when the head of the expression hangs on the token by a relation for times. */
function hangsOn(spot: Spot, { first, last }: LocatedTime, at: number): boolean {
  for (let i = first; i <= last; i++) {
    const token = tokenOf(spot, i);
    if (token.head < 0 || (first <= token.head && token.head <= last)) continue;
    // "since 1991" bounds what it speaks of; it does not date it.
    if (childrenOf(spot, i).some((child) => BOUNDS.has(tokenOf(spot, child).lemma.toLowerCase()))) continue;
    if (ownerOf(spot, token.head, i) === at) return TIME_RELATIONS.has(relation(token));
    // "later on Thursday", "on the night of 4 March": one word between.
    const between = tokenOf(spot, token.head);
    const part =
      between.upos === 'ADV' ||
      spot.document.resolution.knowledge.words.partsOfTime.has(between.lemma.toLowerCase());
    if (part && ownerOf(spot, between.head, i) === at) return true;
  }
  return false;
}

/**
 * A time that the parser hung below the trigger: on its object ("signed a treaty on Wednesday") or on a participle
 * that goes with either ("signed a treaty pledging aid on Wednesday"). A clause with a subject, a relative clause
 * and a past participle ("a treaty signed in 2000") keep their times to themselves.
 */
function timeBelow(spot: Spot, times: readonly LocatedTime[], trigger: number): TimeExpression | null {
  const lower: number[] = [];
  for (const child of childrenOf(spot, trigger)) {
    if (relation(tokenOf(spot, child)) === 'obj' || isOpenParticiple(spot, child)) lower.push(child);
  }
  for (const object of [...lower])
    lower.push(...childrenOf(spot, object).filter((child) => isOpenParticiple(spot, child)));
  for (const at of lower) {
    const found = times.find((located) => hangsOn(spot, located, at) && isAdverbial(spot, located, trigger));
    if (found !== undefined) return found.time;
  }
  return null;
}

/** "X will go, the ministry said on Monday": what stands beyond the verb of saying is that verb's. */
function ownerOf(spot: Spot, head: number, time: number): number {
  if (head < 0) return head;
  const token = tokenOf(spot, head);
  const beyond = head < token.head && token.head < time;
  return beyond && /^(?:ccomp|parataxis)$/.test(relation(token)) ? token.head : head;
}

function isOpenParticiple(spot: Spot, at: number): boolean {
  const token = tokenOf(spot, at);
  if (token.rel !== 'acl' && token.rel !== 'advcl' && token.rel !== 'xcomp') return false;
  return token.form.toLowerCase().endsWith('ing') && !hasSubject(spot, at);
}

/** "on Wednesday" and "last week" go with the verb wherever they hang; "the talks of Wednesday", "the 2010 pact" do not. */
function isAdverbial(spot: Spot, { first, last }: LocatedTime, trigger: number): boolean {
  if (first < trigger) return false;
  for (let i = first; i <= last; i++) {
    const token = tokenOf(spot, i);
    if (first <= token.head && token.head <= last) continue;
    if (token.rel.endsWith(':unmarked') || token.upos === 'ADV') return true;
    return childrenOf(spot, i).some((child) => tokenOf(spot, child).lemma.toLowerCase() === 'on');
  }
  return false;
}

function hasSubject(spot: Spot, at: number): boolean {
  return childBy(spot, at, 'nsubj') !== undefined;
}

function lengthDays(time: TimeExpression): number {
  if (time.value === null) return Number.POSITIVE_INFINITY;
  return Date.parse(time.value.to.slice(0, 10)) - Date.parse(time.value.from.slice(0, 10));
}
