/**
 * The entries of knowledge/speech/verbs.yaml for a verb of a sentence: with its particle, with a preposition, alone; or
 * for an adjective with its copula. In: verb, sentence, codebook. Out: entries in the order to try them.
 */
import type { SpeechVerb } from '../../knowledge/schemas/speech.ts';
import { childrenBy, type Graph, isVerbal, prepositionsOf, tokenAt } from '../graph.ts';
import { lemmaWithParticle } from '../slots.ts';
import type { FrameContext } from './frame-finder.ts';

export function entriesOf(graph: Graph, verb: number, { codebook }: FrameContext): readonly SpeechVerb[] {
  const lemma = tokenAt(graph, verb).lemma.toLowerCase();
  if (tokenAt(graph, verb).upos === 'ADJ') return codebook.speech.verbs.get(`be_${lemma}`) ?? [];
  const full = lemmaWithParticle(graph, verb).toLowerCase();
  const { verbs } = codebook.speech;
  const withPreposition = underItsPreposition(graph, verb).flatMap(
    ({ preposition }) => verbs.get(`${lemma}_${preposition}`) ?? [],
  );
  return [
    ...(verbs.get(full) ?? []),
    ...withPreposition,
    ...(full === lemma ? [] : (verbs.get(lemma) ?? [])),
  ];
}

/** What stands after the verb with a preposition: "called for talks", "called for reducing it". */
export function underItsPreposition(graph: Graph, verb: number): { token: number; preposition: string }[] {
  const nominals = childrenBy(graph, verb, 'obl').flatMap((token) =>
    prepositionsOf(graph, token).map((preposition) => ({ token, preposition })),
  );
  const clauses = childrenBy(graph, verb, 'advcl', 'ccomp', 'xcomp').flatMap((token) =>
    childrenBy(graph, token, 'mark')
      .filter((m) => m === verb + 1)
      .map((m) => ({ token, preposition: tokenAt(graph, m).form.toLowerCase() })),
  );
  return [...nominals, ...clauses].filter(({ token }) => token > verb);
}

/** "quoted Kim as saying": the verb brings in another speaker. */
export function isQuoting(graph: Graph, verb: number, context: FrameContext): boolean {
  return entriesOf(graph, verb, context).some((e) => e.frames.includes('as-saying'));
}

/** The "saying" of "quoted Kim as saying", or -1. */
export function sayingOf(graph: Graph, quoting: number): number {
  const found = childrenBy(graph, quoting, 'advcl', 'xcomp', 'ccomp', 'obl').find((c) =>
    childrenBy(graph, c, 'mark', 'case').some((m) => tokenAt(graph, m).form.toLowerCase() === 'as'),
  );
  return found !== undefined && isVerbal(tokenAt(graph, found)) ? found : -1;
}
