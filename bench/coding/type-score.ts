/**
 * Scores event types of single sentences. In: for each sentence the accepted types and the events that were filed.
 * Out: how often a wanted type was filed at all and as the strongest event, precision over all filed types, F1.
 * The gold has one event a sentence where a text may tell of two: precision is a lower bound.
 */
import type { Event } from '../../src/record/event.ts';
import { f1Of } from '../f1.ts';

export type Judged = { wanted: readonly string[]; events: readonly Event[] };

export type TypeScore = {
  sentences: number;
  found: number;
  strongest: number;
  precision: number;
  f1: number;
};

/** Filed events only; each type of a sentence counts once. Fractions, 0 to 1. */
export function scoreTypes(judged: readonly Judged[]): TypeScore {
  let hits = 0;
  let strongest = 0;
  let filed = 0;
  const asking = judged.filter((j) => j.wanted.length > 0);
  for (const { wanted, events } of judged) {
    const types = filedTypes(events);
    filed += types.size;
    if (wanted.some((t) => types.has(t))) hits += 1;
    const top = strongestEvent(events);
    if (top !== undefined && wanted.includes(top.plover.type)) strongest += 1;
  }
  const recall = hits / (asking.length || 1);
  const precision = hits / (filed || 1);
  return {
    sentences: judged.length,
    found: recall,
    strongest: strongest / (asking.length || 1),
    precision,
    f1: f1Of(precision, recall),
  };
}

export function filedTypes(events: readonly Event[]): Set<string> {
  return new Set(events.filter((e) => e.status === 'filed').map((e) => e.plover.type));
}

/** The filed event with the highest score; of equals the first. */
export function strongestEvent(events: readonly Event[]): Event | undefined {
  return events
    .filter((e) => e.status === 'filed')
    .reduce<Event | undefined>(
      (best, e) => (best === undefined || e.explanation.score > best.explanation.score ? e : best),
      undefined,
    );
}
