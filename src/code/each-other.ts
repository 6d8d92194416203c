/**
 * "each other" and "one another", which stand for both parties of a plural subject. In: graph and a token of the
 * phrase or of the object that it was taken for a determiner of. Out: the token that carries it, or -1.
 */
import { childrenBy, type Graph, tokenAt } from './graph.ts';

/** The second word of the phrase that starts at `i`, or -1. */
export function eachOtherAt(graph: Graph, i: number): number {
  const pair = `${tokenAt(graph, i).form} ${graph.tokens[i + 1]?.form ?? ''}`.toLowerCase();
  return pair === 'each other' || pair === 'one another' ? i + 1 : -1;
}

/** The phrase inside an object ("promised each other help"), where parsers take its words for modifiers. */
export function eachOtherIn(graph: Graph, object: number): number {
  const first = childrenBy(graph, object, 'det', 'nummod', 'amod').find((c) => eachOtherAt(graph, c) >= 0);
  return first === undefined ? -1 : eachOtherAt(graph, first);
}
