/**
 * Which of the drafts of a sentence stand for acts of their own. An object noun that its verb's cue asked for, a
 * carrier verb under an event noun, the outcome of an act of the same type, the inner act of a demand and the outer
 * verb of a promise are one act with their partner. In: drafts of one sentence. Out: those that are left, with roles
 * taken over from their partner.
 */
import type { Grammar } from '../knowledge/grammar.ts';
import type { Participant } from '../record/actor-ref.ts';
import { isContentOf } from './content-of-act.ts';
import { deepSubjects } from './deep-roles.ts';
import type { EventDraft } from './draft-event.ts';
import { isSame, type Role, type Roles } from './fill-roles.ts';
import { childrenBy, isBelow, plainRel, tokenAt } from './graph.ts';
import { findModality } from './modality.ts';

export function settleDrafts(drafts: readonly EventDraft[], grammar: Grammar): EventDraft[] {
  const dropped = new Set<EventDraft>();
  const left = drafts.map((d) => ({ ...d }));
  for (const draft of left) {
    for (const other of left) {
      if (other === draft || dropped.has(other) || dropped.has(draft)) continue;
      if (draft.objects.includes(other.trigger)) {
        take(draft, other, dropped);
        if (dropped.has(draft)) dropOthers(draft, other, left, dropped);
      } else if (other.light === draft.trigger) draftUnderNoun(draft, other, dropped);
      else if (isOutcome(draft, other, grammar)) giveOutcome(draft, other, dropped);
    }
  }
  for (const draft of left) {
    const { head } = tokenAt(draft.graph, draft.trigger);
    // "A bombing killed ten": one deed.
    const isToldTwice = (o: EventDraft) => o.trigger === head && o.entry.type.type === draft.entry.type.type;
    if (draft.isAlone && left.some((o) => o !== draft && !dropped.has(o) && isToldTwice(o)))
      dropped.add(draft);
  }
  for (const draft of left) {
    const host = left.find((o) => !dropped.has(o) && isSameAct(o, draft));
    if (host === undefined || dropped.has(draft)) continue;
    dropped.add(draft);
    if (host.roles.target.slot === null) host.roles = { ...host.roles, target: draft.roles.target };
  }
  for (const draft of left) {
    if (dropped.has(draft)) continue;
    const inner = left.filter(
      (o) => o !== draft && !dropped.has(o) && isContentOf(draft.graph, o.trigger, draft.trigger),
    );
    settleContent(draft, inner, grammar, dropped);
  }
  const settled = left.filter((d) => !dropped.has(d));
  for (const draft of settled) draft.isBackground = draft.isAlone && isUnderOther(draft, settled);
  return settled;
}

/** Whether an act with parties of its own stands above ("was arrested over the killing of two women"). */
function isUnderOther(draft: EventDraft, others: readonly EventDraft[]): boolean {
  return others.some((o) => o !== draft && !o.isAlone && isBelow(draft.graph, draft.trigger, o.trigger));
}

/** "blocked roads to protest against", "shelled the town, killing ten": purpose or outcome, of one type and source. */
function isSameAct(host: EventDraft, draft: EventDraft): boolean {
  const token = tokenAt(draft.graph, draft.trigger);
  if (draft === host) return false;
  if (token.rel === 'conj' && token.head === host.trigger) return isOneDeed(host, draft);
  const isSide = plainRel(token.rel) === 'advcl' && token.head === host.trigger;
  const hasMark = childrenBy(draft.graph, draft.trigger, 'mark').some(
    (m) => tokenAt(draft.graph, m).lemma !== 'to',
  );
  // "having expelled two envoys, it closed the office": what was done before is a deed of its own.
  const isBefore = childrenBy(draft.graph, draft.trigger, 'aux').length > 0;
  return (
    isSide && !hasMark && !isBefore && host.entry.type.type === draft.entry.type.type && isOwn(host, draft)
  );
}

/** "killed or wounded": one cue with the same parties on both sides. */
function isOneDeed(host: EventDraft, draft: EventDraft): boolean {
  const isSameSide = (a: Role, b: Role) =>
    a.participants.length === b.participants.length &&
    a.participants.every((p) => b.participants.some((q) => isSame(p, q)));
  return (
    host.entry.cue === draft.entry.cue &&
    isSameSide(host.roles.source, draft.roles.source) &&
    isSameSide(host.roles.target, draft.roles.target)
  );
}

/** What becomes of an outer act and of the acts in its content, as the outer cue has it. */
function settleContent(
  outer: EventDraft,
  inner: readonly EventDraft[],
  grammar: Grammar,
  dropped: Set<EventDraft>,
): void {
  const { complement, ownAct } = outer.entry.cue;
  const own = ownAct === undefined ? undefined : inner.find((i) => isOwnAct(outer, i, grammar));
  if (own !== undefined && ownAct !== undefined) {
    outer.score = ownAct;
    if (outer.roles.target.slot === null) outer.roles = { ...outer.roles, target: own.roles.target };
    dropped.add(own);
  }
  const told = own ?? inner[0];
  if (complement === 'outer' && outer.roles.target.slot === null && told !== undefined && isOwn(outer, told))
    outer.roles = { ...outer.roles, target: told.roles.target };
  if (told !== undefined && (own !== undefined || complement === 'outer'))
    outer.mode ??= innerMode(outer, told);
  if (complement === 'outer' || complement === 'object') for (const o of inner) dropped.add(o);
  // "refused to answer a demand from Oslo": the demand is not what was refused.
  else if (complement === 'inner' && inner.some((i) => !isOthers(outer, i))) dropped.add(outer);
}

/** The mode that the outer type's file gives for an act of the inner type ("threatened to attack" → violence). */
function innerMode(outer: EventDraft, inner: EventDraft): string | null {
  return outer.entry.type.innerModes[inner.entry.type.type] ?? null;
}

/** A deed of conflict, to come, by the speaker's own side. */
function isOwnAct(outer: EventDraft, inner: EventDraft, grammar: Grammar): boolean {
  if (inner.entry.type.quad !== 'material-conflict') return false;
  const { modality } = findModality(inner.graph, inner.trigger, grammar, true);
  return isOwn(outer, inner) && (modality.future || modality.hypothetical);
}

/** Both say who acts, and it is not the same party. */
function isOthers(outer: EventDraft, inner: EventDraft): boolean {
  return outer.roles.source.slot !== null && inner.roles.source.slot !== null && !isOwn(outer, inner);
}

/** One party does both. */
function isOwn(outer: EventDraft, inner: EventDraft): boolean {
  return inner.roles.source.participants.some((p) =>
    outer.roles.source.participants.some((s) => isSame(s, p) || isOneCountry(s, p)),
  );
}

function isOneCountry(a: Participant, b: Participant): boolean {
  const country = a.actor?.country ?? null;
  return country !== null && country === (b.actor?.country ?? null);
}

/** A verb and its object noun: the verb stands; of one type, it takes the roles that only the noun has. */
function take(verb: EventDraft, noun: EventDraft, dropped: Set<EventDraft>): void {
  const isSameType = verb.entry.type.type === noun.entry.type.type;
  if (!isSameType && verb.entry.cue.complement === 'object') {
    if (!isDirect(verb, noun) || isSomeoneElses(verb, noun)) dropped.add(noun);
    else foldInto(verb, noun, dropped);
    return;
  }
  if (!isSameType && verb.entry.cue.complement === 'both' && isSomeoneElses(verb, noun)) return;
  dropped.add(noun);
  if (!isSameType) return;
  const roles: Roles = { source: { ...verb.roles.source }, target: { ...verb.roles.target } };
  if (roles.source.slot === null) roles.source = noun.roles.source;
  if (roles.target.slot === null) roles.target = noun.roles.target;
  verb.roles = roles;
}

/** "the air strike killed two": a verb whose subject is an act of the same type tells what came of that. */
function isOutcome(verb: EventDraft, noun: EventDraft, grammar: Grammar): boolean {
  if (verb.entry.type.type !== noun.entry.type.type || verb.entry.cue.noun.length > 0) return false;
  return (
    noun.entry.cue.noun.length > 0 &&
    deepSubjects(verb.graph, verb.trigger, grammar).includes(noun.trigger) &&
    !findModality(verb.graph, verb.trigger, grammar, true).modality.negated
  );
}

function giveOutcome(verb: EventDraft, noun: EventDraft, dropped: Set<EventDraft>): void {
  dropped.add(verb);
  const { source, target } = noun.roles;
  noun.roles = {
    source: source.slot === null ? verb.roles.source : source,
    target: target.slot === null ? verb.roles.target : target,
  };
}

/** "Postponed a trip to Oman for a conference": with the verb goes what it alone would have taken along. */
function dropOthers(
  verb: EventDraft,
  noun: EventDraft,
  drafts: readonly EventDraft[],
  dropped: Set<EventDraft>,
): void {
  for (const o of drafts) {
    if (o === verb || o === noun || isBelow(o.graph, noun.trigger, o.trigger)) continue;
    if (isBelow(o.graph, o.trigger, noun.trigger) || verb.objects.includes(o.trigger)) dropped.add(o);
  }
}

/** The object or passive subject of the verb, and no noun that stands with that one in a row or below it. */
function isDirect({ graph, trigger }: EventDraft, noun: EventDraft): boolean {
  const { rel, head } = tokenAt(graph, noun.trigger);
  return head === trigger && (rel === 'obj' || rel === 'nsubj:pass');
}

/** "Called off talks with": the talks are the act, and who called them off did so to the other side. */
function foldInto(verb: EventDraft, noun: EventDraft, dropped: Set<EventDraft>): void {
  dropped.add(verb);
  noun.isOneSided = true;
  const { source, target } = verb.roles;
  if (source.slot !== null) noun.roles = { ...noun.roles, source };
  if (target.slot !== null) noun.roles = { ...noun.roles, target };
}

/** The noun's act has an actor of its own ("welcomed Putin's visit"). */
function isSomeoneElses(verb: EventDraft, noun: EventDraft): boolean {
  const theirs = verb.roles.source.participants;
  if (verb.entry.cue.complement === 'object' && (theirs.length === 0 || isOwnedByPronoun(noun))) return false;
  return noun.roles.source.participants.some((p) => !theirs.some((v) => isSame(v, p)));
}

function isOwnedByPronoun({ graph, trigger }: EventDraft): boolean {
  return childrenBy(graph, trigger, 'nmod:poss').some((c) => tokenAt(graph, c).upos === 'PRON');
}

/** "held talks": the noun stands, unless the verb's cue asked for just this noun. */
function draftUnderNoun(verb: EventDraft, noun: EventDraft, dropped: Set<EventDraft>): void {
  if (verb.objects.length === 0) dropped.add(verb);
  else dropped.add(noun);
}
