/**
 * Words for how many. In: "thousands" in "thousands of Georgians", "two" in "two of the ministers". Out: the
 * tokens of whom they are counted among, or none where the word counts nobody. Resolves nothing itself.
 */
import { anchorOf, casesOf, childrenOf, relation, type Spot, tokenOf } from './phrase.ts';
import type { ResolvedActor } from './resolution.ts';

/** All of a number are that number: these words keep who it is. */
const EVERYONE = /^(?:all|both|each)$/i;

/** Heads of the "of" phrase, conjuncts included; none where the token is no word for how many. */
export function wholeOf(spot: Spot): number[] {
  const token = tokenOf(spot);
  const { quantities } = spot.document.resolution.knowledge;
  const words = [token.lemma.toLowerCase(), token.form.toLowerCase()];
  if (token.upos !== 'NUM' && !words.some((word) => quantities.has(word))) return [];
  for (const child of childrenOf(spot)) {
    if (child < spot.at || !/^(?:nmod|obl)$/.test(relation(tokenOf(spot, child)))) continue;
    if (!casesOf(spot, child).includes('of')) continue;
    const more = childrenOf(spot, child).filter((one) => relation(tokenOf(spot, one)) === 'conj');
    return [child, ...more];
  }
  return [];
}

/** The actor of the "of" phrase as the whole phrase has it: some of a body are not that body. */
export function asPart(spot: Spot, whole: ResolvedActor): ResolvedActor {
  const end = spot.sentence.tokens.findIndex((token) => token.end === whole.span.end);
  const span = anchorOf(spot, spot.at, Math.max(spot.at, end));
  if (EVERYONE.test(tokenOf(spot).form)) return { ...whole, span };
  return { ...whole, id: null, name: span.text, span, person: false };
}
