/**
 * What a bare denial denies: "Kyiv said Moscow had shelled the port. Russia denied it", "… the accusation", "… the
 * attack". In: the claims of a document and its coded acts. Out: ids of the acts that such a claim is about, by claim
 * id. The act itself stays as whoever told it has it: one act is coded once, and a denial of it is no second one. Of
 * several acts the one that the denier is a party to is meant; where that is not one, nothing is linked.
 */
import { containsSpan, type FieldSpan } from '../../base/span.ts';
import type { Codebook } from '../../knowledge/codebook.ts';
import type { Event } from '../../record/event.ts';
import type { CueIndex } from '../cue-index.ts';
import type { EventDraft } from '../draft-event.ts';
import { childrenBy, type Graph, tokenAt } from '../graph.ts';
import { nounLemmas } from '../noun-lemmas.ts';
import { isNamedBy, saysNoMore } from '../told-before.ts';
import type { PlacedClaim } from './to-claims.ts';

export type CodedAct = { draft: EventDraft; event: Event };

/** Sentences between what is told and its denial. */
const REACH = 4;

const PRONOUNS = new Set(['it', 'this', 'that', 'which', 'both', 'these', 'those']);

type Denial = {
  claim: PlacedClaim;
  graph: Graph;
  /** The word for what is denied. */
  head: number;
  /** A part in it is denied, which says nothing on whether it was done. */
  isShare: boolean;
  cue: FieldSpan;
};

export function linkDenials(
  placed: readonly PlacedClaim[],
  acts: readonly CodedAct[],
  graphs: readonly Graph[],
  eventsOf: ReadonlyMap<string, string[]>,
  index: CueIndex,
  codebook: Codebook,
): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const claim of placed) {
    if (claim.draft.stance !== 'denies' || eventsOf.has(claim.id)) continue;
    const denial = toDenial(claim, graphs, codebook);
    if (denial === null) continue;
    const carried = isWordForClaim(denial, codebook)
      ? ofClaimBefore(denial, placed, acts, graphs, eventsOf, codebook)
      : ofActBefore(denial, acts, index, codebook);
    const isOpen = carried.length > 1 || denial.isShare;
    const meant = isOpen ? carried.filter((act) => isPartyTo(denial, act)) : carried;
    const [only] = meant;
    if (meant.length === 1 && only !== undefined) out.set(claim.id, [only.event.id]);
  }
  return out;
}

/** The one word of the content that all others of it hang on; null where the content is more than a noun phrase. */
function toDenial(claim: PlacedClaim, graphs: readonly Graph[], codebook: Codebook): Denial | null {
  const { content, cue } = claim.draft;
  const [span] = content;
  if (cue === null || span === undefined || content.length > 1) return null;
  const graph = graphAt(graphs, span);
  const head = graph?.tokens.findIndex((t) => {
    const up = graph.tokens[t.head];
    return containsSpan(span, t) && (up === undefined || !containsSpan(span, up));
  });
  if (graph === undefined || head === undefined || head < 0) return null;
  return { claim, graph, head: deedOf(graph, head, codebook), isShare: isShare(graph, head, codebook), cue };
}

/** The sentence that a span lies in. */
function graphAt(graphs: readonly Graph[], span: FieldSpan): Graph | undefined {
  return graphs.find(({ sentence }) => sentence.field === span.field && containsSpan(sentence, span));
}

/** "responsibility for the attack": the attack, which the denier has no part in. */
function deedOf(graph: Graph, head: number, codebook: Codebook): number {
  return isShare(graph, head, codebook) ? (childrenBy(graph, head, 'nmod')[0] ?? head) : head;
}

function isShare(graph: Graph, i: number, { grammar }: Codebook): boolean {
  return grammar.nounClasses.get('involvement')?.has(tokenAt(graph, i).lemma.toLowerCase()) ?? false;
}

/** A pronoun or "the accusation": what was said, whatever it was. */
function isWordForClaim({ graph, head }: Denial, codebook: Codebook): boolean {
  const { form, lemma } = tokenAt(graph, head);
  const noun = codebook.speech.nouns.get(lemma.toLowerCase());
  const isSaying = noun !== undefined && noun.content.length > 0;
  return isSaying || PRONOUNS.has(form.toLowerCase()) || isShare(graph, head, codebook);
}

/** The acts of the nearest claim of somebody else; of an accusation where the noun is one. */
function ofClaimBefore(
  denial: Denial,
  placed: readonly PlacedClaim[],
  acts: readonly CodedAct[],
  graphs: readonly Graph[],
  eventsOf: ReadonlyMap<string, string[]>,
  { speech }: Codebook,
): CodedAct[] {
  const { cue, claim, graph, head } = denial;
  const deniers = countriesOf(claim);
  const before = placed.filter(({ draft }) => {
    const at = draft.cue ?? draft.content[0];
    if (at === undefined || at.field !== cue.field || at.start >= cue.start) return false;
    if (graph.index - (graphAt(graphs, at)?.index ?? -1) > REACH || draft.stance === 'denies') return false;
    return !draft.speakers.some((s) => deniers.has(s.actor?.country ?? null));
  });
  const isAccusation = speech.nouns.get(tokenAt(graph, head).lemma.toLowerCase())?.stance === 'accuses';
  const accusing = isAccusation ? before.findLast((c) => c.draft.stance === 'accuses') : undefined;
  const actsOf = (c: PlacedClaim | undefined) => {
    const ids = eventsOf.get(c?.id ?? '') ?? [];
    return acts.filter((act) => ids.includes(act.event.id));
  };
  const nearest = actsOf(accusing ?? before.at(-1));
  if (nearest.length > 0 || tokenAt(graph, head).upos === 'PRON') return nearest;
  // "the reports", a few sentences later: what was said of the denier.
  return actsOf(before.findLast((c) => actsOf(c).some((act) => isPartyTo(denial, act))));
}

/** The acts before that the noun names ("denied the attack"), the nearest where several are of one party. */
function ofActBefore(
  denial: Denial,
  acts: readonly CodedAct[],
  index: CueIndex,
  { grammar }: Codebook,
): CodedAct[] {
  const { graph, head, cue } = denial;
  const token = tokenAt(graph, head);
  if (token.upos !== 'NOUN') return [];
  const named = acts.filter(({ draft, event }) => {
    const isBefore = event.trigger.field === cue.field && event.trigger.start < cue.start;
    const isNear = graph.index - draft.graph.index <= REACH;
    return (
      isBefore &&
      isNear &&
      isNamedBy(draft, nounLemmas(token), index, grammar) &&
      saysNoMore(graph, head, draft)
    );
  });
  return named.filter((act) => isPartyTo(denial, act)).slice(-1);
}

/** A country is one of the act's parties; a denier without one may be any of them. */
function isPartyTo({ claim }: Denial, { event }: CodedAct): boolean {
  const deniers = countriesOf(claim);
  return [...event.source, ...event.target].some(
    (p) => p.actor?.country != null && deniers.has(p.actor.country),
  );
}

function countriesOf({ draft }: PlacedClaim): Set<string | null> {
  return new Set(draft.speakers.flatMap((s) => (s.actor?.country == null ? [] : [s.actor.country])));
}
