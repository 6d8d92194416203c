/**
 * The country, body or people that a description is tied to in words: "Russian", "of North Korea", "from the
 * Carnegie Endowment", "its". In: a noun. Out: what is stated, nearest first. Guesses nothing.
 */
import type { Sector } from '../record/lists/sectors.ts';
import type { Mention } from '../record/mention.ts';
import { casesOf, childrenOf, leftModifiers, relation, type Spot, tokenOf } from './phrase.ts';
import { cityOfMention } from './place-of-mention.ts';
import type { ResolvedActor } from './resolution.ts';
import { countryInName, sectorsInName } from './unknown-body.ts';

export type Tie = {
  country: string | null;
  /** Set where the tie is to a known body, e.g. an analyst's institute. */
  bodySectors: readonly Sector[];
  stateId: string | null;
  /** By a pronoun or description ("its", "the country's") rather than by a name. */
  byPronoun: boolean;
  /** The tokens that say so. */
  first: number;
  last: number;
  /** After the noun ("of North Korea") rather than before it. */
  after: boolean;
};

/** "member of the board of the bank of …": deeper than this nothing is tied any more. */
const MAX_DEPTH = 3;
const TYING = new Set(['of', 'from', 'in', 'at', 'with', 'for', 'on', 'within', 'inside']);

/** Resolves a possessor that is no name ("its", "the country's"). */
type ActorAt = (at: number) => ResolvedActor | null;

/** What ties a noun to a state, in the order of its weight. @param actorAt resolves possessors that are no names */
export function tiesOf(spot: Spot, head: number, actorAt: ActorAt, depth = 0): Tie[] {
  const led = leadersOf(spot, head).flatMap((mention) => tieOfMention(spot, mention, true) ?? []);
  const ties = [...tiesBefore(spot, head, actorAt), ...led, ...tiesBelow(spot, head, actorAt, depth)];
  // "his North Korean counterpart" is North Korean.
  return ties.sort(
    (a, b) =>
      Number(a.after) - Number(b.after) || Number(a.byPronoun) - Number(b.byPronoun) || a.first - b.first,
  );
}

/** "North Korea's minister", "their envoy". */
function tiesBefore(spot: Spot, head: number, actorAt: ActorAt): Tie[] {
  const ties: Tie[] = [];
  const seen = new Set<Mention>();
  for (const at of leftModifiers(spot, head)) {
    const mention = spot.frame.mention[at] ?? null;
    if (mention !== null) {
      // The noun may be part of the same name; then the name speaks for itself.
      if (seen.has(mention) || (mention.firstToken <= head && head <= mention.lastToken)) continue;
      seen.add(mention);
      if (isOnlyHelped(spot, mention)) continue;
      const tie = tieOfMention(spot, mention, false);
      if (tie !== null) ties.push(tie);
      continue;
    }
    const token = tokenOf(spot, at);
    const possessor = token.rel === 'nmod:poss' || token.rel === 'det:poss';
    if (possessor && (token.upos === 'PRON' || token.upos === 'DET' || token.upos === 'NOUN')) {
      const country = actorAt(at)?.country;
      if (country != null) ties.push({ ...tieByNoun(country, at), byPronoun: true, after: false });
    }
  }
  return ties;
}

/** "the minister of North Korea", "a spokesman for the group". */
function tiesBelow(spot: Spot, head: number, actorAt: ActorAt, depth: number): Tie[] {
  const ties: Tie[] = [];
  for (const child of childrenOf(spot, head)) {
    if (child < head || relation(tokenOf(spot, child)) !== 'nmod') continue;
    if (!casesOf(spot, child).some((word) => TYING.has(word))) continue;
    const mention = spot.frame.mention[child] ?? null;
    if (mention !== null) {
      const tie = tieOfMention(spot, mention, true);
      if (tie !== null) ties.push(tie, ...conjunctTies(spot, child));
      // "an analyst from the Institute for X in Seoul": what hangs on the body says less than the body.
      continue;
    }
    if (depth >= MAX_DEPTH) continue;
    // "spokesman of the defence ministry": the ministry's sectors are his.
    const role = spot.frame.title[child]?.entry;
    const inherited = role?.kind === 'role' ? role.sectors : [];
    const below = tiesOf(spot, child, actorAt, depth + 1);
    const owner = below.length === 0 && role !== undefined ? actorAt(child) : null;
    // "a spokesman for the group": the group is somebody named before.
    if (owner?.country != null) ties.push({ ...tieByNoun(owner.country, child), bodySectors: owner.sectors });
    for (const tie of below) {
      const bodySectors = tie.bodySectors.length > 0 ? tie.bodySectors : inherited;
      ties.push({ ...tie, bodySectors, last: Math.max(tie.last, child), after: true });
    }
  }
  return ties;
}

/** A tie through a noun or pronoun after the head that stands for somebody of a country. */
function tieByNoun(country: string, at: number): Tie {
  return { country, bodySectors: [], stateId: null, byPronoun: false, first: at, last: at, after: true };
}

/** After "Iran-" or "Turkish-": whoever is backed by a state, or holds its arms, is not that state's. */
function isOnlyHelped(spot: Spot, mention: Mention): boolean {
  const { tokens } = spot.sentence;
  const joined = tokens[mention.lastToken + 1]?.form === '-';
  return (
    joined &&
    spot.document.resolution.knowledge.words.helped.has(
      tokens[mention.lastToken + 2]?.form.toLowerCase() ?? '',
    )
  );
}

/** Who leads a group: "a delegation led by Shoigu". */
function leadersOf(spot: Spot, head: number): Mention[] {
  const found: Mention[] = [];
  for (const verb of childrenOf(spot, head)) {
    const token = tokenOf(spot, verb);
    if (
      relation(token) !== 'acl' ||
      !spot.document.resolution.knowledge.words.leading.has(token.lemma.toLowerCase())
    )
      continue;
    for (const child of childrenOf(spot, verb)) {
      const mention = spot.frame.mention[child] ?? null;
      if (mention !== null && casesOf(spot, child).includes('by')) found.push(mention);
    }
  }
  return found;
}

/** "of Japan, South Korea and Australia": each name after the first. */
function conjunctTies(spot: Spot, at: number): Tie[] {
  return childrenOf(spot, at).flatMap((child) => {
    const mention = spot.frame.mention[child] ?? null;
    if (relation(tokenOf(spot, child)) !== 'conj' || mention === null) return [];
    const tie = tieOfMention(spot, mention, true);
    return tie === null ? [] : [tie];
  });
}

/** The tie that a mention makes, or null for names that tie to no country or body. */
function tieOfMention(spot: Spot, mention: Mention, after: boolean): Tie | null {
  const { knowledge, uses } = spot.document.resolution;
  const base = { first: mention.firstToken, last: mention.lastToken, after, byPronoun: false };
  const stateId = uses.get(mention.id)?.stateId ?? null;
  if (stateId !== null) {
    return { ...base, country: knowledge.states.get(stateId)?.iso3 ?? null, bodySectors: [], stateId };
  }
  const body = knowledge.organisations.get(mention.actorId ?? '');
  if (body !== undefined) return { ...base, country: body.country, bodySectors: body.sectors, stateId: null };
  if (mention.kind === 'organisation' && mention.actorId === null) {
    const bodySectors = sectorsInName(spot, mention) ?? [];
    return { ...base, country: countryInName(spot, mention), bodySectors, stateId: null };
  }
  const person = knowledge.persons.get(mention.actorId ?? '');
  if (person !== undefined) return { ...base, country: person.country, bodySectors: [], stateId: null };
  const place = knowledge.places.get(mention.placeId ?? '');
  if (place?.country != null) return { ...base, country: place.country, bodySectors: [], stateId: null };
  if (mention.placeId?.startsWith('city/')) {
    const city = cityOfMention(spot.document, mention);
    if (city?.country != null) return { ...base, country: city.country, bodySectors: [], stateId: null };
  }
  return null;
}
