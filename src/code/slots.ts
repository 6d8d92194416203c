/**
 * From a slot name of a cue (`subj`, `p:to`, `obj.p:on`, `light.subj`, `comp.subj` …) to the tokens that stand
 * in it. The names are described in docs/reference/event-types.md. In: graph, trigger. Out: token indexes.
 */
import type { Grammar } from '../knowledge/grammar.ts';
import { deepObjects, deepSubjects, indirectObjects, isPassive } from './deep-roles.ts';
import {
  childBy,
  childrenBy,
  type Graph,
  isRelative,
  isVerbal,
  plainRel,
  prepositionsOf,
  tokenAt,
  withConjuncts,
} from './graph.ts';

/** The verb that carries an event noun ("paid a visit", "the visit took place"), or -1. */
export function lightVerbOf(graph: Graph, noun: number, extra: readonly string[], grammar: Grammar): number {
  const token = tokenAt(graph, noun);
  if (token.head < 0) return -1;
  if (token.rel === 'conj') return lightVerbOf(graph, token.head, extra, grammar);
  const head = tokenAt(graph, token.head);
  if (plainRel(token.rel) === 'acl' || !isVerbal(head)) return -1;
  const isObject = token.rel === 'obj' || token.rel === 'nsubj:pass';
  const key = lemmaWithParticle(graph, token.head);
  const isLight =
    grammar.lightVerbs.has(head.lemma) ||
    grammar.lightVerbs.has(key) ||
    extra.includes(head.lemma) ||
    extra.includes(key);
  if (isObject && isLight) return token.head;
  return token.rel.startsWith('obl') && isLight ? token.head : -1;
}

/** `carry` with `out` → `carry_out`; the lemma alone without particle. */
export function lemmaWithParticle(graph: Graph, verb: number): string {
  const particle = childBy(graph, verb, 'compound:prt');
  const lemma = tokenAt(graph, verb).lemma;
  return particle < 0 ? lemma : `${lemma}_${tokenAt(graph, particle).lemma}`;
}

/** Phrases with one preposition below a verb or noun. A passive's by-phrase is not one of them. */
function phrases(graph: Graph, head: number, preposition: string): number[] {
  const agentless = preposition === 'by' && isVerbal(tokenAt(graph, head)) && isPassive(graph, head);
  if (agentless) return [];
  return childrenBy(graph, head, 'obl', 'nmod')
    .filter((c) => prepositionsOf(graph, c).includes(preposition))
    .flatMap((c) => withConjuncts(graph, relativeTarget(graph, head, c)));
}

function relativeTarget(graph: Graph, clause: number, i: number): number {
  const token = tokenAt(graph, clause);
  return isRelative(tokenAt(graph, i)) && token.rel === 'acl:relcl' ? token.head : i;
}

function ofNoun(graph: Graph, noun: number, slot: string): number[] {
  if (slot === 'poss') return childrenBy(graph, noun, 'nmod:poss').flatMap((c) => withConjuncts(graph, c));
  if (slot === 'amod') {
    return childrenBy(graph, noun, 'amod', 'compound', 'nmod:desc').flatMap((c) => withConjuncts(graph, c));
  }
  if (!slot.startsWith('p:')) return [];
  const own = phrases(graph, noun, slot.slice(2));
  return own.length > 0 || slot === 'p:of' ? own : beyondOf(graph, noun, slot.slice(2));
}

/** Parsers like to hang a phrase on the nearest noun: "the shipment of rifles to Sudan", "the arrest of a man by Kenya". */
function beyondOf(graph: Graph, noun: number, preposition: string): number[] {
  return childrenBy(graph, noun, 'nmod')
    .filter((c) => prepositionsOf(graph, c).includes('of') && tokenAt(graph, c).upos === 'NOUN')
    .flatMap((c) => phrases(graph, c, preposition));
}

/**
 * Tokens in a slot of a trigger.
 * @param light the light verb of an event noun, -1 for none
 */
export function tokensIn(
  graph: Graph,
  trigger: number,
  slot: string,
  light: number,
  grammar: Grammar,
): number[] {
  if (slot.startsWith('light.')) return light < 0 ? [] : tokensIn(graph, light, slot.slice(6), -1, grammar);
  if (slot.startsWith('obj.')) {
    return deepObjects(graph, trigger, grammar).flatMap((o) => ofNoun(graph, o, slot.slice(4)));
  }
  if (slot.startsWith('comp.')) {
    const comp = childBy(graph, trigger, 'ccomp', 'xcomp');
    return comp < 0 ? [] : tokensIn(graph, comp, slot.slice(5), -1, grammar);
  }
  switch (slot) {
    case 'subj':
      return deepSubjects(graph, trigger, grammar);
    case 'obj':
      return deepObjects(graph, trigger, grammar);
    case 'iobj':
      return indirectObjects(graph, trigger);
    default:
      return isVerbal(tokenAt(graph, trigger)) && slot.startsWith('p:')
        ? phrases(graph, trigger, slot.slice(2))
        : ofNoun(graph, trigger, slot);
  }
}
