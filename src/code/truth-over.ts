/**
 * What is said on the truth of a clause: "it is not true that X left", "reports that X left are false". In: graph, the
 * word that governs the clause, grammar. Out: the word of truth, or the flags that it sets.
 */
import type { Grammar } from '../knowledge/grammar.ts';
import type { Flag } from './clause-flags.ts';
import { type Graph, plainRel, spanOf, tokenAt } from './graph.ts';

/** The governor itself, or the predicate over a noun such as "reports"; -1 where nothing is said on the truth. */
export function truthOver(graph: Graph, governor: number, grammar: Grammar): number {
  const { trueWords, falseWords, reports } = grammar.words;
  const isTruth = (i: number) => {
    const lemma = tokenAt(graph, i).lemma.toLowerCase();
    return trueWords.has(lemma) || falseWords.has(lemma);
  };
  if (isTruth(governor)) return governor;
  const { lemma, rel, head } = tokenAt(graph, governor);
  const isReport = head >= 0 && plainRel(rel) === 'nsubj' && reports.has(lemma.toLowerCase());
  return isReport && isTruth(head) ? head : -1;
}

export function truthFlags(graph: Graph, word: number, grammar: Grammar): Flag[] {
  const isFalse = grammar.words.falseWords.has(tokenAt(graph, word).lemma.toLowerCase());
  return isFalse ? [{ flag: 'negated', span: spanOf(graph, [word]) }] : [];
}
