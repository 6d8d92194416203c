/**
 * Fills source and target of a cue from its slots, in the order in which the cue names them. In: graph,
 * trigger, cue and its type, resolver. Out: participants with the slot each came from. A role without an actor stays empty;
 * nothing is taken from another clause, and papers do no deeds.
 */
import type { FieldSpan } from '../base/span.ts';
import type { Grammar } from '../knowledge/grammar.ts';
import type { Participant } from '../record/actor-ref.ts';
import type { CueEntry } from './cue-index.ts';
import { deepSubjects, isPassive } from './deep-roles.ts';
import { eachOtherAt } from './each-other.ts';
import { type Graph, tokenAt } from './graph.ts';
import { isKnown, type PartySearch, partyBelow } from './phrase-parties.ts';
import type { Resolution } from './ports.ts';
import { countedBy } from './quantities.ts';
import { isUnderReceiving, tokensIn, tokensUnderOwn } from './slots.ts';

export type Role = {
  participants: Participant[];
  slot: string | null;
  /** The act told before that the parties were taken from; not there where the sentence names them. */
  toldAt?: FieldSpan;
};
export type Roles = { source: Role; target: Role };

export function fillRoles(
  graph: Graph,
  trigger: number,
  { cue, type, others }: CueEntry,
  light: number,
  grammar: Grammar,
  resolution: Resolution,
): Roles {
  const isNoun = cue.noun.length > 0;
  const isReceived = isNoun && isUnderReceiving(graph, trigger, grammar);
  const isPassedOn = isNoun && light >= 0 && isPassive(graph, light);
  const slots = (names: readonly string[], role: 'source' | 'target') => {
    const own = isPassedOn ? names.flatMap(withBeyond) : names;
    const all = isNoun && cue.of === role ? withOf(own) : own;
    if (!isReceived) return all;
    return role === 'source'
      ? [...all.filter((n) => n !== 'light.subj'), 'p:from', 'light.p:from']
      : [...all, 'light.subj'];
  };
  const isDeed = type.quad.startsWith('material');
  const isDocument = (t: number) => isOfClass(graph, t, 'document', grammar);
  const actorsOf = (t: number): Participant[] => {
    const found = actorsAt(graph, t, grammar, resolution);
    if (found.length > 0 || eachOtherAt(graph, t) < 0) return found;
    return deepSubjects(graph, trigger, grammar).flatMap((s) => actorsAt(graph, s, grammar, resolution));
  };
  const doersOf = (t: number) => (isDeed && isDocument(t) ? [] : actorsOf(t));
  const tokens = (slot: string) => {
    const found = tokensIn(graph, trigger, slot, light, grammar);
    return found.length > 0 || isNoun ? found : tokensUnderOwn(graph, trigger, slot, others);
  };
  const source = fillRole(graph, slots(cue.source, 'source'), tokens, doersOf);
  const targets = slots(cue.target, 'target');
  const target = fillRole(graph, targets, tokens, actorsOf);
  if (target.slot !== null) return { source, target };
  const search = searchBeside(graph, source, grammar, actorsOf);
  const noPlaces = cue.requires.includes('target');
  return { source, target: belowSlots(graph, targets, tokens, { ...search, noPlaces }) };
}

/** How a party other than the source is looked for below a phrase. */
export function searchBeside(
  graph: Graph,
  source: Role,
  grammar: Grammar,
  actorsOf: (token: number) => Participant[],
): PartySearch {
  return {
    actorsOf,
    isSource: (p) => source.participants.some((s) => isOneParty(s, p)),
    isBorder: (t) => isOfClass(graph, t, 'border', grammar),
  };
}

/** Whose act the noun itself says it is ("cancelled the visit of") comes before the subject of its verb. */
function withOf(slots: readonly string[]): string[] {
  const at = slots.findIndex((slot) => slot.startsWith('light.'));
  return at < 0 ? [...slots, 'p:of'] : [...slots.slice(0, at), 'p:of', ...slots.slice(at)];
}

/** "Talks were held between A and B": in the passive the noun's phrase comes after its verb. */
function withBeyond(slot: string): string[] {
  return slot === 'p:between' || slot === 'p:among' || slot === 'p:with' ? [slot, `light.${slot}`] : [slot];
}

function fillRole(
  graph: Graph,
  slots: readonly string[],
  tokensOf: (slot: string) => number[],
  actorsOf: (token: number) => Participant[],
): Role {
  for (const slot of slots) {
    const participants: Participant[] = [];
    for (const token of tokensOf(slot)) {
      for (const found of actorsOf(token)) {
        if (isAdjectival(slot) && (!isKnown(found) || isPlainAdjective(graph, token))) continue;
        if (!participants.some((p) => isSame(p, found))) participants.push(found);
      }
    }
    if (participants.length > 0) return { participants, slot };
  }
  return { participants: [], slot: null };
}

function isOfClass(graph: Graph, i: number, name: string, grammar: Grammar): boolean {
  return grammar.nounClasses.get(name)?.has(tokenAt(graph, i).lemma.toLowerCase()) ?? false;
}

/** "restrictions on trucks from Malawi": what stands under a slot's preposition is no party, but its phrase names one. */
function belowSlots(
  graph: Graph,
  slots: readonly string[],
  tokensOf: (slot: string) => number[],
  search: PartySearch,
): Role {
  for (const slot of slots) {
    if (!/(^|\.)p:[a-z_]+$/.test(slot)) continue;
    const found = partyBelow(
      graph,
      tokensOf(slot).map((token) => ({ token, slot })),
      search,
    );
    if (found !== null) return found;
  }
  return { participants: [], slot: null };
}

/** "Russian" before a noun names a party, "official" and "military" only describe. */
function isAdjectival(slot: string): boolean {
  return slot === 'amod' || slot.endsWith('.amod');
}

/** A small letter: no people's or state's adjective. */
function isPlainAdjective(graph: Graph, i: number): boolean {
  const token = tokenAt(graph, i);
  return token.upos === 'ADJ' && !/^\p{Lu}/u.test(token.form);
}

/** A phrase's own actors; of a number or group without one, those who are counted. */
export function actorsAt(
  graph: Graph,
  token: number,
  grammar: Grammar,
  resolution: Resolution,
): Participant[] {
  const own = resolution.actorsOf(graph.index, token);
  if (own.length > 0) return own;
  const other = eachOtherAt(graph, token);
  if (other >= 0) return resolution.actorsOf(graph.index, other);
  return countedBy(graph, token, grammar).flatMap((t) => resolution.actorsOf(graph.index, t));
}

/** The same actor, or the same words for one actor ("Russian and Chinese delegations" are words for two). */
export function isSame(a: Participant, b: Participant): boolean {
  const isSameSpan = a.field === b.field && a.start === b.start && a.end === b.end;
  if (isSameSpan && a.actor?.country === b.actor?.country && a.actor?.id === b.actor?.id) return true;
  return a.actor !== null && b.actor !== null && a.actor.id !== null && a.actor.id === b.actor.id;
}

/** The same actor, also where only his description is known ("the bank … its customers"). */
function isOneParty(a: Participant, b: Participant): boolean {
  return isSame(a, b) || (a.actor !== null && b.actor !== null && isOneDescription(a.actor, b.actor));
}

function isOneDescription(
  a: NonNullable<Participant['actor']>,
  b: NonNullable<Participant['actor']>,
): boolean {
  return a.id === null && b.id === null && a.name === b.name && a.country === b.country;
}
