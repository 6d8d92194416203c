/**
 * Fixed phrases of several words that say whether a clause's act was done ("at no time", "during the Cold War"). In:
 * graph, a clause's head, grammar. Out: flags with the phrase's words. A phrase belongs to the nearest verb above it.
 */
import type { Grammar } from '../knowledge/grammar.ts';
import type { Flag } from './clause-flags.ts';
import { type Graph, isVerbal, spanOf, tokenAt } from './graph.ts';

type Phrase = { head: number; found: Flag };

/** The phrases of a sentence, which are asked for once for each of its clauses. */
const PHRASES = new WeakMap<Graph, { grammar: Grammar; phrases: readonly Phrase[] }>();

export function phraseFlags(graph: Graph, head: number, grammar: Grammar): Flag[] {
  let known = PHRASES.get(graph);
  if (known?.grammar !== grammar) {
    known = { grammar, phrases: phrasesOf(graph, grammar) };
    PHRASES.set(graph, known);
  }
  return known.phrases.filter((phrase) => phrase.head === head).map(({ found }) => found);
}

function phrasesOf(graph: Graph, grammar: Grammar): Phrase[] {
  const { phrases } = grammar.words;
  return graph.tokens.flatMap((token, start) =>
    (phrases.get(token.form.toLowerCase()) ?? []).flatMap(({ words, flag }) => {
      const isThere = words.every((word, k) => graph.tokens[start + k]?.form.toLowerCase() === word);
      if (!isThere) return [];
      const end = start + words.length - 1;
      return [{ head: clauseOf(graph, start, end), found: { flag, span: spanOf(graph, [start, end]) } }];
    }),
  );
}

/** The verb, or predicate with a copula, over the phrase; -1 where none is. */
function clauseOf(graph: Graph, start: number, end: number): number {
  let at = start;
  for (let steps = 0; at >= 0 && steps < 12; steps += 1) {
    const isOutside = at < start || at > end;
    const hasCopula = (graph.children[at] ?? []).some((c) => tokenAt(graph, c).rel === 'cop');
    if (isOutside && (isVerbal(tokenAt(graph, at)) || hasCopula)) return at;
    at = tokenAt(graph, at).head;
  }
  return -1;
}
