/**
 * One parsed sentence as a graph that can be asked questions: children, prepositions, coordination, subtree.
 * In: a Sentence with UD tokens. Out: token indexes. Knows syntax only, nothing of events or actors.
 */
import type { FieldSpan } from '../base/span.ts';
import { type VerbLexicon, verbLemma } from '../knowledge/verb-lexicon.ts';
import type { Sentence, Token } from '../record/document.ts';
import { mendTree } from './mend-tree.ts';

export type Graph = {
  index: number;
  sentence: Sentence;
  tokens: readonly Token[];
  children: readonly (readonly number[])[];
};

/**
 * Builds the child lists once; `index` is the sentence's place in the document.
 * @param verbs mends lemmas of verbs that the codebook knows by their form
 */
export function toGraph(sentence: Sentence, index: number, verbs: VerbLexicon): Graph {
  const tokens = sentence.tokens.map((token) => {
    if (!isVerbal(token)) return token;
    const lemma = verbLemma(token.form, token.lemma, verbs);
    return lemma === token.lemma ? token : { ...token, lemma };
  });
  mendTree(tokens);
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((token, i) => {
    children[token.head]?.push(i);
  });
  return { index, sentence, tokens, children };
}

/** The token; an index that does not exist is a fault of the caller and throws. */
export function tokenAt(graph: Graph, i: number): Token {
  const token = graph.tokens[i];
  if (token === undefined) throw new RangeError(`No token ${i} in sentence ${graph.index}.`);
  return token;
}

/** A relation without its subtype: `nsubj:pass` → `nsubj`. */
export function plainRel(rel: string): string {
  const colon = rel.indexOf(':');
  return colon < 0 ? rel : rel.slice(0, colon);
}

/** Children with one of the relations. A name without subtype matches every subtype. */
export function childrenBy(graph: Graph, i: number, ...rels: string[]): number[] {
  return (graph.children[i] ?? []).filter((c) => isOneOf(rels, tokenAt(graph, c).rel));
}

function isOneOf(rels: readonly string[], rel: string): boolean {
  return rels.includes(rel) || (rel.includes(':') && rels.includes(plainRel(rel)));
}

/** The first child with one of the relations, or -1. */
export function childBy(graph: Graph, i: number, ...rels: string[]): number {
  return graph.children[i]?.find((c) => isOneOf(rels, tokenAt(graph, c).rel)) ?? -1;
}

/** Lower-case preposition of a nominal (`with`), or of a multiword one its first and last word (`ahead of`). */
export function prepositionsOf(graph: Graph, i: number): string[] {
  return childrenBy(graph, i, 'case').flatMap((c) => {
    const rest = childrenBy(graph, c, 'fixed').map((f) => tokenAt(graph, f).form.toLowerCase());
    return [tokenAt(graph, c).form.toLowerCase(), ...rest];
  });
}

/** The token and what is coordinated with it, in the order of the text. */
export function withConjuncts(graph: Graph, i: number): number[] {
  const out = [i];
  for (const c of childrenBy(graph, i, 'conj')) {
    const token = tokenAt(graph, c);
    if (token.upos !== 'VERB' && token.upos !== 'AUX') out.push(...withConjuncts(graph, c));
  }
  return out;
}

/** All tokens below and including `i`; branches for which `cut` is true are left out. */
export function subtree(graph: Graph, i: number, cut?: (child: number) => boolean): number[] {
  const out = [i];
  for (const c of graph.children[i] ?? []) {
    if (cut === undefined || !cut(c)) out.push(...subtree(graph, c, cut));
  }
  return out.sort((a, b) => a - b);
}

/** True when `i` is `top` or stands below it. */
export function isBelow(graph: Graph, i: number, top: number): boolean {
  for (
    let at = i, steps = 0;
    at >= 0 && steps <= graph.tokens.length;
    at = tokenAt(graph, at).head, steps += 1
  ) {
    if (at === top) return true;
  }
  return false;
}

/** From the token upwards to the root, the token itself first. */
export function pathUp(graph: Graph, i: number): number[] {
  const out: number[] = [];
  for (let at = i; at >= 0 && out.length <= graph.tokens.length; at = tokenAt(graph, at).head) out.push(at);
  return out;
}

/** The span from the first to the last of the tokens. */
export function spanOf(graph: Graph, indexes: readonly number[]): FieldSpan {
  const tokens = indexes.map((i) => tokenAt(graph, i));
  const start = Math.min(...tokens.map((t) => t.start));
  const end = Math.max(...tokens.map((t) => t.end));
  return { field: graph.sentence.field, start, end };
}

export function isVerbal(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX';
}

/** who, which, that as the subject or object of a relative clause. */
export function isRelative(token: Token): boolean {
  return (
    token.feats.PronType === 'Rel' || (token.upos === 'PRON' && /^(who|whom|which|that)$/i.test(token.form))
  );
}
