/**
 * Who is acted on where the cue's own slots name nobody: below the verb's object ("lifted its boycott of Peruvian
 * firms"), in its own phrases, below an event noun, or in what an act of speech or will says ("promised to build a
 * school in Gambia", "refused to send troops to Yemen"). In: the settled drafts of one sentence. Out: the same drafts
 * with a target where one party other than the source is named. Types and cues with `beyond: false` are left alone,
 * and so is an act of two sides that are both named.
 */
import type { Grammar } from '../knowledge/grammar.ts';
import type { Participant } from '../record/actor-ref.ts';
import { isContentOf } from './content-of-act.ts';
import { deepObjects } from './deep-roles.ts';
import type { EventDraft } from './draft-event.ts';
import { actorsAt, isSame, type Role, searchBeside } from './fill-roles.ts';
import { childBy, childrenBy, type Graph, isVerbal, pathUp, tokenAt, withConjuncts } from './graph.ts';
import { isKnown, type PartySearch, partyBelow, type Spot, tiesOf } from './phrase-parties.ts';
import type { Resolution } from './ports.ts';
import { contentOf, tokensUnderOwn } from './slots.ts';

/** Phrases of the act's own verb that say to whom or against whom; places and means do not. */
const OWN_TIES = new Set([
  'p:against',
  'p:on',
  'p:upon',
  'p:to',
  'p:toward',
  'p:towards',
  'p:into',
  'p:with',
]);
const PLACES = new Set(['p:in', 'p:inside', 'p:within', 'p:near', 'p:around', 'p:outside', 'p:across']);
const MAX_CLAUSES = 4;

/** @param isEventNoun whether a noun is of an act: where that took place is not who is acted on */
export function fillBeyond(
  drafts: readonly EventDraft[],
  grammar: Grammar,
  resolution: Resolution,
  isEventNoun: (graph: Graph, token: number) => boolean,
): void {
  const open = drafts.filter(isOpen);
  // What stands deepest first: an outer act takes the target of the act in its content.
  const depth = (d: EventDraft) => pathUp(d.graph, d.trigger).length;
  for (const draft of [...open].sort((a, b) => depth(b) - depth(a))) {
    const { graph } = draft;
    const search = searchBeside(graph, draft.roles.source, grammar, (token) =>
      actorsAt(graph, token, grammar, resolution),
    );
    const found = isVerbal(tokenAt(graph, draft.trigger))
      ? beyondVerb(draft, drafts, grammar, search, isEventNoun)
      : beyondNoun(draft, search);
    if (found !== null && isPartner(draft, found)) draft.roles = { ...draft.roles, target: found };
  }
}

function isOpen({ entry, roles }: EventDraft): boolean {
  const { cue, type } = entry;
  if (!type.beyond || !cue.beyond || roles.target.slot !== null) return false;
  return !(cue.reciprocal && roles.source.participants.length !== 1);
}

/** The other side of an act that two do together is who it is done with. */
function isPartner({ entry }: EventDraft, { slot }: Role): boolean {
  return !entry.cue.reciprocal || slot?.includes('p:with') === true;
}

function beyondVerb(
  draft: EventDraft,
  drafts: readonly EventDraft[],
  grammar: Grammar,
  search: PartySearch,
  isEventNoun: (graph: Graph, token: number) => boolean,
): Role | null {
  const { graph, trigger, entry } = draft;
  const objects = [
    ...deepObjects(graph, trigger, grammar),
    ...tokensUnderOwn(graph, trigger, 'obj', entry.others),
  ];
  return (
    belowObjects(graph, objects, 'obj', search, isEventNoun) ??
    inOwnPhrases(graph, trigger, '', search, withoutOwn(search, draft)) ??
    inContent(draft, drafts, grammar, search, isEventNoun)
  );
}

function belowObjects(
  graph: Graph,
  objects: readonly number[],
  slot: string,
  search: PartySearch,
  isEventNoun: (graph: Graph, token: number) => boolean,
): Role | null {
  for (const token of objects) {
    const isClosed = isEventNoun(graph, token) ? (step: string) => PLACES.has(step) : () => false;
    const found = partyBelow(graph, [{ token, slot }], { ...search, isClosed });
    if (found !== null) return found;
  }
  return null;
}

/**
 * "offered to Oslo", "trade with Chad": the first phrase of the verb that names a party. What somebody does it with
 * may be his own ("with force"), so only a foreign one counts there.
 */
function inOwnPhrases(
  graph: Graph,
  verb: number,
  prefix: string,
  search: PartySearch,
  foreign: PartySearch,
): Role | null {
  for (const phrase of childrenBy(graph, verb, 'obl')) {
    const tie = tiesOf(graph, phrase).find((t) => OWN_TIES.has(t));
    if (tie === undefined) continue;
    const slot = `${prefix}${tie}`;
    const spots = withConjuncts(graph, phrase).map((token) => ({ token, slot }));
    const party = tie === 'p:with' ? foreign : search;
    const found = partyAt(spots, party) ?? partyBelow(graph, spots, party);
    if (found !== null) return found;
  }
  return null;
}

/** A known party that stands in one of the spots itself. */
function partyAt(spots: readonly Spot[], search: PartySearch): Role | null {
  const participants: Participant[] = [];
  for (const { token } of spots)
    for (const p of search.actorsOf(token))
      if (isKnown(p) && !search.isSource(p) && !participants.some((q) => isSame(p, q))) participants.push(p);
  const slot = spots[0]?.slot;
  return participants.length === 0 || slot === undefined ? null : { participants, slot };
}

/** The act told in the content, or else what the words of the content are about, clause by clause downwards. */
function inContent(
  draft: EventDraft,
  drafts: readonly EventDraft[],
  grammar: Grammar,
  search: PartySearch,
  isEventNoun: (graph: Graph, token: number) => boolean,
): Role | null {
  const { graph, trigger } = draft;
  let clause = contentOf(graph, trigger);
  if (clause < 0) return null;
  for (const inner of drafts) {
    if (inner === draft || !isContentOf(graph, inner.trigger, trigger)) continue;
    const { participants, slot } = inner.roles.target;
    const others = participants.filter((p) => !search.isSource(p));
    if (others.length > 0 && slot !== null) return { participants: others, slot: `comp.${slot}` };
  }
  const foreign = withoutOwn(search, draft);
  let prefix = 'comp.';
  for (let n = 0; clause >= 0 && n < MAX_CLAUSES; n += 1) {
    const objects = deepObjects(graph, clause, grammar);
    const spots = objects.map((token) => ({ token, slot: `${prefix}obj` }));
    const subjects = childrenBy(graph, clause, 'nsubj')
      .flatMap((s) => withConjuncts(graph, s))
      .map((token) => ({ token, slot: `${prefix}subj` }));
    const found =
      partyAt(spots, search) ??
      belowObjects(graph, objects, `${prefix}obj`, search, isEventNoun) ??
      inOwnPhrases(graph, clause, prefix, search, foreign) ??
      partyAt(subjects, foreign) ??
      inFromPhrases(graph, clause, prefix, search);
    if (found !== null) return found;
    clause = childBy(graph, clause, 'xcomp', 'ccomp');
    prefix += 'comp.';
  }
  return null;
}

/** "Its state media warned that Egypt would answer": who does what is told is not acted on by his own side. */
function withoutOwn(search: PartySearch, { roles }: EventDraft): PartySearch {
  const countries = roles.source.participants.map((p) => p.actor?.country ?? null);
  const isSource = (p: Participant) =>
    search.isSource(p) || (p.actor?.country != null && countries.includes(p.actor.country));
  return { ...search, isSource };
}

/** "be taken away from the militias", "pull out of the deal with Oslo", and last "build a clinic in Gambia". */
function inFromPhrases(graph: Graph, verb: number, prefix: string, search: PartySearch): Role | null {
  const ties = childrenBy(graph, verb, 'obl').flatMap((phrase) =>
    tiesOf(graph, phrase)
      .filter((tie) => !OWN_TIES.has(tie) && tie !== 'p:by')
      .map((tie) => ({ phrase, tie })),
  );
  for (const { phrase, tie } of [
    ...ties.filter((t) => !PLACES.has(t.tie)),
    ...ties.filter((t) => PLACES.has(t.tie)),
  ]) {
    const spots = withConjuncts(graph, phrase).map((token) => ({ token, slot: `${prefix}${tie}` }));
    const found = partyAt(spots, search) ?? partyBelow(graph, spots, search);
    if (found !== null) return found;
  }
  return null;
}

/** An event noun's own phrases, but for the place where it happened and those that name its source. */
function beyondNoun(draft: EventDraft, search: PartySearch): Role | null {
  const { graph, trigger, light } = draft;
  const { cue } = draft.entry;
  const closed = new Set<string>([...cue.source, ...PLACES, ...(cue.of === 'source' ? ['p:of'] : [])]);
  const own = partyBelow(graph, [{ token: trigger, slot: '' }], {
    ...search,
    isClosed: (step) => closed.has(step),
  });
  if (own !== null || light < 0) return own;
  return inOwnPhrases(graph, light, 'light.', search, withoutOwn(search, draft));
}
