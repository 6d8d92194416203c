/**
 * Whom a speaker rests on: "Reuters reported that X, citing two officials", "an officer, quoted by the BBC, said that
 * X". In: one sentence and the claims of its verbs. Out: a claim for each of those named, over the same words: who is
 * cited stands inside what the reporter says, and who quotes around it. What is cited as a reason ("citing
 * security concerns") says nothing, and a word for no speech beside it makes no claim.
 */
import { containsSpan, type FieldSpan } from '../../base/span.ts';
import type { Codebook } from '../../knowledge/codebook.ts';
import { deepSubjects, isPassive } from '../deep-roles.ts';
import { childBy, type Graph, pathUp, spanOf, tokenAt, withConjuncts } from '../graph.ts';
import type { ClaimDraft } from './draft.ts';
import type { FrameContext } from './frame-finder.ts';
import type { SpeakerFinder } from './speakers.ts';
import { isQuoting, sayingOf } from './speech-entries.ts';

/** Nouns of these classes are reasons, whoever they belong to. */
const REASONS = ['abstract', 'offence', 'relations'];

/** @param verbs claims of the sentence's verbs; one that is quoted by somebody is marked as standing inside of that */
export function claimsFromCiting(
  graph: Graph,
  context: FrameContext,
  verbs: readonly ClaimDraft[],
  speakersOf: SpeakerFinder,
): ClaimDraft[] {
  return graph.tokens.flatMap(({ upos }, i): ClaimDraft[] => {
    if (upos !== 'VERB' || !isQuoting(graph, i, context) || sayingOf(graph, i) >= 0) return [];
    const told = toldClaim(graph, i, verbs);
    // Who is cited for a denial or a threat does not make it.
    if (told === undefined || (told.stance !== 'asserts' && told.stance !== 'predicts')) return [];
    const cue = spanOf(graph, [i]);
    const isBy = isPassive(graph, i);
    const tokens = isBy ? deepSubjects(graph, i, context.codebook.grammar) : citedAt(graph, i, context);
    const speakers = tokens.length === 0 ? null : speakersOf(graph, tokens, true);
    if (speakers === null || speakers.length === 0) return [];
    const { content, kind, past } = told;
    const claim: ClaimDraft = { cue, stance: 'asserts', kind, speakers, content, past };
    if (isBy) told.within = cue;
    return [isBy || told.cue === null ? claim : { ...claim, within: told.cue }];
  });
}

/** Who is cited: the objects of a participle without a subject of its own. */
function citedAt(graph: Graph, i: number, { codebook, isEventNoun }: FrameContext): number[] {
  const object = childBy(graph, i, 'obj');
  if (object < 0 || childBy(graph, i, 'nsubj', 'aux') >= 0) return [];
  if (!tokenAt(graph, i).form.toLowerCase().endsWith('ing')) return [];
  return withConjuncts(graph, object).filter((o) => !isEventNoun(graph, o) && !isReason(graph, o, codebook));
}

function isReason(graph: Graph, i: number, { grammar, speech }: Codebook): boolean {
  const lemma = tokenAt(graph, i).lemma.toLowerCase();
  const isDocument = speech.nouns.get(lemma)?.document === true;
  return !isDocument && REASONS.some((name) => grammar.nounClasses.get(name)?.has(lemma));
}

/** The claim whose cue the participle hangs on, by way of the speaker too, or the parenthesis right before it. */
function toldClaim(graph: Graph, i: number, verbs: readonly ClaimDraft[]): ClaimDraft | undefined {
  const above = pathUp(graph, i).slice(1);
  const cueAt = (d: ClaimDraft) => graph.tokens.findIndex((t) => t.start === d.cue?.start);
  const own = above.map((a) => verbs.find((d) => cueAt(d) === a)).find((d) => d !== undefined);
  if (own !== undefined) return own;
  const head = above[0];
  if (head === undefined || head > i) return undefined;
  const clause: FieldSpan = spanOf(graph, [head]);
  return verbs.findLast((d) => {
    const cue = cueAt(d);
    return (
      cue > head && cue < i && d.content.some((c) => c.field === clause.field && containsSpan(c, clause))
    );
  });
}
