/**
 * Claims of reporting verbs: what was said stands as clause, infinitive, quotation or object of the verb, before,
 * after or around it. In: one sentence. Out: claim drafts. What is not said ("did not say", "may announce") makes
 * no claim.
 */
import type { Codebook } from '../../knowledge/codebook.ts';
import type { SpeechFrame, SpeechVerb } from '../../knowledge/schemas/speech.ts';
import type { Quote } from '../../record/document.ts';
import { clauseFlags } from '../clause-flags.ts';
import { deepSubjects, isPassive } from '../deep-roles.ts';
import { childBy, childrenBy, type Graph, plainRel, prepositionsOf, spanOf, tokenAt } from '../graph.ts';
import { lemmaWithParticle } from '../slots.ts';
import { contentBelow, kindOf, toContentSpans } from './content.ts';
import type { ClaimDraft } from './draft.ts';
import type { SpeakerFinder } from './speakers.ts';

export function claimsFromVerbs(
  graph: Graph,
  codebook: Codebook,
  quotes: readonly Quote[],
  speakersOf: SpeakerFinder,
  isEventNoun: (token: number) => boolean,
): ClaimDraft[] {
  const out: ClaimDraft[] = [];
  for (let i = 0; i < graph.tokens.length; i += 1) {
    const token = tokenAt(graph, i);
    if (token.upos !== 'VERB' || ['amod', 'case', 'mark', 'fixed', 'compound'].includes(plainRel(token.rel)))
      continue;
    const entries = entriesOf(graph, i, codebook);
    if (entries.length === 0 || !isAsserted(graph, i, codebook)) continue;
    for (const entry of entries) {
      const tokens = contentOf(graph, i, entry, quotes, codebook, isEventNoun);
      if (tokens === null) continue;
      const isNobody = isPassive(graph, i) && entry.passive;
      const speakers = speakersOf(graph, deepSubjects(graph, i, codebook.grammar));
      const content = toContentSpans(graph, tokens);
      if (speakers === null || content.length === 0 || (speakers.length === 0 && !isNobody)) continue;
      const past = token.feats.Tense === 'Past';
      out.push({
        graph,
        cueToken: i,
        cue: spanOf(graph, [i]),
        stance: entry.stance,
        kind: kindOf(content, quotes),
        speakers,
        tokens,
        content,
        past,
      });
      break;
    }
  }
  return out;
}

function entriesOf(graph: Graph, i: number, codebook: Codebook): readonly SpeechVerb[] {
  const lemma = tokenAt(graph, i).lemma.toLowerCase();
  const verbs = codebook.speech.verbs;
  const withPreposition = childrenBy(graph, i, 'obl').flatMap((c) =>
    prepositionsOf(graph, c).flatMap((p) => verbs.get(`${lemma}_${p}`) ?? []),
  );
  return [
    ...(verbs.get(lemmaWithParticle(graph, i)) ?? []),
    ...withPreposition,
    ...(lemmaWithParticle(graph, i) === lemma ? [] : (verbs.get(lemma) ?? [])),
  ];
}

function isAsserted(graph: Graph, i: number, codebook: Codebook): boolean {
  return !clauseFlags(graph, i, codebook.grammar, false).some((f) => f.flag !== 'historical');
}

/** Tokens of the content by the first of the entry's frames that is there; null where none is. */
function contentOf(
  graph: Graph,
  i: number,
  entry: SpeechVerb,
  quotes: readonly Quote[],
  codebook: Codebook,
  isEventNoun: (token: number) => boolean,
): number[] | null {
  for (const frame of entry.frames) {
    const found = FRAMES[frame](graph, i, entry, quotes, codebook, isEventNoun);
    if (found !== null && found.length > 0) return found;
  }
  return null;
}

type FrameFinder = (
  graph: Graph,
  i: number,
  entry: SpeechVerb,
  quotes: readonly Quote[],
  codebook: Codebook,
  isEventNoun: (token: number) => boolean,
) => number[] | null;

const below = (graph: Graph, found: number): number[] | null =>
  found < 0 ? null : contentBelow(graph, found);

/** An -ing clause or noun under a preposition. */
function underPreposition(preposition: string): FrameFinder {
  return (graph, i) => {
    const found = childrenBy(graph, i, 'advcl', 'obl', 'xcomp').find((c) =>
      childrenBy(graph, c, 'case', 'mark').some((m) => tokenAt(graph, m).form.toLowerCase() === preposition),
    );
    return below(graph, found ?? -1);
  };
}

const FRAMES: Record<SpeechFrame, FrameFinder> = {
  ccomp: (graph, i) => below(graph, childBy(graph, i, 'ccomp')),
  xcomp: (graph, i) => below(graph, childBy(graph, i, 'xcomp')),
  quote: (graph, i, _entry, quotes) => quotedBeside(graph, i, quotes),
  parataxis: (graph, i) => {
    const token = tokenAt(graph, i);
    if (plainRel(token.rel) === 'parataxis' && token.head >= 0 && childBy(graph, i, 'ccomp', 'obj') < 0) {
      return contentBelow(graph, token.head, [i]);
    }
    const clause = childrenBy(graph, i, 'parataxis').find(
      (c) => tokenAt(graph, c).upos === 'VERB' && childBy(graph, c, 'nsubj') >= 0,
    );
    return clause === undefined || childBy(graph, i, 'obj') >= 0 ? null : contentBelow(graph, clause);
  },
  'of-ing': (graph, i, ...rest) => underPreposition('of')(graph, i, ...rest) ?? bareGerund(graph, i),
  'for-ing': underPreposition('for'),
  'against-ing': underPreposition('against'),
  'obl-about': () => null,
  'obl-as': underPreposition('as'),
  obj: (graph, i, entry, _quotes, codebook, isEventNoun) => {
    const object = childBy(graph, i, 'obj');
    if (object < 0 || entry.belief) return null;
    const isSaid = codebook.speech.nouns.has(tokenAt(graph, object).lemma.toLowerCase());
    return (isSaid && entry.stance !== 'asserts') || isEventNoun(object) ? contentBelow(graph, object) : null;
  },
};

function bareGerund(graph: Graph, i: number): number[] | null {
  const found = childrenBy(graph, i, 'xcomp', 'ccomp', 'advcl').find(
    (c) => tokenAt(graph, c).feats.VerbForm === 'Ger' || tokenAt(graph, c).feats.VerbForm === 'Part',
  );
  return below(graph, found ?? -1);
}

/** Quoted words of the same clause that do not hold the verb itself. */
function quotedBeside(graph: Graph, i: number, quotes: readonly Quote[]): number[] | null {
  const verb = tokenAt(graph, i);
  const near = quotes.filter(
    (q) => q.field === verb.field && !q.scare && !(q.start <= verb.start && verb.end <= q.end),
  );
  const tokens = graph.tokens.flatMap((t, n) =>
    near.some((q) => q.inner.start <= t.start && t.end <= q.inner.end) ? [n] : [],
  );
  return tokens.length === 0 ? null : tokens;
}
