/**
 * The subject of a cue where parsers mix it up with that of the clause beside it: "Kim, he said, wants a deal" (both
 * hung on "said"), "the test was near, the agency told lawmakers" (both hung on "was"). In: a cue. Out: nominals
 * that the cue lends to its content, the nearest of its subjects, and the one that the clause beside it has taken.
 */
import { childBy, childrenBy, type Graph, plainRel, subtree, tokenAt } from '../graph.ts';

/** Subjects of the cue that belong to what was said: all but the one nearest before it; and what follows "that". */
export function lentToContent(graph: Graph, verb: number): number[] {
  const clause = childBy(graph, verb, 'ccomp');
  if (clause < 0 || childBy(graph, clause, 'nsubj', 'expl', 'csubj') >= 0) return [];
  const that = childrenBy(graph, clause, 'mark').find((m) => m > verb) ?? -1;
  const afterThat = childrenBy(graph, verb, 'nsubj', 'obj').filter(
    (c) => that > verb && c > that && c < clause,
  );
  if (afterThat.length > 0) return afterThat;
  const before = childrenBy(graph, verb, 'nsubj').filter((c) => c < verb);
  return before.slice(0, -1).filter((c) => isFollowedByComma(graph, c) || clause < verb);
}

/** Of several subjects of one cue the one that stands nearest before it; -1 where there are not several. */
export function nearestSubject(graph: Graph, verb: number): number {
  const own = childrenBy(graph, verb, 'nsubj');
  if (own.length < 2) return -1;
  return own.findLast((c) => c < verb) ?? -1;
}

/** The noun right before the cue that was taken for a second subject of the verb the cue hangs on, or -1. */
export function takenSubject(graph: Graph, verb: number): number {
  const { rel, head } = tokenAt(graph, verb);
  if (plainRel(rel) !== 'parataxis' || head < 0 || head > verb || childBy(graph, verb, 'nsubj') >= 0)
    return -1;
  const subject = childrenBy(graph, head, 'nsubj').find((c) => {
    const last = subtree(graph, c).at(-1) ?? c;
    return c > head && last < verb && onlyHelpers(graph, last + 1, verb);
  });
  return subject ?? -1;
}

function onlyHelpers(graph: Graph, from: number, to: number): boolean {
  return graph.tokens.slice(from, to).every((t) => t.upos === 'AUX' || t.upos === 'ADV');
}

function isFollowedByComma(graph: Graph, i: number): boolean {
  const words = subtree(graph, i).filter((c) => tokenAt(graph, c).upos !== 'PUNCT');
  return graph.tokens[(words.at(-1) ?? i) + 1]?.form === ',';
}
