/**
 * What of a clause is said and what belongs to the cue that stands in it: "X, he said on Tuesday", "X, he said in
 * an interview, Y", "said on Friday it was". Parsers hang such adjuncts on either side. In: tokens of the clause
 * and the cue. Out: the tokens without those of the cue.
 */
import { childBy, childrenBy, type Graph, plainRel, prepositionsOf, subtree, tokenAt } from '../graph.ts';

/** Where an adjunct of the cue may stand: day, place, occasion. */
const OCCASIONS = new Set(['on', 'in', 'at', 'during', 'to']);

/** Without what follows a cue in the middle or at the end up to the next comma. */
export function aroundCue(graph: Graph, verb: number, tokens: readonly number[]): number[] {
  if (!tokens.some((i) => i < verb)) return [...tokens];
  const comma = graph.tokens.findIndex((t, i) => i > verb && t.upos === 'PUNCT');
  return tokens.filter((i) => i < verb || (comma >= 0 && i >= comma));
}

/** The clause after the cue, from its "that" on, or without an occasion right after the verb. */
export function afterCue(graph: Graph, verb: number, clause: number): number[] {
  const tokens = subtree(graph, clause);
  const that = childrenBy(graph, clause, 'mark').find(
    (m) => m > verb && tokenAt(graph, m).form.toLowerCase() === 'that',
  );
  if (that !== undefined) return tokens.filter((i) => i >= that);
  const occasion = childrenBy(graph, clause, 'obl').find((c) => subtree(graph, c)[0] === verb + 1);
  if (occasion === undefined || !prepositionsOf(graph, occasion).some((p) => OCCASIONS.has(p))) return tokens;
  const end = subtree(graph, occasion).at(-1) ?? occasion;
  const isFollowed = childBy(graph, clause, 'nsubj') > end && tokenAt(graph, end + 1).upos !== 'PUNCT';
  return isFollowed ? tokens.filter((i) => i > end) : tokens;
}

/** The clause that a parenthesis was hung into: "Washington's position, one diplomat said, has not changed". */
export function clauseOfParenthesis(graph: Graph, verb: number): number {
  const { rel, head, feats } = tokenAt(graph, verb);
  if (plainRel(rel) === 'parataxis') return head;
  const isFiniteClause = childBy(graph, verb, 'nsubj') >= 0 || feats.VerbForm === 'Fin';
  const isParenthesis = ['appos', 'dep'].includes(plainRel(rel)) && isFiniteClause;
  if (!isParenthesis) return -1;
  let top = head;
  while (['nsubj', 'obj', 'obl', 'nmod', 'appos'].includes(plainRel(tokenAt(graph, top).rel))) {
    top = tokenAt(graph, top).head;
  }
  return top;
}

/**
 * The cue before a trailing "adding that ...": the one that stands between it and the verb it was hung on, or -1.
 */
export function cueBefore(graph: Graph, participle: number, isCue: (i: number) => boolean): number {
  const { rel, head, feats } = tokenAt(graph, participle);
  const isTrailing = plainRel(rel) === 'advcl' && feats.VerbForm !== 'Fin' && feats.Tense !== 'Past';
  if (!isTrailing || head < 0 || head > participle) return -1;
  for (let i = participle - 1; i > head; i -= 1) {
    if (isCue(i) && childBy(graph, i, 'nsubj') >= 0 && !subtree(graph, participle).includes(i)) return i;
  }
  return -1;
}
