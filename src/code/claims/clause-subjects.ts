/**
 * The subject of a cue where parsers mix it up with that of the clause beside it: "Kim, he said, wants a deal" (both
 * hung on "said"), "the test was near, the agency told lawmakers" (both hung on "was"). In: a cue. Out: nominals
 * that the cue lends to its content, the nearest of its subjects, and the one that the clause beside it has taken.
 */
import { childBy, childrenBy, type Graph, plainRel, prepositionsOf, subtree, tokenAt } from '../graph.ts';

/** Subjects of the cue that belong to what was said: all but the one nearest before it; and what follows "that". */
export function lentToContent(graph: Graph, verb: number): number[] {
  const clause = childBy(graph, verb, 'ccomp');
  if (clause < 0 || childBy(graph, clause, 'nsubj', 'expl', 'csubj') >= 0) return [];
  const that = childrenBy(graph, clause, 'mark').find((m) => m > verb) ?? -1;
  const from = that > verb ? that : isFiniteClause(graph, clause) ? verb : clause;
  const after = childrenBy(graph, verb, 'nsubj', 'obj').filter((c) => c > from && c < clause);
  if (after.length > 0) return after;
  const before = childrenBy(graph, verb, 'nsubj').filter((c) => c < verb);
  return before.slice(0, -1).filter((c) => isFollowedByComma(graph, c) || clause < verb);
}

/** Of several subjects of one cue the nearest before it; or what its own cue lends to it; -1 where neither is. */
export function nearestSubject(graph: Graph, verb: number): number {
  const own = childrenBy(graph, verb, 'nsubj');
  const { rel, head } = tokenAt(graph, verb);
  if (own.length === 0 && plainRel(rel) === 'ccomp' && head >= 0) return lentToContent(graph, head)[0] ?? -1;
  if (own.length < 2) return -1;
  return own.findLast((c) => c < verb) ?? -1;
}

/**
 * The noun right before a cue without a subject that was taken for a second subject of the clause beside it, or
 * for an adjunct without preposition; -1 where there is none.
 */
export function takenSubject(graph: Graph, verb: number): number {
  const { rel, head, feats } = tokenAt(graph, verb);
  if (feats.VerbForm !== 'Fin' || childBy(graph, verb, 'nsubj', 'aux:pass') >= 0) return -1;
  const isParenthesis = plainRel(rel) === 'parataxis' && head >= 0 && head < verb;
  const hosts = [
    ...(isParenthesis ? [head] : []),
    ...childrenBy(graph, verb, 'ccomp').filter((c) => c < verb),
  ];
  const taken = hosts.flatMap((host) => childrenBy(graph, host, 'nsubj').filter((c) => c > host));
  const bare = childrenBy(graph, verb, 'obl').filter((c) => prepositionsOf(graph, c).length === 0);
  const subject = [...taken, ...bare].find((c) => {
    const last = subtree(graph, c).at(-1) ?? c;
    return last < verb && onlyHelpers(graph, last + 1, verb);
  });
  return subject ?? -1;
}

function isFiniteClause(graph: Graph, clause: number): boolean {
  const [helper] = childrenBy(graph, clause, 'aux', 'cop');
  return tokenAt(graph, helper ?? clause).feats.VerbForm === 'Fin';
}

function onlyHelpers(graph: Graph, from: number, to: number): boolean {
  return graph.tokens.slice(from, to).every((t) => t.upos === 'AUX' || t.upos === 'ADV');
}

function isFollowedByComma(graph: Graph, i: number): boolean {
  const words = subtree(graph, i).filter((c) => tokenAt(graph, c).upos !== 'PUNCT');
  return graph.tokens[(words.at(-1) ?? i) + 1]?.form === ',';
}
