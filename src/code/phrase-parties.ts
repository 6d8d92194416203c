/**
 * The party that a phrase names below its head: "an embargo on sales to *Cuba*", "the ban imposed on *Nauru*", "a base
 * in *Chad*". In: graph, the heads to look below, who is acted for and who acts. Out: the one party nearest to the
 * head by the closest kind of tie, with its path as a slot; null where two stand equally near. Relative clauses are
 * not entered, but for those that say what the noun itself was done to ("the ban that it had imposed on Nauru").
 */
import type { Participant } from '../record/actor-ref.ts';
import {
  childrenBy,
  type Graph,
  isRelative,
  isVerbal,
  plainRel,
  prepositionsOf,
  tokenAt,
  withConjuncts,
} from './graph.ts';

/** A token to look at or below, and the slot that it stands in. */
export type Spot = { token: number; slot: string };

export type PartySearch = {
  actorsOf(token: number): Participant[];
  /** Who acts is not who is acted on; nothing below their name is looked at. */
  isSource(participant: Participant): boolean;
  /** Ties right below a head that stand for something else there (a source, a place). */
  isClosed?(step: string): boolean;
  /** A line that something lies on or near ("the Thai border"): whose it is does not matter. */
  isBorder(token: number): boolean;
  /** Leaves out parties that only a place in the phrase names. */
  noPlaces?: boolean;
};

export type FoundParty = { participants: Participant[]; slot: string };

/** How closely a tie binds who is acted on: acts that go to or against it, its owners and makers, adjectives, places. */
const TIES: Readonly<Record<string, number>> = {
  'p:against': 1,
  'p:on': 1,
  'p:upon': 1,
  'p:to': 1,
  'p:toward': 1,
  'p:towards': 1,
  'p:into': 1,
  'p:with': 2,
  'p:for': 2,
  'p:from': 2,
  'p:of': 2,
  'p:by': 2,
  'p:between': 2,
  'p:at': 2,
  'p:over': 2,
  poss: 3,
  amod: 3,
  'p:in': 4,
  'p:inside': 4,
  'p:within': 4,
  'p:near': 4,
  'p:around': 4,
  'p:outside': 4,
  'p:along': 4,
  'p:across': 4,
};

/** A party that is only described ("three nurses") gives way to one that is known, and is none by a loose tie. */
const UNKNOWN = 10;
const LOOSE = 3;
const PLACE = 4;
const MAX_DEPTH = 5;

type Step = { at: number; slot: string; rank: number; depth: number };
type Candidate = Step & { participants: Participant[]; group: number };

/** Looks at the phrases below each head, not at the heads themselves. */
export function partyBelow(graph: Graph, heads: readonly Spot[], search: PartySearch): FoundParty | null {
  const queue = heads.flatMap(({ token, slot }) =>
    stepsBelow(graph, { at: token, slot, rank: 0, depth: 0 }).filter(
      ({ slot: to }) => search.isClosed?.(to.slice(slot.length).replace(/^\./, '')) !== true,
    ),
  );
  const found: Candidate[] = [];
  const seen = new Set(heads.map(({ token }) => token));
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    const below: Step[] = [];
    for (const at of withConjuncts(graph, step.at)) {
      if (seen.has(at)) continue;
      seen.add(at);
      const next = look(graph, { ...step, at }, step.at, search, found);
      if (next !== null && step.depth < MAX_DEPTH) below.push(next);
    }
    queue.push(...below.flatMap((next) => stepsBelow(graph, next)));
  }
  return nearestOf(search.noPlaces === true ? found.filter((c) => c.rank % UNKNOWN < PLACE) : found);
}

/** Notes who stands at a token. Returns where to look on, null below a party that is known or acts. */
function look(graph: Graph, step: Step, group: number, search: PartySearch, found: Candidate[]): Step | null {
  const { at, slot, rank } = step;
  const { upos, form } = tokenAt(graph, at);
  if (isVerbal(tokenAt(graph, at))) return step;
  const isAdjectival = slot === 'amod' || slot.endsWith('.amod');
  if (isAdjectival && !/^\p{Lu}/u.test(form)) return null;
  if (/(^|\.)p:(on|at|near|along|in|across)$/.test(slot) && search.isBorder(at)) return null;
  const actors = search.actorsOf(at);
  if (actors.some(search.isSource)) return null;
  const known = actors.filter(isKnown);
  if (known.length > 0) {
    found.push({ ...step, participants: known, group });
    return null;
  }
  if (isAdjectival) return null;
  if (actors.length > 0 && rank < LOOSE && upos !== 'PRON' && !/(^|\.)p:of$/.test(slot))
    found.push({ ...step, rank: rank + UNKNOWN, participants: actors, group });
  return step;
}

/** The phrases of a noun; of a participle or infinitive that describes one what it is done to, by whom, and where. */
function stepsBelow(graph: Graph, { at, slot, rank, depth }: Step): Step[] {
  const to = (child: number, step: string): Step => ({
    at: child,
    slot: slot === '' ? step : `${slot}.${step}`,
    rank: Math.max(rank, TIES[step] ?? 2),
    depth: depth + 1,
  });
  const inPlace = (child: number): Step => ({ at: child, slot, rank, depth: depth + 1 });
  const steps: Step[] = [];
  for (const c of graph.children[at] ?? []) {
    const { rel } = tokenAt(graph, c);
    switch (plainRel(rel)) {
      case 'nmod':
      case 'obl':
        if (rel === 'nmod:poss') steps.push(to(c, 'poss'));
        else if (rel === 'nmod:desc') steps.push(to(c, 'amod'));
        else
          steps.push(
            ...tiesOf(graph, c)
              .slice(0, 1)
              .map((tie) => to(c, tie)),
          );
        break;
      case 'amod':
      case 'compound':
        steps.push(to(c, 'amod'));
        break;
      case 'obj':
        if (isVerbal(tokenAt(graph, at))) steps.push(to(c, 'obj'));
        break;
      case 'xcomp':
      case 'appos':
        steps.push(inPlace(c));
        break;
      case 'acl':
        if (rel !== 'acl:relcl' || isOfNoun(graph, c)) steps.push(inPlace(c));
        break;
      default:
        break;
    }
  }
  return steps;
}

/** The ties of a phrase by its prepositions; a time, a reason or a topic is none. */
export function tiesOf(graph: Graph, phrase: number): string[] {
  return prepositionsOf(graph, phrase)
    .map((p) => `p:${p}`)
    .filter((tie) => TIES[tie] !== undefined);
}

/** "the ban that it had imposed", "the hours it had imposed": the noun is what the clause's verb is done to. */
function isOfNoun(graph: Graph, clause: number): boolean {
  const subjects = childrenBy(graph, clause, 'nsubj');
  if (subjects.length === 0 || childrenBy(graph, clause, 'ccomp', 'xcomp').length > 0) return false;
  if (subjects.some((s) => isRelative(tokenAt(graph, s)))) return false;
  return childrenBy(graph, clause, 'obj').every((o) => isRelative(tokenAt(graph, o)));
}

function nearestOf(found: readonly Candidate[]): FoundParty | null {
  const [best] = [...found].sort((a, b) => a.rank - b.rank || a.depth - b.depth);
  if (best === undefined) return null;
  const even = found.filter((c) => c.rank === best.rank && c.depth === best.depth);
  if (even.some((c) => c.group !== best.group && !isOneCountry(c, best))) return null;
  const participants = even.filter((c) => c.group === best.group).flatMap((c) => c.participants);
  return { participants, slot: best.slot };
}

function isOneCountry(a: Candidate, b: Candidate): boolean {
  const country = a.participants[0]?.actor?.country ?? null;
  return country !== null && country === (b.participants[0]?.actor?.country ?? null);
}

/** An actor of which more is known than the words. */
export function isKnown({ actor }: Participant): boolean {
  return actor !== null && (actor.country !== null || actor.id !== null);
}
