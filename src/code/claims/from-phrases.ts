/**
 * Claims of phrases that hand a clause to a speaker: "according to X", "in X's view", "reportedly". In: one sentence. Out: claim
 * drafts.
 */
import type { Codebook } from '../../knowledge/codebook.ts';
import type { SpeechPhrase } from '../../knowledge/schemas/speech.ts';
import type { Quote } from '../../record/document.ts';
import {
  childBy,
  childrenBy,
  type Graph,
  isVerbal,
  plainRel,
  prepositionsOf,
  spanOf,
  subtree,
  tokenAt,
  withConjuncts,
} from '../graph.ts';
import { untilSemicolon } from './around-cue.ts';
import { kindOf, toContentSpans } from './content.ts';
import type { ClaimDraft } from './draft.ts';
import type { SpeakerFinder } from './speakers.ts';

type Found = Pick<ClaimDraft, 'cue' | 'stance' | 'speakers' | 'past'> & { tokens: number[] };

type Phrases = ReadonlyMap<string, SpeechPhrase>;

export function claimsFromPhrases(
  graph: Graph,
  codebook: Codebook,
  quotes: readonly Quote[],
  speakersOf: SpeakerFinder,
): ClaimDraft[] {
  const adverbs = phrasesOf(codebook, 'adverb');
  const prepositions = phrasesOf(codebook, 'preposition');
  const holders = phrasesOf(codebook, 'holder');
  const find = (i: number, rel: string): Found | null => {
    if (rel === 'case') return fromPreposition(graph, i, prepositions, speakersOf);
    if (rel === 'advmod') return fromAdverb(graph, i, adverbs, codebook);
    return fromHolder(graph, i, holders, speakersOf);
  };
  return graph.tokens.flatMap((token, i): ClaimDraft[] => {
    const found = find(i, plainRel(token.rel));
    if (found === null) return [];
    const { tokens, ...draft } = found;
    const content = toContentSpans(graph, tokens);
    return content.length === 0 ? [] : [{ ...draft, content, kind: kindOf(content, quotes) }];
  });
}

function phrasesOf(codebook: Codebook, kind: SpeechPhrase['kind']): Phrases {
  const phrases = codebook.speech.phrases.filter((p) => p.kind === kind);
  return new Map(phrases.flatMap((p) => p.words.map((w) => [w, p] as const)));
}

/** "according to the ministry": everything else of the clause is what the ministry says. */
function fromPreposition(graph: Graph, i: number, phrases: Phrases, speakersOf: SpeakerFinder): Found | null {
  const parts = [i, ...childrenBy(graph, i, 'fixed')];
  const entry = phrases.get(parts.map((p) => tokenAt(graph, p).form.toLowerCase()).join(' '));
  const speaker = tokenAt(graph, i).head;
  if (entry === undefined || speaker < 0) return null;
  if (entry.except.includes(tokenAt(graph, speaker).lemma.toLowerCase())) return null;
  return fromClauseOf(graph, speaker, speaker, parts, entry, speakersOf);
}

/**
 * "in the minister's view", "in the view of Oslo": the noun's owner speaks. "In my view" is the author's own; "in view
 * of the storm" has no article and is nobody's.
 */
function fromHolder(graph: Graph, i: number, phrases: Phrases, speakersOf: SpeakerFinder): Found | null {
  const before = childBy(graph, i, 'case');
  if (before < 0) return null;
  const words = [before, i].map((t) => tokenAt(graph, t).form.toLowerCase());
  const entry = phrases.get(words.join(' '));
  if (entry === undefined) return null;
  const hasArticle = childBy(graph, i, 'det') >= 0;
  const isOf = (t: number) => hasArticle && prepositionsOf(graph, t).includes('of');
  const owner = childrenBy(graph, i, 'nmod').find((t) => tokenAt(graph, t).rel === 'nmod:poss' || isOf(t));
  if (owner === undefined || tokenAt(graph, owner).feats.Person === '1') return null;
  return fromClauseOf(graph, i, owner, [i], entry, speakersOf);
}

/** All of the clause that a phrase hangs on is what its speaker says, but for the phrase. */
function fromClauseOf(
  graph: Graph,
  phrase: number,
  speaker: number,
  cue: readonly number[],
  { stance }: SpeechPhrase,
  speakersOf: SpeakerFinder,
): Found | null {
  const clause = clauseAbove(graph, tokenAt(graph, phrase).head);
  const speakers = speakersOf(graph, withConjuncts(graph, speaker));
  if (clause < 0 || speakers === null) return null;
  const tokens = untilSemicolon(
    graph,
    phrase,
    subtree(graph, clause, (c) => c === phrase),
  );
  return { cue: spanOf(graph, cue), stance, speakers, tokens, past: false };
}

/** The whole clause of a verb that the phrase was hung on: "declined to comment, according to X". */
function clauseAbove(graph: Graph, i: number): number {
  let at = i;
  while (at >= 0) {
    const { rel, head } = tokenAt(graph, at);
    const sharesSubject = plainRel(rel) === 'conj' && childBy(graph, at, 'nsubj') < 0;
    const isPart =
      plainRel(rel) === 'xcomp' || sharesSubject || (!isVerbal(tokenAt(graph, at)) && isArgument(rel));
    if (head < 0 || !isPart || !isVerbal(tokenAt(graph, head))) return at;
    at = head;
  }
  return at;
}

const isArgument = (rel: string) => ['obj', 'obl', 'nsubj'].includes(plainRel(rel));

/** "reportedly": somebody says so, and nobody is named. The author's own guesses ("apparently") are no claims. */
function fromAdverb(graph: Graph, i: number, phrases: Phrases, codebook: Codebook): Found | null {
  const { form, head } = tokenAt(graph, i);
  const entry = phrases.get(form.toLowerCase());
  const isGuess = codebook.grammar.words.hypotheticalAdverbs.has(form.toLowerCase());
  if (entry === undefined || head < 0 || isGuess) return null;
  const tokens = subtree(graph, head, (c) => c === i);
  return { cue: spanOf(graph, [i]), stance: entry.stance, speakers: [], tokens, past: false };
}
