/**
 * Negation that leaves the act done: "did not sign until June", "did not leave because of X but because of Y". In:
 * graph and the clause's head. Out: yes or no. "Not only" and its like are clause-flags.ts.
 */
import { childrenBy, type Graph, isBelow, tokenAt } from './graph.ts';

const PAST = /^(?:did|was|were)$/;

export function isNegationLifted(graph: Graph, head: number): boolean {
  const forms = graph.tokens.map((t) => t.form.toLowerCase());
  const isPast = childrenBy(graph, head, 'aux').some((c) => PAST.test(forms[c] ?? ''));
  const until = forms.findIndex((form, i) => i > head && (form === 'until' || form === 'till'));
  if (isPast && until >= 0 && isBelow(graph, until, head)) return true;
  // "but because", "but for", "but in order to": only the reason is denied.
  const first = forms.findIndex((form, i) => i > head && form === 'because');
  const but = forms.findIndex((form, i) => i > first && form === 'but');
  return first >= 0 && but >= 0 && forms[but + 1] === 'because';
}

/** "Not one day passed without the army shelling": the clause over "without" is negated itself. */
export function isUnderNegatedSubject(graph: Graph, head: number): boolean {
  return childrenBy(graph, head, 'nsubj').some((subject) =>
    childrenBy(graph, subject, 'advmod', 'det').some((c) =>
      /^(?:not|no)$/.test(tokenAt(graph, c).form.toLowerCase()),
    ),
  );
}
