/**
 * Event candidates of one sentence: for each token the best cue that fits its frame. In: graph, cues, resolver.
 * Out: drafts, one a trigger. A cue fits when its objects are of the class it asks for and the roles that it
 * requires are there; among those that fit, more of its own words, a satisfied object or subject and filled roles win.
 */
import type { Grammar } from '../knowledge/grammar.ts';
import type { EventCue } from '../knowledge/schemas/event-type.ts';
import type { Participant } from '../record/actor-ref.ts';
import type { CueEntry, CueIndex } from './cue-index.ts';
import { deepObjects, deepSubjects, isPassive } from './deep-roles.ts';
import type { EventDraft } from './draft-event.ts';
import { fillRoles, type Role, type Roles } from './fill-roles.ts';
import { childrenBy, type Graph, isVerbal, plainRel, tokenAt } from './graph.ts';
import { learnedCue, matchCues } from './match-cues.ts';
import { fitsNouns } from './object-class.ts';
import type { Resolution } from './ports.ts';
import { contentOf, lemmaWithParticle, lightVerbOf, tokensIn } from './slots.ts';
import { nounStandsAlone, verbStandsAlone } from './stands-alone.ts';

export function findDrafts(
  graph: Graph,
  index: CueIndex,
  grammar: Grammar,
  resolution: Resolution,
): EventDraft[] {
  const nameKindOf = (token: number) => resolution.nameKindOf(graph.index, token);
  const isName = (token: number) => nameKindOf(token) !== null;
  const tryEntry = (i: number, entry: CueEntry) => tryCue(graph, i, entry, grammar, resolution, nameKindOf);
  const out: EventDraft[] = [];
  for (let i = 0; i < graph.tokens.length; i += 1) {
    let best: EventDraft | null = null;
    let bestRank = 0;
    const listed = matchCues(graph, i, index, isName);
    for (const entry of listed) {
      const draft = tryEntry(i, entry);
      if (draft === null) continue;
      const rank = rankOf(draft);
      if (best === null || rank > bestRank) [best, bestRank] = [draft, rank];
    }
    // A word whose cues all rule it out is no act, whatever it looks like.
    if (listed.length === 0) {
      const learned = learnedCue(graph, i, index, isName);
      if (learned !== null) best = tryEntry(i, learned);
    }
    if (best !== null) out.push(best);
  }
  return out;
}

function rankOf(draft: EventDraft): number {
  const { entry, roles, objects } = draft;
  const { phrase, contentVerb, subject } = entry.cue;
  const asked = Number(objects.length > 0) + Number(phrase !== undefined) + Number(contentVerb.length > 0);
  const filled = Number(roles.source.slot !== null) + Number(roles.target.slot !== null);
  const share = tokenAt(draft.graph, draft.trigger).acts?.[entry.type.type] ?? 0;
  const bySubject = subject === undefined ? 0 : 2;
  return 1 + entry.others.length * 2 + asked * 1.5 + bySubject + filled + entry.cue.score + share;
}

function tryCue(
  graph: Graph,
  i: number,
  entry: CueEntry,
  grammar: Grammar,
  resolution: Resolution,
  nameKindOf: (token: number) => string | null,
): EventDraft | null {
  const { cue } = entry;
  const isNoun = !isVerbal(tokenAt(graph, i));
  const light = isNoun ? lightVerbOf(graph, i, cue.light, grammar) : -1;
  const things = isNoun ? nounObjects(graph, i, cue.of, grammar) : verbObjects(graph, i, entry, grammar);
  if (cue.requires.includes('object') && things.length === 0) return null;
  const fits = (nouns: NonNullable<typeof cue.object>) =>
    things.filter((t) => fitsNouns(graph, t, nouns, grammar, nameKindOf));
  const objects = cue.object === undefined ? [] : fits(cue.object);
  if (cue.object !== undefined && objects.length === 0) return null;
  if (cue.notObject !== undefined && fits(cue.notObject).length > 0) return null;
  if (cue.subject !== undefined && !hasSubject(graph, i, cue.subject, grammar, nameKindOf)) return null;
  if (cue.predicate !== undefined && !hasPredicate(graph, i, cue.predicate, grammar)) return null;
  if (cue.phrase !== undefined && !hasPhrase(graph, i, cue.phrase, light, grammar, nameKindOf)) return null;
  if (cue.contentVerb.length > 0 && !hasContentVerb(graph, i, cue.contentVerb, grammar)) return null;
  if (!cue.content && contentOf(graph, i) >= 0) return null;
  if (cue.requires.includes('content') && contentOf(graph, i) < 0) return null;
  if (entry.type.notBy !== undefined && hasSubject(graph, i, entry.type.notBy, grammar, nameKindOf))
    return null;
  if (
    entry.type.notDuring !== undefined &&
    isDuring(graph, [i, ...(light < 0 ? [] : [light]), ...things], entry.type.notDuring, grammar)
  )
    return null;
  if (cue.contentModal.length > 0 && !hasContentModal(graph, i, cue.contentModal)) return null;
  const roles = fillRoles(graph, i, entry, light, grammar, resolution);
  let isAlone = false;
  // "a meeting planned with X" does not say who would do it with X.
  const isHalf = cue.reciprocal && plainRel(tokenAt(graph, i).rel) === 'acl';
  if (!hasRequiredRoles(cue, roles, isNoun, !isNoun && !isHalf && isPassive(graph, i))) {
    isAlone = isNoun
      ? nounStandsAlone(graph, i, cue, grammar)
      : lacksSourceOnly(cue, roles) && verbStandsAlone(graph, i, cue, objects, grammar);
    if (!isAlone) return null;
  }
  if (cue.sourceIs !== undefined && !isOfKind(roles.source, cue.sourceIs)) return null;
  return {
    graph,
    trigger: i,
    entry,
    light,
    objects,
    roles,
    mode: cue.mode,
    score: cue.score,
    isAlone,
    isBackground: false,
    isOneSided: false,
  };
}

function hasSubject(
  graph: Graph,
  i: number,
  nouns: NonNullable<EventCue['subject']>,
  grammar: Grammar,
  nameKindOf: (token: number) => string | null,
): boolean {
  return deepSubjects(graph, i, grammar).some((s) => fitsNouns(graph, s, nouns, grammar, nameKindOf));
}

/** "called the raid illegal", "called it an act of terrorism": what the verb says that its object is. */
function hasPredicate(
  graph: Graph,
  i: number,
  nouns: NonNullable<EventCue['predicate']>,
  grammar: Grammar,
): boolean {
  return childrenBy(graph, i, 'xcomp').some((c) =>
    [c, ...childrenBy(graph, c, 'conj'), ...tokensIn(graph, c, 'p:of', -1, grammar)].some((t) =>
      fitsNouns(graph, t, nouns, grammar, () => null),
    ),
  );
}

/** "turned down a proposal for a truce", "threatened Oslo with a boycott": what stands in one of the slots. */
function hasPhrase(
  graph: Graph,
  i: number,
  phrase: NonNullable<EventCue['phrase']>,
  light: number,
  grammar: Grammar,
  nameKindOf: (token: number) => string | null,
): boolean {
  return phrase.in.some((slot) =>
    tokensIn(graph, i, slot, light, grammar).some((t) => fitsNouns(graph, t, phrase, grammar, nameKindOf)),
  );
}

/** "threatened to expel", "demands that it close": the verb of the clause, or of the object's infinitive. */
function hasContentVerb(graph: Graph, i: number, lemmas: readonly string[], grammar: Grammar): boolean {
  const content = contentOf(graph, i);
  const heads = [
    ...(content >= 0 ? [content] : []),
    ...[i, ...deepObjects(graph, i, grammar)].flatMap((o) => childrenBy(graph, o, 'acl')),
    ...childrenBy(graph, i, 'advcl').filter((c) => isComplement(graph, i, c)),
  ];
  return heads
    .flatMap((h) => [h, ...childrenBy(graph, h, 'conj')])
    .some((h) => isVerbal(tokenAt(graph, h)) && lemmas.includes(lemmaWithParticle(graph, h)));
}

/** "barred it from entering"; "was ordered by a court to pay", where parsers take the infinitive for a purpose. */
function isComplement(graph: Graph, verb: number, clause: number): boolean {
  const marks = childrenBy(graph, clause, 'mark').map((m) => tokenAt(graph, m).form.toLowerCase());
  return marks.includes('from') || (marks.includes('to') && isPassive(graph, verb));
}

/** "struck the island in an exercise", "bombarded with letters": what a phrase of an act, its verb or its object names. */
function isDuring(
  graph: Graph,
  heads: readonly number[],
  nouns: NonNullable<EventCue['object']>,
  grammar: Grammar,
): boolean {
  const phrases = heads.flatMap((h) =>
    ['in', 'during', 'within', 'at', 'on', 'with'].flatMap((p) => tokensIn(graph, h, `p:${p}`, -1, grammar)),
  );
  return phrases.some((t) => fitsNouns(graph, t, nouns, grammar, () => null));
}

/** "said that it must leave": the modal of the clause that a verb governs. */
function hasContentModal(graph: Graph, i: number, modals: readonly string[]): boolean {
  const content = contentOf(graph, i);
  return (
    content >= 0 &&
    childrenBy(graph, content, 'aux').some((c) => modals.includes(tokenAt(graph, c).form.toLowerCase()))
  );
}

/** A passive need not say who acts where it says on whom. */
function hasRequiredRoles(
  cue: EventCue,
  { source, target }: Roles,
  isNoun: boolean,
  isInPassive: boolean,
): boolean {
  const { requires, reciprocal } = cue;
  const isAgentless = isInPassive && source.slot === null && target.slot !== null;
  if (requires.includes('source') && source.slot === null && !isAgentless) return false;
  const areBothSides = reciprocal && source.participants.length > 1;
  if (requires.includes('target') && target.slot === null && !areBothSides) return false;
  if (requires.includes('foreign') && !target.participants.some((t) => isForeign(t, source))) return false;
  // A noun without any actor tells of no act ("the delivery was late").
  return !(isNoun && source.slot === null && target.slot === null);
}

/** Whether all that a cue asks for is there but the source, which an act told by itself may lack. */
function lacksSourceOnly({ requires }: EventCue, { source, target }: Roles): boolean {
  return (
    source.slot === null &&
    !requires.includes('foreign') &&
    !(requires.includes('target') && target.slot === null)
  );
}

/** Arms of a state that its sectors name beside the government. */
const ARMS = ['GOV', 'MIL', 'COP', 'SPY'] as const;

/** States, their arms and those who speak for them, or anybody else. An empty role is of either kind. */
function isOfKind({ participants }: Role, kind: 'state' | 'people'): boolean {
  const isState = ({ actor }: Participant) =>
    actor !== null &&
    (actor.id?.startsWith('state/') === true || ARMS.some((sector) => actor.sectors.includes(sector)));
  return participants.every((p) => isState(p) === (kind === 'state'));
}

function isForeign(target: Participant, source: Role): boolean {
  const country = target.actor?.country ?? null;
  return (
    country !== null && source.slot !== null && source.participants.every((s) => s.actor?.country !== country)
  );
}

/** The deep object, and for verbs with a preposition of their own what stands under that ("call for restraint"). */
function verbObjects(graph: Graph, i: number, entry: CueEntry, grammar: Grammar): number[] {
  const under = entry.others.flatMap((word) => tokensIn(graph, i, `p:${word}`, -1, grammar));
  return [...deepObjects(graph, i, grammar), ...under];
}

/** What an event noun is done to, as of-phrase or compound ("missile test", "delivery of missiles"). */
function nounObjects(graph: Graph, i: number, of: string, grammar: Grammar): number[] {
  const phrases = of === 'source' ? [] : tokensIn(graph, i, 'p:of', -1, grammar);
  return [...phrases, ...tokensIn(graph, i, 'amod', -1, grammar)];
}
