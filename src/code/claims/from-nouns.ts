/**
 * Claims of nouns of saying: with a clause of their own ("Seoul's claim that ...", "its threat to leave"), or with
 * the thing said under a preposition ("accusations of fraud", "the envoy's call for talks"). In: one sentence. Out:
 * claim drafts. The noun's owner speaks, or whoever voices it; else nobody is named, which for assertions and infinitives
 * is too little to be a claim.
 */
import type { SpeechNoun } from '../../knowledge/schemas/speech.ts';
import { nounFlags } from '../clause-flags.ts';
import {
  childrenBy,
  type Graph,
  isVerbal,
  plainRel,
  prepositionsOf,
  spanOf,
  subtree,
  tokenAt,
} from '../graph.ts';
import { isUnderReceiving, lightVerbOf, tokensIn } from '../slots.ts';
import { kindOf, toContentSpans } from './content.ts';
import type { ClaimDraft } from './draft.ts';
import type { FrameContext } from './frame-finder.ts';
import { isMatter } from './object-frames.ts';
import { ownersOf, type SpeakerFinder } from './speakers.ts';

/** Verbs that only give voice to what the noun says: "expressed concern that". */
const VOICING = ['express', 'voice', 'raise', 'repeat', 'reiterate', 'issue', 'air'];

/** Prepositions under which a noun's content stands, by the name that nouns.yaml has for them. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  of: ['of'],
  about: ['about', 'over', 'regarding'],
  for: ['for'],
};

/** Content of a noun: a clause, or a nominal under a preposition. */
type Said = { heads: number[]; frame: 'ccomp' | 'xcomp' | 'topic' };

export function claimsFromNouns(
  graph: Graph,
  context: FrameContext,
  speakersOf: SpeakerFinder,
): ClaimDraft[] {
  const { codebook, quotes } = context;
  return graph.tokens.flatMap(({ upos, lemma }, i): ClaimDraft[] => {
    const noun = upos === 'NOUN' ? codebook.speech.nouns.get(lemma.toLowerCase()) : undefined;
    if (noun === undefined || noun.content.length === 0) return [];
    const said = clauseOf(graph, i, noun) ?? topicOf(graph, i, noun, context);
    if (said === null || nounFlags(graph, i, codebook.grammar).some((f) => f.flag === 'negated')) return [];
    const tokens = speakerTokensOf(graph, i, said.heads, context);
    const speakers = speakersOf(graph, tokens, true) ?? [];
    if (speakers.length === 0 && !isOfNobody(graph, i, noun, said)) return [];
    const content = toContentSpans(
      graph,
      said.heads.flatMap((head) => subtree(graph, head)),
    );
    if (content.length === 0) return [];
    const cue = spanOf(graph, [i]);
    return [{ cue, stance: noun.stance, speakers, content, kind: kindOf(content, quotes), past: true }];
  });
}

/** A that-clause is said even where nobody is named; so are several accusations of a thing. */
function isOfNobody(graph: Graph, i: number, noun: SpeechNoun, said: Said): boolean {
  const { frame } = said;
  if (frame !== 'topic') return frame === 'ccomp';
  return noun.stance === 'accuses' && !isOver(graph, said) && tokenAt(graph, i).feats.Number === 'Plur';
}

function clauseOf(graph: Graph, i: number, noun: SpeechNoun): Said | null {
  for (const clause of childrenBy(graph, i, 'acl')) {
    const marks = childrenBy(graph, clause, 'mark').map((m) => tokenAt(graph, m).form.toLowerCase());
    const frame = marks.includes('that') ? 'ccomp' : marks[0] === 'to' ? 'xcomp' : null;
    if (frame === null || tokenAt(graph, clause).rel === 'acl:relcl') continue;
    if (noun.content.includes(frame)) return { heads: [clause], frame };
  }
  return null;
}

/** "of fraud", "over the plant", "for a truce": a deed, a saying or another matter; of what is asserted only deeds. */
function topicOf(graph: Graph, i: number, noun: SpeechNoun, context: FrameContext): Said | null {
  if (noun.document) return null;
  const { codebook, isEventNoun } = context;
  const allowed = noun.content.flatMap((name) => TOPICS[name] ?? []);
  const head = childrenBy(graph, i, 'nmod', 'acl').find((c) => {
    const markers = [
      ...prepositionsOf(graph, c),
      ...childrenBy(graph, c, 'mark').map((m) => tokenAt(graph, m).form.toLowerCase()),
    ];
    if (c < i || !markers.some((p) => allowed.includes(p)) || tokenAt(graph, c).rel === 'acl:relcl')
      return false;
    if (isVerbal(tokenAt(graph, c))) return true;
    if (plainRel(tokenAt(graph, c).rel) !== 'nmod') return false;
    const isSaying = codebook.speech.nouns.has(tokenAt(graph, c).lemma.toLowerCase());
    return isEventNoun(graph, c) || (noun.stance !== 'asserts' && (isSaying || isMatter(graph, c, context)));
  });
  return head === undefined ? null : { heads: [head], frame: 'topic' };
}

/** The noun's owner, or the subject of the verb that voices it; who faces or draws it is not the one who says it. */
function speakerTokensOf(
  graph: Graph,
  i: number,
  said: readonly number[],
  { codebook }: FrameContext,
): number[] {
  const owners = ownersOf(graph, i, codebook.grammar, said);
  if (owners.length > 0 || isUnderReceiving(graph, i, codebook.grammar)) return owners;
  const light = lightVerbOf(graph, i, VOICING, codebook.grammar);
  return tokensIn(graph, i, 'light.subj', light, codebook.grammar);
}

/** "protests over policing": what moves people, not what they say. */
function isOver(graph: Graph, { heads }: Said): boolean {
  return heads.some((head) => !prepositionsOf(graph, head).includes('of'));
}
