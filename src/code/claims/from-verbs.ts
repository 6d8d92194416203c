/**
 * Claims of reporting verbs: what was said stands as clause, infinitive, quotation or object of the verb, before,
 * after or around it. In: one sentence. Out: claim drafts. What is not said ("did not say", "may announce") makes
 * no claim, and neither does what the author says of himself ("I think").
 */
import type { SpeechVerb } from '../../knowledge/schemas/speech.ts';
import { isPassive } from '../deep-roles.ts';
import { childBy, childrenBy, type Graph, plainRel, spanOf, subtree, tokenAt } from '../graph.ts';
import { kindOf, toContentSpans } from './content.ts';
import type { ClaimDraft } from './draft.ts';
import type { FrameContext } from './frame-finder.ts';
import { type FoundContent, findContent } from './frames.ts';
import { isOwnVoice, speakerTokens } from './speaker-tokens.ts';
import type { SpeakerFinder } from './speakers.ts';
import { entriesOf, isQuoting, sayingOf } from './speech-entries.ts';
import { stanceOf } from './stance.ts';

export function claimsFromVerbs(
  graph: Graph,
  context: FrameContext,
  speakersOf: SpeakerFinder,
): ClaimDraft[] {
  return graph.tokens.flatMap((_, verb) => {
    if (!isPredicate(graph, verb)) return [];
    for (const entry of entriesOf(graph, verb, context)) {
      const draft = fromEntry(graph, verb, entry, context, speakersOf);
      if (draft !== null) return [draft];
    }
    return [];
  });
}

/**
 * The speakers of a sentence that only tells that somebody speaks: "he asked.", "Kim spoke to reporters:". With the
 * cue, and no content yet; null where there is none.
 */
export function bareCueOf(graph: Graph, context: FrameContext, speakersOf: SpeakerFinder): ClaimDraft | null {
  for (let verb = graph.tokens.length - 1; verb >= 0; verb -= 1) {
    if (!isPredicate(graph, verb)) continue;
    const entry = entriesOf(graph, verb, context).find((e) => e.frames.includes('quote'));
    if (entry === undefined || isPassive(graph, verb)) continue;
    const stance = stanceOf(graph, verb, entry, context.codebook);
    const speakers = speakersOf(graph, speakerTokens(graph, verb, [], context).subjects, entry.things);
    if (stance === null || speakers === null || speakers.length === 0) continue;
    return { cue: spanOf(graph, [verb]), stance, kind: 'direct', speakers, content: [], past: false };
  }
  return null;
}

function isPredicate(graph: Graph, i: number): boolean {
  const { upos, rel, feats } = tokenAt(graph, i);
  if (upos === 'ADJ') return childBy(graph, i, 'cop') >= 0;
  if (plainRel(rel) === 'advcl' && feats.Tense === 'Past' && childBy(graph, i, 'nsubj', 'aux', 'mark') < 0) {
    return false; // "Asked whether ..., he": somebody else asked
  }
  if (isTooEarly(graph, i)) return false;
  return upos === 'VERB' && !['amod', 'case', 'fixed', 'compound'].includes(plainRel(rel));
}

/** "too early to say that": nobody has said it. */
function isTooEarly(graph: Graph, verb: number): boolean {
  const { head } = tokenAt(graph, verb);
  if (head < 0 || tokenAt(graph, head).upos !== 'ADJ' || childBy(graph, verb, 'nsubj') >= 0) return false;
  return childrenBy(graph, head, 'advmod').some((c) => tokenAt(graph, c).lemma.toLowerCase() === 'too');
}

function fromEntry(
  graph: Graph,
  verb: number,
  entry: SpeechVerb,
  context: FrameContext,
  speakersOf: SpeakerFinder,
): ClaimDraft | null {
  const stance = stanceOf(graph, verb, entry, context.codebook);
  const found = stance === null ? null : contentOf(graph, verb, entry, context);
  if (stance === null || found === null || isAboutAnonymity(graph, verb, context)) return null;
  if (isOwnVoice(graph, verb, entry, found.frame, context)) return null;
  const { subjects, content: tokens, hasSpoken } = speakerTokens(graph, verb, found.tokens, context);
  const isNobody = subjects.length === 0 && isPassive(graph, verb) && entry.passive;
  if (subjects.length === 0 && !isNobody) return null;
  const speakers = isNobody ? [] : speakersOf(graph, subjects, entry.things && hasSpoken !== true);
  const content = toContentSpans(graph, tokens);
  if (speakers === null || content.length === 0) return null;
  const kind = kindOf(content, context.quotes);
  const past = tokenAt(graph, verb).feats.Tense === 'Past' && kind !== 'direct';
  return { cue: spanOf(graph, [verb]), stance, kind, speakers, content, past };
}

/** Content of the verb. To refuse to say something is not to say it; the "saying" of a quotation shares its words. */
function contentOf(
  graph: Graph,
  verb: number,
  entry: SpeechVerb,
  context: FrameContext,
): FoundContent | null {
  if (entry.stance === 'refuses') {
    const { verbs } = context.codebook.speech;
    if (childrenBy(graph, verb, 'xcomp').some((c) => verbs.has(tokenAt(graph, c).lemma.toLowerCase())))
      return null;
  }
  if (isReason(graph, verb, context)) return null;
  const own = findContent(graph, verb, entry, context);
  if (own !== null) return own;
  const { head } = tokenAt(graph, verb);
  const isSaying = head >= 0 && sayingOf(graph, head) === verb && isQuoting(graph, head, context);
  if (!isSaying) return null;
  const shared = childrenBy(graph, head, 'ccomp', 'parataxis');
  if (shared.length === 0) return null;
  return { tokens: shared.flatMap((c) => subtree(graph, c)), frame: 'as-saying' };
}

/** "asked not to be named" says nothing of the matter. */
function isAboutAnonymity(graph: Graph, verb: number, { codebook }: FrameContext): boolean {
  const last = childrenBy(graph, verb, 'xcomp')[0] ?? -1;
  if (last < verb) return false;
  const words = graph.tokens.slice(verb, last + 1).map((t) => t.form.toLowerCase());
  return codebook.speech.anonymous.phrases.some((p) => p.includes(words.join(' ')));
}

/** "..., citing security concerns": a reason of whoever acts, not what is said; who is cited is for from-citing.ts. */
function isReason(graph: Graph, verb: number, context: FrameContext): boolean {
  const isBare = tokenAt(graph, verb).form.toLowerCase().endsWith('ing') && childBy(graph, verb, 'aux') < 0;
  return isBare && isQuoting(graph, verb, context) && sayingOf(graph, verb) < 0;
}
