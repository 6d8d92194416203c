/**
 * From a settled draft to an event: roles, modality, date, place, reduction, explanation and id. In: draft,
 * document, resolver, the claims around it. Out: a schema-valid event.
 */
import { cutField } from '../base/span.ts';
import type { Grammar } from '../knowledge/grammar.ts';
import type { Participant } from '../record/actor-ref.ts';
import type { EventDate } from '../record/date-value.ts';
import type { Document } from '../record/document.ts';
import type { Event } from '../record/event.ts';
import { eventId } from '../record/ids.ts';
import type { PlacedClaim } from './claims/to-claims.ts';
import { codingFeatures } from './coding-features.ts';
import { isMentionedInPassing, isToldInPassing } from './content-of-act.ts';
import { doubtsOf } from './doubtful-text.ts';
import type { EventDraft } from './draft-event.ts';
import { isSame } from './fill-roles.ts';
import { childrenBy, spanOf, tokenAt } from './graph.ts';
import { findModality, type ModalityFinding } from './modality.ts';
import type { Confidence, Resolution } from './ports.ts';
import { toPlover } from './reduce.ts';
import { toldSpans } from './told-before.ts';

/** What a cue says that its own author holds for weaker than this is no fact, however the reader takes the word. */
const WEAK_CUE = 0.5;

/** An act dated this many days before the report is background. */
const HISTORICAL_AFTER_DAYS = 365;

export function toEvent(
  draft: EventDraft,
  document: Document,
  grammar: Grammar,
  resolution: Resolution,
  around: readonly PlacedClaim[],
  confidence: Confidence,
): Event {
  const { graph, trigger, entry } = draft;
  const { type, cue } = entry;
  const span = spanOf(graph, [trigger]);
  const date = resolution.dateOf(graph.index, trigger);
  const finding = findModality(
    graph,
    trigger,
    grammar,
    around.some((c) => c.draft.past),
  );
  if (!isBeside(draft, around[0])) applyClaim(finding, around[0]);
  applyDate(finding, date, document);
  const { source, target, reciprocal } = settleRoles(draft, grammar, finding);
  const reduced = toPlover(type, draft.mode, cue.contexts, finding.modality, finding.operators);
  const isPassing =
    draft.isAlone &&
    !finding.modality.historical &&
    (draft.isBackground || isMentionedInPassing(graph, trigger));
  const hasNone = source.length === 0 && target.length === 0 && !draft.isAlone;
  const isShort =
    (type.requiresTarget && cue.needsTarget && target.length === 0 && !reciprocal) || hasNone || isPassing;
  const features = codingFeatures(draft, source, target, reciprocal);
  const score = features === null ? draft.score : confidence.scoreOf(features);
  const doubts = doubtsOf(draft, [...source, ...target], document);
  const isWeak = score < confidence.filedFrom || draft.score < WEAK_CUE;
  const slots = [draft.roles.source.slot, draft.roles.target.slot];
  return {
    id: eventId(document.article.id, span.field, span.start, span.end, type.type, 0),
    status: isWeak || isShort || doubts.length > 0 ? 'uncertain' : 'filed',
    type: type.type,
    mode: draft.mode,
    contexts: cue.contexts,
    reciprocal,
    plover: reduced.plover,
    cameo: cue.cameo ?? type.cameo,
    quad: type.quad,
    goldstein: cue.goldstein ?? type.goldstein,
    trigger: { ...span, text: cutField(document.article, span) },
    source,
    target,
    place: resolution.placeOf(graph.index, trigger),
    date,
    modality: finding.modality,
    attribution: around.map((c) => c.id),
    explanation: {
      cue: `${type.type}/${cue.id}`,
      rule: `${entry.lemma}: source ${slots[0] ?? 'none'}, target ${slots[1] ?? 'none'}; PLOVER ${reduced.section}${toldByReader(draft)}`,
      knowledge: knowledgeOf(entry.type.type, [...source, ...target]),
      score,
      evidence: [...finding.evidence, ...doubts, ...toldSpans(draft).map((t) => ({ for: t.for, ...t.span }))],
    },
  };
}

/**
 * Both sides of a reciprocal act are sources. Who acts is not also who is acted on:
 * where two act on each other, the act is reciprocal too.
 */
function settleRoles(
  draft: EventDraft,
  grammar: Grammar,
  { operators }: ModalityFinding,
): {
  source: Participant[];
  target: Participant[];
  reciprocal: boolean;
} {
  const source = draft.roles.source.participants;
  const target = draft.roles.target.participants.filter((t) => !source.some((s) => isSame(s, t)));
  const other = draft.roles.target.participants;
  const isMutual =
    source.length > 1 && target.length === 0 && other.some((t) => t.start !== source[0]?.start);
  if (!draft.entry.cue.reciprocal) return { source, target, reciprocal: isMutual };
  // Who "refused to meet" the other side refuses alone.
  if (target.length > 0 && (draft.isOneSided || operators.has('refuse') || isApart(draft, grammar)))
    return { source, target, reciprocal: false };
  const all = [...source, ...target];
  return all.length > 1
    ? { source: all, target: [], reciprocal: true }
    : { source, target, reciprocal: false };
}

/** "signed separate agreements with Chad", "met separately with Chad": each of several does it with the other side. */
function isApart({ graph, trigger, light, objects, roles }: EventDraft, grammar: Grammar): boolean {
  const isSeveral = [roles.source, roles.target].some((role) => role.participants.length > 1);
  const words = [trigger, ...(light < 0 ? [] : [light]), ...objects].flatMap((i) =>
    childrenBy(graph, i, 'amod', 'advmod'),
  );
  const apart = grammar.nounClasses.get('apart');
  return isSeveral && words.some((i) => apart?.has(tokenAt(graph, i).lemma.toLowerCase()));
}

/** Inside a claim modality is as its innermost speaker has it (design, section 3). */
function applyClaim(finding: ModalityFinding, claim: PlacedClaim | undefined): void {
  const cue = claim?.draft.cue;
  if (claim === undefined || cue === null || cue === undefined) return;
  const set = (flag: 'negated' | 'hypothetical' | 'future') => {
    if (finding.modality[flag]) return;
    finding.modality[flag] = true;
    finding.evidence.push({ for: `modality.${flag}`, ...cue });
  };
  switch (claim.draft.stance) {
    case 'denies':
    case 'refuses':
      set('negated');
      break;
    case 'doubts':
    case 'hopes':
    case 'demands':
      set('hypothetical');
      break;
    case 'promises':
    case 'threatens':
      set('future');
      break;
    default:
      break;
  }
}

/** Told in passing inside a claim, as a relative clause or time: the speaker's stance is not about it. */
function isBeside({ graph, trigger }: EventDraft, claim: PlacedClaim | undefined): boolean {
  const cue = claim?.draft.cue ?? null;
  if (cue === null || cue.field !== graph.sentence.field) return false;
  const at = graph.tokens.findIndex((t) => t.start >= cue.start && t.end <= cue.end);
  return at >= 0 && isToldInPassing(graph, trigger, at);
}

/** An act on a stated day after the report is to come; one long before it is background. */
function applyDate(finding: ModalityFinding, date: EventDate | null, document: Document): void {
  const published = document.article.publishedAt?.value.slice(0, 10);
  if (date === null || published === undefined || date.start === undefined || date.end === undefined) return;
  const evidence = { field: date.field ?? ('text' as const), start: date.start, end: date.end };
  const set = (flag: 'future' | 'historical') => {
    if (finding.modality[flag]) return;
    finding.modality[flag] = true;
    finding.evidence.push({ for: `modality.${flag}`, ...evidence });
  };
  if (date.from.slice(0, 10) > published) set('future');
  const days = (Date.parse(published) - Date.parse(date.to.slice(0, 10))) / 86_400_000;
  if (days > HISTORICAL_AFTER_DAYS) set('historical');
}

/** How the reader takes the trigger by itself: the share of the type, and of another that it holds likelier. */
function toldByReader({ graph, trigger, entry }: EventDraft): string {
  const { acts } = tokenAt(graph, trigger);
  if (!acts) return '';
  const own = acts[entry.type.type] ?? 0;
  const [first] = Object.entries(acts).sort((a, b) => b[1] - a[1]);
  const other = first === undefined || first[1] <= own ? '' : `, ${first[0]} ${first[1].toFixed(2)}`;
  return `; reader: ${entry.type.type} ${own.toFixed(2)}${other}`;
}

function knowledgeOf(type: string, participants: readonly Participant[]): string[] {
  const ids = participants.flatMap((p) => (p.actor?.id ? [p.actor.id] : []));
  return [...new Set([`events/${type.toLowerCase()}`, ...ids])];
}
