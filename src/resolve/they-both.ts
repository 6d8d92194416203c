/**
 * "They" after two who did something with each other: "the minister met his counterpart. They signed …". In: a plural
 * pronoun. Out: the pair named last, in this sentence or the one before, with the sentence that names it; null where
 * none is. Two persons are a pair whatever the one does to the other, since one alone would be "he" or "she"; others
 * only where they do it together. Leaves the choice between the pair and a plural noun to the caller.
 */
import { type ActorsAt, pairsIn, TO, WITH } from './named-sets.ts';
import { childrenOf, relation, type Spot, spotOf, tokenOf } from './phrase.ts';
import type { ResolvedActor } from './resolution.ts';

export type Pair = { sentence: number; actors: ResolvedActor[] };

export function pairBefore(spot: Spot, actorsAt: ActorsAt): Pair | null {
  if (actsOnSomebody(spot)) return null;
  for (let number = spot.number; number >= Math.max(0, spot.number - 1); number--) {
    const there = spotOf(spot.document, number, 0);
    if (there === null || there.sentence.field !== spot.sentence.field) return null;
    const end = number === spot.number ? spot.at : there.sentence.tokens.length;
    const together = pairsIn(there, end, WITH, actorsAt, false);
    const persons = pairsIn(there, end, TO, actorsAt).filter((pair) => pair.every((actor) => actor.person));
    const found = [...together, ...persons].filter((pair) => pair.length === 2).at(-1);
    if (found !== undefined) return { sentence: number, actors: found };
  }
  return null;
}

/** "They accused them": the one is not the other, and which is which is not told by the pair. */
function actsOnSomebody(spot: Spot): boolean {
  const { head } = tokenOf(spot);
  return childrenOf(spot, head).some(
    (child) =>
      child !== spot.at &&
      /^(?:nsubj|i?obj)$/.test(relation(tokenOf(spot, child))) &&
      /^(?:they|them)$/i.test(tokenOf(spot, child).form),
  );
}
