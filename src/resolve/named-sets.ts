/**
 * Who is named together in a sentence. In: a sentence. Out: rows ("Russia and North Korea"), pairs of who acts and whom
 * with ("Putin met Kim"), and all states or persons of it. One actor for each country; a set with somebody of no known
 * country is none. Chooses nothing.
 */
import { casesOf, childrenOf, relation, type Spot, tokenOf } from './phrase.ts';
import type { ResolvedActor } from './resolution.ts';

export type ActorsAt = (sentence: number, at: number) => ResolvedActor[];

export const WITH = ['with'];
export const TO = ['with', 'to', 'from', 'against', 'for'];

/** Rows such as "Russia and North Korea", the last first. */
export function rowsIn(spot: Spot, end: number, actorsAt: ActorsAt): ResolvedActor[][] {
  const rows: ResolvedActor[][] = [];
  for (let at = end - 1; at >= 0; at--) {
    const more = childrenOf(spot, at).filter(
      (child) => child < end && relation(tokenOf(spot, child)) === 'conj' && isNominal(spot, child),
    );
    if (more.length === 0 || !isNominal(spot, at)) continue;
    rows.push(distinct([at, ...more].flatMap((one) => actorsAt(spot.number, one))));
  }
  return rows;
}

/** Who did something, and to or with whom, in the order of the text: "Putin met Kim", "Iran sent drones to Russia". */
export function pairsIn(
  spot: Spot,
  end: number,
  prepositions: readonly string[],
  actorsAt: ActorsAt,
  withObjects = true,
): ResolvedActor[][] {
  const pairs: ResolvedActor[][] = [];
  for (let verb = 0; verb < end; verb++) {
    const parts = childrenOf(spot, verb).filter((child) => child < end && isNominal(spot, child));
    const subject =
      parts.find((child) => relation(tokenOf(spot, child)) === 'nsubj') ?? accusedOf(spot, verb);
    if (subject === undefined) continue;
    const others = parts.filter((child) => {
      const rel = relation(tokenOf(spot, child));
      return (
        (rel === 'obj' && withObjects) ||
        (rel === 'obl' && casesOf(spot, child).some((word) => prepositions.includes(word)))
      );
    });
    const joined = [subject, ...others].flatMap((one) =>
      childrenOf(spot, one).filter((child) => child < end && relation(tokenOf(spot, child)) === 'conj'),
    );
    const set = distinct([subject, ...others, ...joined].flatMap((one) => actorsAt(spot.number, one)));
    if (set.length > 1) pairs.push(set);
  }
  return pairs;
}

/** Who is said to have done it: "accused Iran of sending drones to Russia". */
function accusedOf(spot: Spot, verb: number): number | undefined {
  const { rel, head } = tokenOf(spot, verb);
  if (
    head < 0 ||
    !/^(?:advcl|xcomp)$/.test(rel) ||
    !spot.document.resolution.knowledge.words.blaming.has(tokenOf(spot, head).lemma.toLowerCase())
  )
    return undefined;
  return childrenOf(spot, head).find((child) => child < verb && tokenOf(spot, child).rel === 'obj');
}

/** All states that a sentence names, or all persons who do something in it: "Erdogan believed that Putin …". */
export function namesIn(spot: Spot, persons: boolean, actorsAt: ActorsAt): ResolvedActor[] {
  const found: ResolvedActor[] = [];
  for (const [at, mention] of spot.frame.mention.entries()) {
    if (mention?.actorId == null || tokenOf(spot, at).upos !== 'PROPN') continue;
    const rel = relation(tokenOf(spot, at));
    if (
      persons ? mention.kind !== 'person' || rel !== 'nsubj' : !/^(?:nsubj|obj|iobj|obl|nmod|conj)$/.test(rel)
    )
      continue;
    if (!persons && !mention.actorId.startsWith('state/')) continue;
    found.push(...actorsAt(spot.number, at));
  }
  return distinct(found);
}

function isNominal(spot: Spot, at: number): boolean {
  return /^(?:NOUN|PROPN|PRON)$/.test(tokenOf(spot, at).upos);
}

/** One for each country; a row with somebody of no known country is no row of sides. */
function distinct(actors: readonly ResolvedActor[]): ResolvedActor[] {
  if (actors.some((actor) => actor.country === null)) return [];
  const seen = new Set<string | null>();
  return actors.filter((actor) => {
    if (seen.has(actor.country)) return false;
    seen.add(actor.country);
    return true;
  });
}
