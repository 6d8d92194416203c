/**
 * Which tokens stand for the speaker of a reporting verb: the subject, whom "as saying" quotes, or the name right
 * after "says". In: verb and content found. Out: tokens of the speakers, and the content without them.
 */
import type { SpeechFrame, SpeechVerb } from '../../knowledge/schemas/speech.ts';
import { deepSubjects, isPassive } from '../deep-roles.ts';
import {
  childrenBy,
  type Graph,
  isVerbal,
  prepositionsOf,
  subtree,
  tokenAt,
  withConjuncts,
} from '../graph.ts';
import { isInvertedTail } from './around-cue.ts';
import { nearestSubject, takenSubject } from './clause-subjects.ts';
import type { FrameContext } from './frame-finder.ts';
import { sharesSubjectWith } from './shared-subject.ts';
import { isQuoting, sayingOf } from './speech-entries.ts';

export type SpeakerTokens = {
  subjects: number[];
  content: number[];
  /** The same speaker has a cue before this one, so that it is no thing that does it. */
  hasSpoken?: boolean;
};

/** Tokens that stand for the speaker: the subject, whom a "saying" quotes, or the name right after "says". */
export function speakerTokens(
  graph: Graph,
  verb: number,
  content: number[],
  context: FrameContext,
): SpeakerTokens {
  const { head } = tokenAt(graph, verb);
  if (head >= 0 && isQuoting(graph, head, context) && sayingOf(graph, head) === verb) {
    return { subjects: quotedSpeakers(graph, head, verb), content };
  }
  const isCue = (i: number) => context.codebook.speech.verbs.has(tokenAt(graph, i).lemma.toLowerCase());
  const before = sharesSubjectWith(graph, verb, isCue);
  if (before >= 0) {
    const { subjects } = speakerTokens(graph, before, [], context);
    return { subjects, content, hasSpoken: isCue(before) };
  }
  if (isInvertedTail(graph, verb)) return inverted(graph, verb, content);
  const taken = takenSubject(graph, verb);
  if (taken >= 0) return { subjects: withConjuncts(graph, taken), content };
  const nearest = nearestSubject(graph, verb);
  const subjects =
    nearest >= 0 ? withConjuncts(graph, nearest) : deepSubjects(graph, verb, context.codebook.grammar);
  if (isPassive(graph, verb) && subjects.length === 0 && isQuoting(graph, verb, context))
    return { subjects: quotersBelow(graph, sayingOf(graph, verb)), content };
  if (isPassive(graph, verb)) return { subjects, content };
  if (isQuoting(graph, verb, context)) return { subjects: subjects.filter((s) => s < verb), content };
  return subjects.length > 0 ? { subjects, content } : inverted(graph, verb, content);
}

/** "was quoted as saying by state media": the parser hangs who quotes on the "saying". */
function quotersBelow(graph: Graph, saying: number): number[] {
  if (saying < 0) return [];
  return childrenBy(graph, saying, 'obl', 'nsubj').filter(
    (c) => c > saying && prepositionsOf(graph, c).includes('by'),
  );
}

/** Who is quoted as saying it; parsers may take the name after "quoted" for a second subject. */
function quotedSpeakers(graph: Graph, quoting: number, saying: number): number[] {
  if (isPassive(graph, quoting)) return childrenBy(graph, quoting, 'nsubj');
  return childrenBy(graph, quoting, 'obj', 'iobj', 'nsubj').filter((c) => c > quoting && c < saying);
}

/**
 * "..., says Seoul": headlines put the speaker last, where parsers take it for an adjunct of what was said; "a
 * truce, the envoy, Hans Grundberg, said": the speaker right before the verb is taken for a part of it too.
 */
function inverted(graph: Graph, verb: number, content: number[]): SpeakerTokens {
  const isLast = content.some((i) => i < verb);
  const speaker = graph.tokens.findIndex(({ upos, head }, i) => {
    const isNominal = i > verb && (upos === 'PROPN' || upos === 'NOUN') && head <= verb;
    return isNominal && subtree(graph, i)[0] === verb + 1 && prepositionsOf(graph, i).length === 0;
  });
  if (isLast && speaker < 0) {
    const isClosed = tokenAt(graph, verb - 1).upos === 'PUNCT'; // "the envoy, Hans Grundberg, said"
    const candidates = content.filter((i) => endsBefore(graph, i, verb));
    const apposed = isClosed ? candidates[0] : candidates.at(-1);
    if (apposed === undefined) return { subjects: [], content };
    const phrase = subtree(graph, apposed);
    return { subjects: [apposed], content: content.filter((i) => !phrase.includes(i)) };
  }
  if (!isLast || speaker < 0) return { subjects: [], content };
  return { subjects: withConjuncts(graph, speaker), content: content.filter((i) => i < verb) };
}

/** A name or noun after a comma, with only punctuation between its phrase and the verb. */
function endsBefore(graph: Graph, head: number, verb: number): boolean {
  const phrase = subtree(graph, head);
  const first = phrase.find((i) => tokenAt(graph, i).upos !== 'PUNCT') ?? head;
  const last = phrase.findLast((i) => tokenAt(graph, i).upos !== 'PUNCT') ?? head;
  const isNominal = ['PROPN', 'NOUN', 'PRON'].includes(tokenAt(graph, head).upos);
  if (!isNominal || last >= verb || graph.tokens[first - 1]?.upos !== 'PUNCT') return false;
  return graph.tokens.slice(last + 1, verb).every((t) => t.upos === 'PUNCT');
}

/**
 * "I think", "we want it to end", "as you know": the author or the reader, or whoever is being quoted and has a claim
 * around this one; a promise, a hope or a denial of theirs is worth keeping.
 */
export function isOwnVoice(
  graph: Graph,
  verb: number,
  entry: SpeechVerb,
  frame: SpeechFrame,
  { codebook }: FrameContext,
): boolean {
  const subject = deepSubjects(graph, verb, codebook.grammar)[0];
  if (subject === undefined) return false;
  const form = tokenAt(graph, subject).form.toLowerCase();
  if (form === 'you') return true;
  const isFirst = form === 'i' || form === 'we';
  if (!isFirst) return false;
  if (frame === 'matter' || frame === 'of-another') return true;
  return entry.stance === 'asserts' && (entry.belief || !isPast(graph, verb));
}

function isPast(graph: Graph, verb: number): boolean {
  return (
    tokenAt(graph, verb).feats.Tense === 'Past' ||
    childrenBy(graph, verb, 'aux').some((a) => isVerbal(tokenAt(graph, a)))
  );
}
