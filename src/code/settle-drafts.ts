/**
 * Which of the drafts of a sentence stand for acts of their own. An object noun that its verb's cue asked for, a
 * carrier verb under an event noun, the inner act of a demand and the outer verb of a promise are one act with
 * their partner. In: drafts of one sentence. Out: those that are left, with roles taken over from their partner.
 */

import type { EventDraft } from './draft-event.ts';
import { isSame, type Roles } from './fill-roles.ts';
import { type Graph, isBelow, isVerbal, plainRel, tokenAt } from './graph.ts';

export function settleDrafts(drafts: readonly EventDraft[]): EventDraft[] {
  const dropped = new Set<EventDraft>();
  const left = drafts.map((d) => ({ ...d }));
  for (const draft of left) {
    for (const other of left) {
      if (other === draft || dropped.has(other) || dropped.has(draft)) continue;
      if (draft.objects.includes(other.trigger)) take(draft, other, dropped);
      else if (other.light === draft.trigger) draftUnderNoun(draft, other, dropped);
    }
  }
  for (const draft of left) {
    if (dropped.has(draft)) continue;
    const complement = draft.entry.cue.complement;
    if (complement === 'both') continue;
    const inner = left.filter(
      (o) => o !== draft && !dropped.has(o) && isComplement(draft.graph, o.trigger, draft.trigger),
    );
    if (complement === 'outer') for (const o of inner) dropped.add(o);
    else if (inner.length > 0) dropped.add(draft);
  }
  return left.filter((d) => !dropped.has(d));
}

/** A verb and its object noun: the verb stands; of one type, it takes the roles that only the noun has. */
function take(verb: EventDraft, noun: EventDraft, dropped: Set<EventDraft>): void {
  const isSameType = verb.entry.type.type === noun.entry.type.type;
  if (!isSameType && verb.entry.cue.complement === 'both' && isSomeoneElses(verb, noun)) return;
  dropped.add(noun);
  if (!isSameType) return;
  const roles: Roles = { source: { ...verb.roles.source }, target: { ...verb.roles.target } };
  if (roles.source.slot === null) roles.source = noun.roles.source;
  if (roles.target.slot === null) roles.target = noun.roles.target;
  verb.roles = roles;
}

/** The noun's act has an actor of its own ("welcomed Putin's visit"). */
function isSomeoneElses(verb: EventDraft, noun: EventDraft): boolean {
  return noun.roles.source.participants.some(
    (p) => !verb.roles.source.participants.some((v) => isSame(v, p)),
  );
}

/** "held talks": the noun stands, unless the verb's cue asked for just this noun. */
function draftUnderNoun(verb: EventDraft, noun: EventDraft, dropped: Set<EventDraft>): void {
  if (verb.objects.length === 0) dropped.add(verb);
  else dropped.add(noun);
}

/** Below a clausal complement, an infinitive, an of -ing or the object of the outer act. */
function isComplement(graph: Graph, inner: number, outer: number): boolean {
  for (const c of graph.children[outer] ?? []) {
    const rel = plainRel(tokenAt(graph, c).rel);
    const isClause = rel === 'ccomp' || rel === 'xcomp' || (rel === 'advcl' && isVerbal(tokenAt(graph, c)));
    const isPhrase = rel === 'obj' || rel === 'obl' || rel === 'nmod' || rel === 'acl';
    if ((isClause || isPhrase) && isBelow(graph, inner, c)) return true;
  }
  return false;
}
