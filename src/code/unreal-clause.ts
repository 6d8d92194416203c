/**
 * Clauses that tell nothing as done by their form: questions, orders, and conditions by word order or by a word over
 * the clause. In: graph and the clause's head. Out: the words that show it, or an empty list.
 */
import type { Grammar } from '../knowledge/grammar.ts';
import { childBy, childrenBy, type Graph, plainRel, tokenAt } from './graph.ts';

const WH = /^(?:who|whom|whose|what|which|why|when|where|how)$/;

export function unrealWords(graph: Graph, head: number, grammar: Grammar): number[] {
  const shown = [
    question(graph, head),
    order(graph, head),
    invertedCondition(graph, head, grammar),
    conditionOver(graph, head, grammar),
  ];
  return shown.filter((i) => i >= 0);
}

/** "Did X attack Y?" asks whether; "Why did X attack Y?" takes the attack for granted. */
function question(graph: Graph, head: number): number {
  const subject = childBy(graph, head, 'nsubj');
  const opener = childrenBy(graph, head, 'aux', 'cop')[0] ?? -1;
  if (subject < 0 || opener < 0 || opener > subject) return -1;
  const mark = graph.tokens.findIndex((t, i) => i > head && t.form === '?');
  const asksFor = graph.tokens.some((t, i) => i < opener && WH.test(t.form.toLowerCase()));
  return asksFor ? -1 : mark;
}

/** "Release the hostages", and "let us sign". */
function order(graph: Graph, head: number): number {
  const { feats, rel, head: up } = tokenAt(graph, head);
  if (rel === 'xcomp' && up >= 0 && tokenAt(graph, up).lemma === 'let') {
    const object = childBy(graph, up, 'obj');
    if (object >= 0 && tokenAt(graph, object).form.toLowerCase() === 'us' && childBy(graph, up, 'nsubj') < 0)
      return up;
  }
  return feats.Mood === 'Imp' && childBy(graph, head, 'nsubj', 'aux', 'mark') < 0 ? head : -1;
}

/** "Had X attacked, ..." and "were X to attack, ...". */
function invertedCondition(graph: Graph, head: number, grammar: Grammar): number {
  const { rel, head: up } = tokenAt(graph, head);
  if (plainRel(rel) === 'acl' && up >= 0) {
    // The parser takes "were X" for a clause of its own, with the verb below the subject.
    const were = childBy(graph, up, 'cop');
    const isFirst = were >= 0 && were < up && plainRel(tokenAt(graph, up).rel) === 'advcl';
    return isFirst && tokenAt(graph, were).form.toLowerCase() === 'were' ? were : -1;
  }
  if (plainRel(rel) !== 'advcl' || childBy(graph, head, 'mark') >= 0) return -1;
  const subject = childBy(graph, head, 'nsubj');
  const opener = childrenBy(graph, head, 'aux', 'cop')[0] ?? -1;
  if (opener < 0 || subject < opener) return -1;
  return grammar.words.inverted.has(tokenAt(graph, opener).form.toLowerCase()) ? opener : -1;
}

/** "Provided that X leaves", "in case X attacks", "lest X attack", "as long as X attacks". */
function conditionOver(graph: Graph, head: number, grammar: Grammar): number {
  const { conditionals, conditionPhrases } = grammar.words;
  const { rel, head: up } = tokenAt(graph, head);
  if (plainRel(rel) === 'ccomp' && up >= 0 && plainRel(tokenAt(graph, up).rel) === 'advcl')
    return conditionals.has(tokenAt(graph, up).form.toLowerCase()) ? up : -1;
  if (plainRel(rel) !== 'advcl') return -1;
  for (const mark of childrenBy(graph, head, 'mark', 'case')) {
    const window = graph.tokens.slice(Math.max(0, mark - 2), mark + 4).map((t) => t.form.toLowerCase());
    const text = ` ${window.join(' ')} `;
    if (conditionPhrases.some((phrase) => text.includes(` ${phrase} `))) return mark;
  }
  return -1;
}
