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
  return untilSemicolon(
    graph,
    verb,
    tokens.filter((i) => i < verb || (comma >= 0 && i >= comma)),
  );
}

/** Without what stands after a semicolon that follows the cue: that is a sentence of its own. */
export function untilSemicolon(graph: Graph, cue: number, tokens: readonly number[]): number[] {
  const semicolon = graph.tokens.findIndex((t, i) => i > cue && t.form === ';');
  return tokens.filter((i) => semicolon < 0 || i < semicolon);
}

/** "If the families met, he said, ..." and "Without a list, he said, ...": what opens the sentence is said too. */
export function openingOf(graph: Graph, verb: number, clause: number): number[] {
  const subject = childBy(graph, verb, 'nsubj');
  const next = graph.tokens[verb + 1];
  if (clause < verb || subject < 0 || subject > verb || next?.form !== ',') return [];
  const start = subtree(graph, subject)[0] ?? subject;
  return childrenBy(graph, verb, 'advcl', 'obl')
    .filter((c) => c < start && tokenAt(graph, start - 1).form === ',')
    .flatMap((c) => subtree(graph, c));
}

/** "It was not clear, she added, whether ...": the clause before a cue in commas that goes on after it. */
export function clauseBefore(graph: Graph, verb: number, clause: number): number[] {
  const { rel, head } = tokenAt(graph, verb);
  const isBetween = plainRel(rel) === 'parataxis' && head >= 0 && head < verb && clause > verb;
  if (!isBetween || graph.tokens[verb + 1]?.form !== ',') return [];
  return subtree(graph, head, (c) => c === verb).filter((i) => i < verb);
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
  if (plainRel(rel) === 'parataxis' || isInvertedTail(graph, verb)) return head;
  const isFiniteClause = childBy(graph, verb, 'nsubj') >= 0 || feats.VerbForm === 'Fin';
  const isHung = ['appos', 'dep'].includes(plainRel(rel)) || (rel === 'acl' && isSetOff(graph, verb));
  const isParenthesis = isHung && isFiniteClause;
  if (!isParenthesis) return -1;
  let top = head;
  while (['nsubj', 'obj', 'obl', 'nmod', 'appos'].includes(plainRel(tokenAt(graph, top).rel))) {
    top = tokenAt(graph, top).head;
  }
  return top;
}

/** "The talks are over, noted Oslo's envoy": after a comma, finite, and what follows is its subject, taken for an object. */
export function isInvertedTail(graph: Graph, verb: number): boolean {
  const { rel, head, feats } = tokenAt(graph, verb);
  if (!['advcl', 'acl', 'parataxis'].includes(plainRel(rel)) || head < 0 || head > verb) return false;
  if (feats.VerbForm !== 'Fin' || childBy(graph, verb, 'nsubj', 'aux', 'mark', 'ccomp', 'xcomp') >= 0)
    return false;
  if (!/^(?:,|["“”]|'')$/u.test(tokenAt(graph, verb - 1).form)) return false;
  const object = childBy(graph, verb, 'obj');
  if (object < 0 || tokenAt(graph, object).upos !== 'PROPN') return false;
  const phrase = subtree(graph, object);
  const next = graph.tokens[(phrase.at(-1) ?? object) + 1];
  return phrase[0] === verb + 1 && (next === undefined || next.upos === 'PUNCT');
}

/** Between commas, with its own subject and without a word that joins it: no part of the noun it was hung on. */
function isSetOff(graph: Graph, verb: number): boolean {
  const first = subtree(graph, verb).find((i) => tokenAt(graph, i).upos !== 'PUNCT') ?? verb;
  const isJoined = childBy(graph, verb, 'mark') >= 0 || tokenAt(graph, first).feats.PronType === 'Rel';
  const subject = childBy(graph, verb, 'nsubj');
  if (isJoined || subject < 0 || subject > verb) return false;
  // "Egypt will host them, Reuters said on Monday": what it was hung on has its predicate in between.
  const above = tokenAt(graph, tokenAt(graph, verb).head).head;
  const isBehind = above >= 0 && above < first && above > tokenAt(graph, verb).head;
  return graph.tokens[first - 1]?.form === ',' && (isBehind || graph.tokens[verb + 1]?.form === ',');
}
