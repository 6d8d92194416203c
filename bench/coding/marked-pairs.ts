/**
 * Rows with one source, one target (as stretches of the sentence) and one root, against the filed events. In: gold
 * stretches and events. Out: whether the row and its pair are found, and else why not. Stretches are met where one
 * character is shared; a side that the row does not mark is not compared. A pronoun does not meet the name that it
 * stands for: that is asked apart.
 */
import { overlapsSpan, type Span } from '../../src/base/span.ts';
import type { Participant } from '../../src/record/actor-ref.ts';
import type { Event } from '../../src/record/event.ts';
import type { PublicMention } from '../../src/record/mention.ts';

export type MarkedPair = {
  wanted: readonly string[];
  sources: readonly Span[];
  targets: readonly Span[];
};

/** In this order: the first that holds is the row's. */
export const CAUSES = [
  'no event',
  'only uncertain events',
  'root right, pair reversed',
  'pair right, root wrong',
  'root right, source missing',
  'root right, source a pronoun',
  'root right, other source',
  'root right, target is the place of the event',
  'root right, target missing',
  'root right, other target',
  'root right, neither side met',
  'pair reversed, root wrong',
  'another root and another pair',
] as const;

export type Cause = (typeof CAUSES)[number];

export type JudgedPair = {
  found: boolean;
  /** Some event has both sides, in either direction. */
  pair: boolean;
  /** One of those events has the root. */
  rootOfPair: boolean;
  cause: Cause | null;
};

/** @param events of the sentence, filed and uncertain */
export function judgePair(gold: MarkedPair, events: readonly Event[]): JudgedPair {
  const filed = events.filter((e) => e.status === 'filed');
  const isRoot = (e: Event) => gold.wanted.includes(e.plover.type);
  const forward = filed.filter((e) => holdsPair(e, gold.sources, gold.targets));
  const either = filed.filter((e) => forward.includes(e) || holdsPair(e, gold.targets, gold.sources));
  const found = forward.some(isRoot);
  return {
    found,
    pair: either.length > 0,
    rootOfPair: either.some(isRoot),
    cause: found ? null : causeOf(gold, events, filed, forward, either, isRoot),
  };
}

function causeOf(
  gold: MarkedPair,
  events: readonly Event[],
  filed: readonly Event[],
  forward: readonly Event[],
  either: readonly Event[],
  isRoot: (e: Event) => boolean,
): Cause {
  if (events.length === 0) return 'no event';
  if (filed.length === 0) return 'only uncertain events';
  if (either.some(isRoot)) return 'root right, pair reversed';
  if (forward.length > 0) return 'pair right, root wrong';
  const rooted = filed.filter(isRoot);
  const withTarget = rooted.filter((e) => meets(others(e), gold.targets));
  if (withTarget.some((e) => e.source.length === 0)) return 'root right, source missing';
  if (withTarget.some((e) => e.source.some(isPronoun))) return 'root right, source a pronoun';
  if (withTarget.length > 0) return 'root right, other source';
  const withSource = rooted.filter((e) => meets(e.source, gold.sources));
  if (withSource.some((e) => meetsPlace(e, gold.targets)))
    return 'root right, target is the place of the event';
  if (withSource.some((e) => others(e).length < (e.reciprocal ? 2 : 1))) return 'root right, target missing';
  if (withSource.length > 0) return 'root right, other target';
  if (rooted.length > 0) return 'root right, neither side met';
  return either.length > 0 ? 'pair reversed, root wrong' : 'another root and another pair';
}

/** The side that is acted on; of a reciprocal event everybody. */
function others(event: Event): readonly Participant[] {
  return event.reciprocal ? [...event.source, ...event.target] : event.target;
}

/** Source and target are met by different participants. */
function holdsPair(event: Event, sources: readonly Span[], targets: readonly Span[]): boolean {
  if (!event.reciprocal) return meets(event.source, sources) && meets(event.target, targets);
  const sides = others(event);
  if (sources.length === 0 || targets.length === 0) return meets(sides, sources) && meets(sides, targets);
  return sides.some((p) => meets([p], sources) && sides.some((q) => q !== p && meets([q], targets)));
}

function meets(side: readonly Participant[], spans: readonly Span[]): boolean {
  return spans.length === 0 || side.some((p) => p.field === 'text' && spans.some((s) => overlapsSpan(p, s)));
}

function meetsPlace({ place }: Event, spans: readonly Span[]): boolean {
  if (place?.field !== 'text' || place.start === null || place.end === null) return false;
  const words = { start: place.start, end: place.end };
  return spans.some((span) => overlapsSpan(words, span));
}

const PRONOUN = /^(?:he|him|his|she|her|it|its|they|them|their|we|us|who|whom|which|that)$/i;

function isPronoun({ text }: Participant): boolean {
  return PRONOUN.test(text);
}

/** The events with each pronoun moved to the marked name whose actor it was resolved to; others as they are. */
export function withNamesForPronouns(
  gold: MarkedPair,
  events: readonly Event[],
  mentions: readonly PublicMention[],
): Event[] {
  const moved = (participant: Participant): Participant => {
    const id = participant.actor?.id ?? null;
    if (id === null || !isPronoun(participant)) return participant;
    const span = [...gold.sources, ...gold.targets].find((s) =>
      mentions.some((m) => m.field === 'text' && m.actorId === id && overlapsSpan(m, s)),
    );
    return span === undefined ? participant : { ...participant, field: 'text', ...span };
  };
  return events.map((e) => ({ ...e, source: e.source.map(moved), target: e.target.map(moved) }));
}

/** How often each cause is why, most often first. */
export function countCauses(judged: readonly JudgedPair[]): { cause: Cause; rows: number }[] {
  return CAUSES.map((cause) => ({ cause, rows: judged.filter((j) => j.cause === cause).length }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows);
}
