/**
 * The older measures of a set of sentences, without floors: is the type among those filed, whatever else is. In:
 * gold and events. Out: figures, and beside them the sides of events whose type is right.
 */
import type { Event } from '../../src/record/event.ts';
import type { Figure } from './row.ts';
import type { Answered, GoldSentence } from './sets/gold-sentence.ts';
import { scoreTypes } from './type-score.ts';

export function typeFigures(answered: readonly Answered<GoldSentence>[]): Figure[] {
  const score = scoreTypes(answered.map(({ gold, events }) => ({ wanted: gold.wanted, events })));
  return [
    { measure: 'type found among all filed', score: score.found },
    { measure: 'type of the strongest event', score: score.strongest },
    {
      measure: 'types, F1',
      score: score.f1,
      comparison: `precision at least ${score.precision.toFixed(2)}`,
    },
  ];
}

type SideOf<T> = (gold: T, side: Event['source'], name: 'source' | 'target') => boolean | null;

/** @param meets null where the gold has no such side */
export function sideFigures<T extends GoldSentence>(
  answered: readonly Answered<T>[],
  meets: SideOf<T>,
): Figure[] {
  return (['source', 'target'] as const).map((name) => {
    let asked = 0;
    let met = 0;
    for (const { gold, events } of answered) {
      const right = events.filter((e) => e.status === 'filed' && gold.wanted.includes(e.plover.type));
      const side = (e: Event) => (name === 'source' || e.reciprocal ? e.source : e.target);
      const verdicts = right.map((e) => meets(gold, side(e), name));
      if (verdicts.length === 0 || verdicts.includes(null)) continue;
      asked += 1;
      if (verdicts.includes(true)) met += 1;
    }
    return {
      measure: `${name}, where the type is right`,
      score: met / (asked || 1),
      comparison: `${asked} rows`,
    };
  });
}
