/**
 * Claims of phrases that hand a clause to a speaker: "according to X", "reportedly", and of nouns of saying with
 * their own clause ("the claim that ..."). In: one sentence. Out: claim drafts.
 */
import type { Codebook } from '../../knowledge/codebook.ts';
import type { Quote } from '../../record/document.ts';
import { childrenBy, type Graph, plainRel, spanOf, tokenAt, withConjuncts } from '../graph.ts';
import type { Resolution } from '../ports.ts';
import { lightVerbOf, tokensIn } from '../slots.ts';
import { contentBelow, kindOf, toContentSpans } from './content.ts';
import type { ClaimDraft } from './draft.ts';
import type { SpeakerFinder } from './speakers.ts';

export function claimsFromPhrases(
  graph: Graph,
  codebook: Codebook,
  quotes: readonly Quote[],
  speakersOf: SpeakerFinder,
  resolution: Resolution,
): ClaimDraft[] {
  const out: ClaimDraft[] = [];
  const adverbs = wordsOf(codebook, 'adverb');
  const prepositions = wordsOf(codebook, 'preposition');
  for (let i = 0; i < graph.tokens.length; i += 1) {
    const rel = plainRel(tokenAt(graph, i).rel);
    let found: Found | null = null;
    if (rel === 'case') found = fromPreposition(graph, i, prepositions, speakersOf);
    else if (rel === 'advmod') found = fromAdverb(graph, i, adverbs, codebook);
    else if (rel === 'acl') found = fromNoun(graph, i, codebook, resolution);
    if (found === null) continue;
    const content = toContentSpans(graph, found.tokens);
    if (content.length === 0) continue;
    out.push({ graph, content, kind: kindOf(content, quotes), ...found });
  }
  return out;
}

type Found = Pick<ClaimDraft, 'cueToken' | 'cue' | 'stance' | 'speakers' | 'tokens' | 'past'>;

function wordsOf(codebook: Codebook, kind: 'adverb' | 'preposition'): Map<string, Found['stance']> {
  const phrases = codebook.speech.phrases.filter((p) => p.kind === kind);
  return new Map(phrases.flatMap((p) => p.words.map((w) => [w, p.stance] as const)));
}

/** "according to the ministry": everything else of the clause is what the ministry says. */
function fromPreposition(
  graph: Graph,
  i: number,
  words: Map<string, Found['stance']>,
  speakersOf: SpeakerFinder,
): Found | null {
  const parts = [i, ...childrenBy(graph, i, 'fixed')];
  const phrase = parts.map((p) => tokenAt(graph, p).form.toLowerCase()).join(' ');
  const stance = words.get(phrase);
  const speaker = tokenAt(graph, i).head;
  if (stance === undefined || speaker < 0) return null;
  const clause = tokenAt(graph, speaker).head;
  const speakers = speakersOf(graph, withConjuncts(graph, speaker));
  if (clause < 0 || speakers === null || speakers.length === 0) return null;
  return {
    cueToken: i,
    cue: spanOf(graph, parts),
    stance,
    speakers,
    tokens: contentBelow(graph, clause, [speaker]),
    past: false,
  };
}

/** "reportedly": somebody says so, and nobody is named. The author's own guesses ("apparently") are no claims. */
function fromAdverb(
  graph: Graph,
  i: number,
  words: Map<string, Found['stance']>,
  codebook: Codebook,
): Found | null {
  const form = tokenAt(graph, i).form.toLowerCase();
  const stance = words.get(form);
  const clause = tokenAt(graph, i).head;
  if (stance === undefined || clause < 0 || codebook.grammar.words.hypotheticalAdverbs.has(form)) return null;
  if (!form.endsWith('edly')) return null;
  return {
    cueToken: i,
    cue: spanOf(graph, [i]),
    stance,
    speakers: [],
    tokens: contentBelow(graph, clause, [i]),
    past: false,
  };
}

/** "Seoul's claim that ...", "a statement by the ministry that ...": the owner of the noun speaks. */
function fromNoun(graph: Graph, clause: number, codebook: Codebook, resolution: Resolution): Found | null {
  const head = tokenAt(graph, clause).head;
  const isThat = childrenBy(graph, clause, 'mark').some(
    (m) => tokenAt(graph, m).form.toLowerCase() === 'that',
  );
  if (head < 0 || !isThat) return null;
  const noun = codebook.speech.nouns.get(tokenAt(graph, head).lemma.toLowerCase());
  if (noun === undefined || !noun.content.includes('ccomp')) return null;
  const light = lightVerbOf(graph, head, [], codebook.grammar);
  for (const slot of ['poss', 'p:by', 'p:from', 'p:of', 'amod', 'light.subj']) {
    const speakers = tokensIn(graph, head, slot, light, codebook.grammar).flatMap((t) => {
      return resolution.actorsOf(graph.index, t).map((actor) => ({ ...actor, anonymous: false }));
    });
    if (speakers.length > 0) {
      return {
        cueToken: head,
        cue: spanOf(graph, [head]),
        stance: noun.stance,
        speakers,
        tokens: contentBelow(graph, clause),
        past: true,
      };
    }
  }
  return null;
}
