/**
 * Fills source and target of a cue from its slots, in the order in which the cue names them. In: graph,
 * trigger, cue, resolver. Out: participants with the slot each came from. A role without an actor stays empty;
 * nothing is taken from another clause.
 */
import type { Grammar } from '../knowledge/grammar.ts';
import type { EventCue } from '../knowledge/schemas/event-type.ts';
import type { Participant } from '../record/actor-ref.ts';
import type { Graph } from './graph.ts';
import type { Resolution } from './ports.ts';
import { tokensIn } from './slots.ts';

export type Role = { participants: Participant[]; slot: string | null };
export type Roles = { source: Role; target: Role };

export function fillRoles(
  graph: Graph,
  trigger: number,
  cue: EventCue,
  light: number,
  grammar: Grammar,
  resolution: Resolution,
): Roles {
  const isNoun = cue.noun.length > 0;
  const slots = (names: readonly string[], role: 'source' | 'target') =>
    isNoun && cue.of === role ? [...names, 'p:of'] : names;
  const source = fillRole(graph, trigger, slots(cue.source, 'source'), light, grammar, resolution);
  const target = fillRole(graph, trigger, slots(cue.target, 'target'), light, grammar, resolution);
  return cue.swap ? { source: target, target: source } : { source, target };
}

function fillRole(
  graph: Graph,
  trigger: number,
  slots: readonly string[],
  light: number,
  grammar: Grammar,
  resolution: Resolution,
): Role {
  for (const slot of slots) {
    const participants: Participant[] = [];
    for (const token of tokensIn(graph, trigger, slot, light, grammar)) {
      for (const found of resolution.actorsOf(graph.index, token)) {
        if (!participants.some((p) => isSame(p, found))) participants.push(found);
      }
    }
    if (participants.length > 0) return { participants, slot };
  }
  return { participants: [], slot: null };
}

/** The same actor, or the same words for one actor ("Russian and Chinese delegations" are words for two). */
export function isSame(a: Participant, b: Participant): boolean {
  const isSameSpan = a.field === b.field && a.start === b.start && a.end === b.end;
  if (isSameSpan && a.actor?.country === b.actor?.country && a.actor?.id === b.actor?.id) return true;
  return a.actor !== null && b.actor !== null && a.actor.id !== null && a.actor.id === b.actor.id;
}
