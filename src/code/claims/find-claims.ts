/**
 * All claims of a document, before ids: of verbs, phrases and headlines, sentence by sentence, then of quotations
 * that run over sentences. In: document, sentences, resolver, codebook. Out: claim drafts.
 */
import { containsSpan } from '../../base/span.ts';
import type { Codebook } from '../../knowledge/codebook.ts';
import type { Document } from '../../record/document.ts';
import { type Graph, tokenAt } from '../graph.ts';
import type { Resolution } from '../ports.ts';
import type { ClaimDraft } from './draft.ts';
import type { FrameContext } from './frame-finder.ts';
import { claimsFromCiting } from './from-citing.ts';
import { claimsFromHeadlines } from './from-headlines.ts';
import { claimsFromNouns } from './from-nouns.ts';
import { claimsFromPhrases } from './from-phrases.ts';
import { claimsFromQuotes } from './from-quotes.ts';
import { claimsFromTranscripts, withoutTurns } from './from-transcripts.ts';
import { claimsFromVerbs } from './from-verbs.ts';
import { createSpeakerFinder } from './speakers.ts';

export function findClaims(
  document: Document,
  graphs: readonly Graph[],
  resolution: Resolution,
  codebook: Codebook,
  isEventNoun: FrameContext['isEventNoun'],
): ClaimDraft[] {
  const { quotes } = document;
  const isActor = (graph: Graph, i: number) => resolution.actorsOf(graph.index, i).length > 0;
  const context: FrameContext = { codebook, quotes, isEventNoun, isActor };
  const speakersOf = createSpeakerFinder(document, codebook.speech, codebook.grammar, resolution);
  const isPersonName = personNames(document);
  const drafts = graphs.flatMap((graph) => {
    const verbs = claimsFromVerbs(graph, context, speakersOf);
    const nouns = claimsFromNouns(graph, context, speakersOf);
    const phrases = [...claimsFromPhrases(graph, codebook, quotes, speakersOf), ...nouns];
    const cited = claimsFromCiting(graph, context, verbs, speakersOf);
    const isTold = (d: ClaimDraft) => verbs.some((v) => hasSameContent(v, d));
    const headlines = claimsFromHeadlines(graph, quotes, speakersOf, resolution, isPersonName);
    return [...verbs, ...cited, ...phrases.filter((d) => !isTold(d) && !isDisowned(d, verbs)), ...headlines];
  });
  const turns = claimsFromTranscripts(document, graphs, codebook.speech, speakersOf);
  const others = withoutTurns(drafts, turns);
  return [...turns, ...claimsFromQuotes(document, graphs, others, context, speakersOf)];
}

/** Tells whether a token is part of a person's name. */
function personNames(document: Document): (graph: Graph, i: number) => boolean {
  const starts = new Set<string>();
  for (const { kind, field, start } of document.mentions) {
    if (kind === 'person') starts.add(`${field}:${start}`);
  }
  return (graph, i) => {
    const { field, start, upos } = tokenAt(graph, i);
    return upos === 'PROPN' && starts.has(`${field}:${start}`);
  };
}

/** "rejected the allegation that": what nobody is named for is taken up by who denies or doubts it. */
function isDisowned(draft: ClaimDraft, verbs: readonly ClaimDraft[]): boolean {
  if (draft.speakers.length > 0) return false;
  return verbs.some((v) => (v.stance === 'denies' || v.stance === 'doubts') && holdsCue(v, draft));
}

/** "said in a statement that": verb and noun find the same clause; the verb may leave out a later cue. */
function hasSameContent(a: ClaimDraft, b: ClaimDraft): boolean {
  const [first, other] = [a.content[0], b.content[0]];
  return first !== undefined && first.field === other?.field && first.start === other.start;
}

function holdsCue(outer: ClaimDraft, inner: ClaimDraft): boolean {
  const cue = inner.cue;
  return cue !== null && outer.content.some((span) => span.field === cue.field && containsSpan(span, cue));
}
