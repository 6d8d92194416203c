/**
 * The coder: from a resolved document to events and claims. In: document, resolver, codebook. Out: events in the
 * order of the text, claims, and both linked. Pure; knows no event type by name.
 */
import { compareFieldSpans } from '../base/span.ts';
import type { Codebook } from '../knowledge/codebook.ts';
import type { Claim } from '../record/claim.ts';
import type { Document } from '../record/document.ts';
import type { Event } from '../record/event.ts';
import { findClaims } from './claims/find-claims.ts';
import { linkDenials } from './claims/link-denials.ts';
import { claimsAround, placeClaims, toClaims } from './claims/to-claims.ts';
import { type CueIndex, toCueIndex } from './cue-index.ts';
import { fillBeyond } from './fill-beyond.ts';
import { findDrafts } from './find-drafts.ts';
import { type Graph, spanOf, toGraph, tokenAt } from './graph.ts';
import { nounLemmas } from './noun-lemmas.ts';
import type { Confidence, Resolution } from './ports.ts';
import { settleDrafts } from './settle-drafts.ts';
import { toEvent } from './to-event.ts';
import { fillFromBefore } from './told-before.ts';

export type Coding = { events: Event[]; claims: Claim[] };

const indexes = new WeakMap<Codebook, CueIndex>();

function cueIndexOf(codebook: Codebook): CueIndex {
  const ready = indexes.get(codebook);
  if (ready !== undefined) return ready;
  const index = toCueIndex(codebook.types.values());
  indexes.set(codebook, index);
  return index;
}

export function codeDocument(
  document: Document,
  resolution: Resolution,
  codebook: Codebook,
  confidence: Confidence,
): Coding {
  const index = cueIndexOf(codebook);
  const graphs = document.sentences.map((sentence, i) => toGraph(sentence, i, codebook.verbs));
  const isEventNoun = (graph: Graph, i: number) =>
    nounLemmas(tokenAt(graph, i)).some((lemma) => index.nouns.has(lemma));
  const drafts = graphs.flatMap((graph) => {
    const settled = settleDrafts(findDrafts(graph, index, codebook.grammar, resolution), codebook.grammar);
    fillBeyond(settled, codebook.grammar, resolution, isEventNoun);
    return settled;
  });
  fillFromBefore(drafts, index, codebook.grammar);
  const placed = placeClaims(document, findClaims(document, graphs, resolution, codebook, isEventNoun));
  const eventsOf = new Map<string, string[]>();
  const acts = drafts.map((draft) => {
    const around = claimsAround(placed, spanOf(draft.graph, [draft.trigger]));
    const event = toEvent(draft, document, codebook.grammar, resolution, around, confidence);
    for (const claim of around) eventsOf.set(claim.id, [...(eventsOf.get(claim.id) ?? []), event.id]);
    return { draft, event };
  });
  const denied = linkDenials(placed, acts, graphs, eventsOf, index, codebook);
  const events = acts.map((act) => act.event);
  events.sort((a, b) => compareFieldSpans(a.trigger, b.trigger));
  return { events, claims: toClaims(document, placed, new Map([...eventsOf, ...denied])) };
}
