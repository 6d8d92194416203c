/**
 * Who "both countries" and "the two leaders" are. In: such a phrase. Out: the pair or row named nearest before it,
 * as states or persons as the phrase has it; where none was, the states of the document when there are as many.
 * Null for other words; empty where it cannot be told.
 */
import { leaderAt, sectorsAt } from '../knowledge/persons.ts';
import { type ActorsAt, namesIn, pairsIn, rowsIn, TO, WITH } from './named-sets.ts';
import {
  anchorOf,
  childrenOf,
  isOpener,
  leftModifiers,
  relation,
  type Spot,
  spotOf,
  tokenOf,
} from './phrase.ts';
import type { ResolvedActor } from './resolution.ts';

const SENTENCES_BACK = 4;
/** The states that a text is about are named this many times as often as the next. */
const CLEARLY = 2;
/** "The two" goes back to the nearest two and no further. */
const SENTENCES_BACK_BARE = 2;
/** Persons stay who they are for longer than sides do. */
const SENTENCES_BACK_PERSONS = 12;
const NUMBERS: Readonly<Record<string, number>> = { two: 2, both: 2, pair: 2, three: 3 };
const PERSONS = /leader|\bm[ae]n\b|wom[ae]n|minister|president|pair|diplomat|envoy|official/;

export function sidesBefore(spot: Spot, actorsAt: ActorsAt): ResolvedActor[] | null {
  if (isBareNumber(spot)) {
    const span = anchorOf(spot, spot.at, spot.at);
    const count = NUMBERS[tokenOf(spot).form.toLowerCase()] ?? null;
    return setsBefore(spot, count, false, SENTENCES_BACK_BARE, actorsAt).map((actor) => ({ ...actor, span }));
  }
  const title = spot.frame.title[spot.at] ?? null;
  const words = title?.phrase ?? '';
  const token = tokenOf(spot);
  const definite = childrenOf(spot).some((child) => tokenOf(spot, child).lemma.toLowerCase() === 'the');
  const plural =
    token.feats.Number === 'Plur' &&
    spot.document.resolution.knowledge.words.sides.has(token.lemma.toLowerCase());
  // "Two ministers resigned" are any two; a headline leaves the article away.
  const anyTwo = /^(?:two|three) (?!koreas|sides)/.test(words) && !definite && token.field === 'text';
  if (title?.entry.kind === 'sides' && anyTwo) return null;
  const fixed = title?.entry.kind === 'sides';
  const number = numberIn(spot);
  const counted =
    title !== null && token.feats.Number === 'Plur' && (definite || saysBoth(spot)) && number !== null;
  if (!fixed && !(((plural && definite) || counted) && !describedFurther(spot))) return null;
  // "the allies" are nobody in particular; "NATO allies" are.
  if (words === 'allies') return describedFurther(spot) ? null : [];
  const count = NUMBERS[words.split(' ')[0] ?? ''] ?? number;
  const persons = PERSONS.test(words || token.lemma.toLowerCase());
  const found = /korea/.test(words)
    ? states(spot, ['PRK', 'KOR'])
    : namedBefore(spot, count, persons, actorsAt);
  if (found.length === 0 && !fixed && !plural) return null;
  return found.map((actor) => asWorded(spot, words || token.lemma.toLowerCase(), actor));
}

/** "The two signed it", "both deny it": a number that stands for whom it counts. */
function isBareNumber(spot: Spot): boolean {
  const token = tokenOf(spot);
  const word = token.form.toLowerCase();
  if (!['two', 'both', 'three'].includes(word) || !['NUM', 'DET', 'PRON'].includes(token.upos)) return false;
  if (!/^(?:nsubj|obj|iobj|obl)$/.test(relation(token))) return false;
  const children = childrenOf(spot).map((child) => tokenOf(spot, child));
  if (children.some((child) => /^(?:nmod|nummod|acl|conj)$/.test(relation(child)))) return false;
  return word === 'both' || children.some((child) => child.lemma.toLowerCase() === 'the');
}

/** "the leaders of France", "the Baltic countries": somebody else than who was named before. */
function describedFurther(spot: Spot): boolean {
  return childrenOf(spot).some((child) =>
    /^(?:nmod|amod|acl|compound)$/.test(relation(tokenOf(spot, child))),
  );
}

function saysBoth(spot: Spot): boolean {
  return childrenOf(spot).some((child) => tokenOf(spot, child).form.toLowerCase() === 'both');
}

function numberIn(spot: Spot): number | null {
  for (const at of leftModifiers(spot)) {
    const number = NUMBERS[tokenOf(spot, at).form.toLowerCase()];
    if (number !== undefined) return number;
  }
  return null;
}

function namedBefore(
  spot: Spot,
  count: number | null,
  persons: boolean,
  actorsAt: ActorsAt,
): ResolvedActor[] {
  const reach = persons && count !== null ? SENTENCES_BACK_PERSONS : SENTENCES_BACK;
  const found = setsBefore(spot, count, persons, reach, actorsAt);
  return found.length > 0 ? found : states(spot, chiefStates(spot, count ?? 2));
}

/** The nearest set of so many before the phrase; two or more where no number is said. */
function setsBefore(
  spot: Spot,
  count: number | null,
  persons: boolean,
  reach: number,
  actorsAt: ActorsAt,
): ResolvedActor[] {
  const isDenial = spot.document.resolution.knowledge.words.denying.has(governorOf(spot));
  for (let number = spot.number; number >= Math.max(0, spot.number - reach); number--) {
    const there = spotOf(spot.document, number, 0);
    if (there === null || there.sentence.field !== spot.sentence.field) break;
    const end = number === spot.number ? spot.at : there.sentence.tokens.length;
    const accusers = isDenial ? accusersIn(there, end, actorsAt) : [];
    const named = [
      ...rowsIn(there, end, actorsAt),
      ...pairsIn(there, end, WITH, actorsAt),
      ...pairsIn(there, end, TO, actorsAt),
    ].filter((set) => !set.some((actor) => accusers.includes(actor.country)));
    const sets = named.filter(
      // "missiles and American troops" are no leaders.
      (set) =>
        !persons ||
        set.every(
          (actor) =>
            actor.person || (spot.number - number <= SENTENCES_BACK && actor.id?.startsWith('state/')),
        ),
    );
    if (number === spot.number - 1) sets.push(namesIn(there, persons, actorsAt));
    const fitting = sets.find((set) => (count === null ? set.length >= 2 : set.length === count));
    if (fitting !== undefined) return fitting;
  }
  return [];
}

function governorOf(spot: Spot): string {
  const { head } = tokenOf(spot);
  return head < 0 ? '' : tokenOf(spot, head).lemma.toLowerCase();
}

/** Countries of who says or blames in a sentence: they do not deny it. */
function accusersIn(spot: Spot, end: number, actorsAt: ActorsAt): (string | null)[] {
  const subjects = Array.from({ length: end }, (_, at) => at).filter((at) => {
    const { rel, head } = tokenOf(spot, at);
    return (
      rel.startsWith('nsubj') &&
      head >= 0 &&
      spot.document.resolution.knowledge.words.blaming.has(tokenOf(spot, head).lemma.toLowerCase())
    );
  });
  return subjects.flatMap((at) => actorsAt(spot.number, at).map((actor) => actor.country));
}

/** The states that the document is about, where so many are named clearly more often than any other. */
function chiefStates(spot: Spot, count: number): string[] {
  const named = [...spot.document.resolution.countries].sort((a, b) => b[1] - a[1]);
  const least = named[count - 1]?.[1];
  if (least === undefined || least < CLEARLY * (named[count]?.[1] ?? 0)) return [];
  return named.slice(0, count).map(([code]) => code);
}

function states(spot: Spot, codes: readonly string[]): ResolvedActor[] {
  const { stateByCode } = spot.document.resolution.knowledge;
  const span = anchorOf(spot, spot.at, spot.at);
  return codes.flatMap((code) => {
    const state = stateByCode.get(code);
    if (state === undefined) return [];
    return [{ id: state.id, name: state.name, country: code, sectors: [], span, person: false, sex: null }];
  });
}

/** "The two leaders" are persons, "both countries" states, whoever was named. */
function asWorded(spot: Spot, words: string, actor: ResolvedActor): ResolvedActor {
  const { knowledge, day } = spot.document.resolution;
  const title = spot.frame.title[spot.at];
  const first = leftModifiers(spot).find((at) => !isOpener(tokenOf(spot, at))) ?? spot.at;
  const span = anchorOf(spot, Math.min(first, title?.firstToken ?? spot.at), spot.at);
  if (PERSONS.test(words)) {
    if (actor.person) return { ...actor, span };
    const leader =
      /leader/.test(words) && day !== null ? leaderAt(knowledge, actor.country ?? '', day) : null;
    if (leader === null) return { ...actor, id: null, name: span.text, sectors: ['GOV'], span };
    const sectors = sectorsAt(knowledge, leader, day);
    return {
      id: leader.id,
      name: leader.name,
      country: leader.country,
      sectors,
      span,
      person: true,
      sex: leader.sex ?? null,
    };
  }
  const state = knowledge.stateByCode.get(actor.country ?? '');
  if (state === undefined) return { ...actor, span };
  const sectors = /government/.test(words) ? (['GOV'] as const) : [];
  return {
    id: state.id,
    name: state.name,
    country: state.iso3,
    sectors: [...sectors],
    span,
    person: false,
    sex: null,
  };
}
