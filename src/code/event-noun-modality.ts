/**
 * What stands around an event noun: the verb that carries, plans, cancels or fears it, the predicate said of it, the
 * noun over it. In: graph, the noun, grammar. Out: flags, and where to climb on.
 */
import type { Grammar } from '../knowledge/grammar.ts';
import { clauseFlags, type Flag } from './clause-flags.ts';
import {
  childBy,
  childrenBy,
  type Graph,
  isVerbal,
  plainRel,
  prepositionsOf,
  spanOf,
  tokenAt,
} from './graph.ts';
import { effectOf, ofNoun } from './operators.ts';
import { isThereFor, lemmaWithParticle } from './slots.ts';

/** `next` is the token to look at next, or -1. */
export type Step = { flags: Flag[]; next: number };

export const STOP: Step = { flags: [], next: -1 };

export function fromNoun(graph: Graph, at: number, grammar: Grammar): Step {
  const token = tokenAt(graph, at);
  const { head } = token;
  if (head < 0) return STOP;
  const rel = plainRel(token.rel);
  const prepositions = prepositionsOf(graph, at);
  const over = tokenAt(graph, head);
  // "ahead of the summit"
  if (over.form.toLowerCase() === 'ahead' && prepositions.includes('of'))
    return { flags: [{ flag: 'future', span: spanOf(graph, [head]) }], next: -1 };
  if (rel === 'conj') return isVerbal(over) ? STOP : { flags: [], next: head };
  if (rel === 'nmod' && ['of', 'for', 'on', 'against', 'to', 'about'].some((p) => prepositions.includes(p))) {
    // "in the event of an attack", "in case of an attack"
    if (/^(?:event|case)$/.test(over.lemma) && prepositionsOf(graph, head).includes('in'))
      return { flags: [{ flag: 'hypothetical', span: spanOf(graph, [head]) }], next: -1 };
    return { flags: ofNoun(graph, head, grammar, at), next: -1 };
  }
  if (rel === 'nsubj' && childBy(graph, head, 'cop') >= 0) return underPredicate(graph, at, head, grammar);
  if (!isVerbal(over)) return isThereFor(graph, at) ? { flags: [], next: head } : STOP;
  return ['obj', 'nsubj', 'obl', 'iobj'].includes(rel) ? underVerb(graph, at, head, grammar) : STOP;
}

/** "An attack is possible", "the visit is imminent", "an attack would be a mistake". */
function underPredicate(graph: Graph, noun: number, head: number, grammar: Grammar): Step {
  const w = grammar.words;
  const lemma = tokenAt(graph, head).lemma.toLowerCase();
  const span = spanOf(graph, [head]);
  if (w.hypotheticalAdjectives.has(lemma) || lemma === 'unlikely')
    return { flags: [{ flag: 'hypothetical', span }], next: -1 };
  if (w.futureAdjectives.has(lemma)) return { flags: [{ flag: 'future', span }], next: head };
  if (lemma === 'impossible') return { flags: [{ flag: 'negated', span }], next: head };
  return onlySpokenOf(graph, noun, head, grammar);
}

/** "An attack would be a mistake" and "an attack could anger them": of no attack in particular. */
function onlySpokenOf(graph: Graph, noun: number, head: number, grammar: Grammar): Step {
  if (!isIndefinite(graph, noun)) return STOP;
  const flags = clauseFlags(graph, head, grammar, false).filter((f) => f.flag === 'hypothetical');
  return { flags, next: -1 };
}

function isIndefinite(graph: Graph, noun: number): boolean {
  return childrenBy(graph, noun, 'det').some((c) => /^(?:an?|any)$/i.test(tokenAt(graph, c).form));
}

/** An event noun under a verb: carried by it, planned or cancelled by it, or only talked about. */
function underVerb(graph: Graph, noun: number, head: number, grammar: Grammar): Step {
  const rel = plainRel(tokenAt(graph, noun).rel);
  const token = tokenAt(graph, head);
  const key = lemmaWithParticle(graph, head);
  const span = spanOf(graph, [head]);
  const among = (set: ReadonlySet<string>) => set.has(key) || set.has(token.lemma);
  const object = childBy(graph, head, 'obj');
  const framed = object < 0 ? '' : `${token.lemma}_${tokenAt(graph, object).lemma}`;
  const isObject = rel === 'obj' || childBy(graph, head, 'nsubj:pass') >= 0;
  if (isObject && among(grammar.cancelledVerbs)) {
    const { name } = grammar.operatorVerbs.get(key) ??
      grammar.operatorVerbs.get(token.lemma) ?? { name: 'cancel' };
    const flags: Flag[] = [{ flag: 'negated', span, operator: name }];
    if (among(grammar.delayedVerbs)) flags.push({ flag: 'future', span, operator: name });
    return { flags, next: head };
  }
  const isCarried = (isObject || rel === 'obl') && among(grammar.lightVerbs);
  const isHappening = among(grammar.happeningVerbs) || grammar.happeningVerbs.has(framed);
  if (isCarried || (rel !== 'obl' && isHappening)) return { flags: [], next: head };
  if (isObject && among(grammar.plannedVerbs))
    return { flags: [{ flag: 'future', span, operator: 'plan' }], next: head };
  if (rel === 'obl') return underPreposition(graph, noun, head, grammar);
  // "Fear an attack" speaks of one that may never come; "fear the attack" may be of a done one.
  if (isObject && grammar.words.hypotheticalVerbs.has(token.lemma) && isIndefinite(graph, noun))
    return { flags: [{ flag: 'hypothetical', span }], next: -1 };
  const operator = grammar.operatorVerbs.get(key) ?? grammar.operatorVerbs.get(token.lemma);
  // What is forgotten was there; the infinitive under it was not ("forgot to visit").
  const isOperated =
    isObject && operator !== undefined && operator.name !== 'cause' && token.lemma !== 'forget';
  if (!isOperated) return rel === 'nsubj' ? onlySpokenOf(graph, noun, head, grammar) : STOP;
  const flags = effectOf(operator, span);
  const isOpen = key === 'rule_out';
  return { flags: isOpen ? flags.map((f) => ({ ...f, open: true as const })) : flags, next: head };
}

/** "Bracing for an attack", "warned of an attack": verbs that are listed with their preposition. */
function underPreposition(graph: Graph, noun: number, head: number, grammar: Grammar): Step {
  const { lemma } = tokenAt(graph, head);
  for (const preposition of prepositionsOf(graph, noun)) {
    const operator = grammar.operatorVerbs.get(`${lemma}_${preposition}`);
    if (operator !== undefined && isIndefinite(graph, noun))
      return { flags: effectOf(operator, spanOf(graph, [head])), next: head };
  }
  return STOP;
}
