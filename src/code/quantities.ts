/**
 * Words that count or group others: "thousands of demonstrators", "a batch of shells". In: graph and token. Out:
 * what is counted, which is what the phrase is about. The words are the class `quantity` of the noun classes.
 */
import type { Grammar } from '../knowledge/grammar.ts';
import { childrenBy, type Graph, prepositionsOf, tokenAt, withConjuncts } from './graph.ts';

/** Tokens under the of-phrase of a quantity; [] for any other noun. */
export function countedBy(graph: Graph, i: number, grammar: Grammar): number[] {
  const lemma = tokenAt(graph, i).lemma.toLowerCase();
  if (!grammar.nounClasses.get('quantity')?.has(lemma)) return [];
  return childrenBy(graph, i, 'nmod')
    .filter((c) =>
      prepositionsOf(graph, c).some((p) => p === 'of' || (p === 'in' && isSum(graph, i, c, grammar))),
    )
    .flatMap((c) => withConjuncts(graph, c));
}

/** "a million dollars in aid", and not "a million people in Lagos". */
function isSum(graph: Graph, i: number, inner: number, grammar: Grammar): boolean {
  const lemma = tokenAt(graph, i).lemma.toLowerCase();
  return grammar.nounClasses.get('money')?.has(lemma) === true && tokenAt(graph, inner).upos === 'NOUN';
}
