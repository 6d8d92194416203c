/**
 * Deep subject and object of a verb: passives undone, and gaps filled by control, relative clauses,
 * participles and coordination (UD guidelines, `xcomp`, `acl:relcl`, `conj`). In: graph and token index.
 * Out: token indexes, coordination unfolded. It never takes an argument of another clause that syntax does
 * not share.
 */
import type { Grammar } from '../knowledge/grammar.ts';
import { eachOtherIn } from './each-other.ts';
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

/** True for "was supplied", "missiles supplied by", and for the second of two coordinated passives. */
export function isPassive(graph: Graph, verb: number): boolean {
  const token = tokenAt(graph, verb);
  // A finite relative clause has its passive auxiliary; without one the parser took a past for a participle.
  if (token.rel === 'acl:relcl' && childBy(graph, verb, 'aux') < 0) return false;
  if (childBy(graph, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass') >= 0) return true;
  if (token.feats.VerbForm !== 'Part' || token.feats.Tense !== 'Past') return false;
  if (token.rel === 'acl' || token.rel === 'advcl') return childBy(graph, verb, 'aux', 'obj') < 0;
  if (token.rel === 'conj' && childBy(graph, verb, 'nsubj', 'aux', 'obj') < 0)
    return isPassive(graph, token.head);
  return (
    token.head === -1 && childBy(graph, verb, 'nsubj', 'aux', 'obj') < 0 && agentsOf(graph, verb).length > 0
  );
}

/** By-phrases of the verb, or of what stands between ("was given rockets by Egypt", "was granted to rebels by Chad"). */
function agentsOf(graph: Graph, verb: number): number[] {
  const isAgent = (c: number) =>
    tokenAt(graph, c).rel === 'obl:agent' || prepositionsOf(graph, c).includes('by');
  const own = childrenBy(graph, verb, 'obl').filter(isAgent);
  if (own.length > 0) return own;
  return childrenBy(graph, verb, 'obj', 'obl').flatMap((o) => childrenBy(graph, o, 'nmod').filter(isAgent));
}

/** A relative pronoun stands for the noun that its clause hangs on. */
function standsFor(graph: Graph, clause: number, i: number): number {
  if (!isRelative(tokenAt(graph, i))) return i;
  const token = tokenAt(graph, clause);
  return plainRel(token.rel) === 'acl' && token.head >= 0 ? token.head : i;
}

/** The grammatical subject, found through conjunction, control and participles; [] where there is none. */
export function surfaceSubjects(graph: Graph, verb: number, grammar: Grammar, depth = 0): number[] {
  const own = childrenBy(graph, verb, 'nsubj');
  const first = own[0];
  if (first !== undefined) return withConjuncts(graph, standsFor(graph, verb, first));
  const token = tokenAt(graph, verb);
  if (token.head < 0 || depth > 8) return [];
  const up = tokenAt(graph, token.head);
  switch (plainRel(token.rel)) {
    case 'conj':
      return isVerbal(up) ? surfaceSubjects(graph, token.head, grammar, depth + 1) : [];
    case 'xcomp':
    case 'ccomp':
    case 'advcl':
      return controllers(graph, verb, token.head, grammar, depth);
    case 'acl':
      return aclSubjects(graph, verb, token.head, grammar, depth);
    default:
      return [];
  }
}

function controllers(graph: Graph, verb: number, head: number, grammar: Grammar, depth: number): number[] {
  const up = tokenAt(graph, head);
  if (!isVerbal(up) && up.upos !== 'ADJ' && childBy(graph, head, 'cop') < 0) return [];
  if (isObjectControl(graph, verb, up.lemma, grammar)) {
    const objects = isPassive(graph, head)
      ? surfaceSubjects(graph, head, grammar, depth + 1)
      : objectChildren(graph, head);
    if (objects.length > 0) return objects;
  }
  return surfaceSubjects(graph, head, grammar, depth + 1);
}

/** "urged X to leave", "accused X of leaving": the complement with just the markers that the verb asks for. */
function isObjectControl(graph: Graph, verb: number, governor: string, grammar: Grammar): boolean {
  const markers = grammar.objectControl.get(governor);
  if (markers === undefined) return false;
  if (plainRel(tokenAt(graph, verb).rel) === 'xcomp') return markers.has('xcomp');
  const marks = childrenBy(graph, verb, 'mark', 'case').map((m) => tokenAt(graph, m).form.toLowerCase());
  return marks.some((m) => m !== 'to' && markers.has(m));
}

function objectChildren(graph: Graph, verb: number): number[] {
  const found = childBy(graph, verb, 'obj') >= 0 ? childBy(graph, verb, 'obj') : childBy(graph, verb, 'iobj');
  return found < 0 ? [] : withConjuncts(graph, found);
}

/** "the delegation visiting X" → delegation; "its plan to visit" → whose plan it is. */
function aclSubjects(graph: Graph, verb: number, noun: number, grammar: Grammar, depth: number): number[] {
  const token = tokenAt(graph, verb);
  const isInfinitive =
    token.feats.VerbForm === 'Inf' ||
    childrenBy(graph, verb, 'mark').some((m) => tokenAt(graph, m).lemma === 'to');
  if (token.rel !== 'acl:relcl' && isOnVergeOf(graph, noun))
    return surfaceSubjects(graph, noun, grammar, depth + 1);
  if (!isInfinitive && token.rel !== 'acl:relcl') {
    const authors = isPassive(graph, verb) ? [] : authorsOf(graph, noun, grammar, depth);
    return authors.length > 0 ? authors : withConjuncts(graph, noun);
  }
  if (isHeadlineAct(graph, verb)) return [...withConjuncts(graph, noun), ...childrenBy(graph, noun, 'appos')];
  if (token.rel === 'acl:relcl') return childBy(graph, verb, 'obj') >= 0 ? withConjuncts(graph, noun) : [];
  const owner = childBy(graph, noun, 'nmod:poss');
  if (owner >= 0) return withConjuncts(graph, owner);
  const up = tokenAt(graph, noun).head;
  if (up >= 0 && plainRel(tokenAt(graph, noun).rel) === 'obj')
    return surfaceSubjects(graph, up, grammar, depth + 1);
  return [];
}

/** "issued a statement condemning", "in a letter accusing": a paper speaks for whoever issues or writes it. */
function authorsOf(graph: Graph, noun: number, grammar: Grammar, depth: number): number[] {
  const { lemma, rel, head } = tokenAt(graph, noun);
  if (grammar.nounClasses.get('document')?.has(lemma.toLowerCase()) !== true) return [];
  const owner = childBy(graph, noun, 'nmod:poss');
  if (owner >= 0) return withConjuncts(graph, owner);
  if (head < 0 || !isVerbal(tokenAt(graph, head))) return [];
  if (rel === 'nsubj:pass') return agentsOf(graph, head).flatMap((a) => withConjuncts(graph, a));
  return rel === 'obj' || rel === 'obl' ? deepSubjects(graph, head, grammar, depth + 1) : [];
}

/** "EU to impose sanctions": the parser hangs the act below the actor where there is no other verb. */
export function isHeadlineAct(graph: Graph, verb: number): boolean {
  const noun = tokenAt(graph, verb).head;
  if (noun < 0 || noun > verb || plainRel(tokenAt(graph, verb).rel) !== 'acl') return false;
  const { head, upos } = tokenAt(graph, noun);
  const isInfinitive = childrenBy(graph, verb, 'mark').some(
    (m) => tokenAt(graph, m).form.toLowerCase() === 'to',
  );
  return head < 0 && upos === 'PROPN' && childBy(graph, noun, 'cop', 'det') < 0 && isInfinitive;
}

/** "is on the verge of signing": a predicate with a preposition, whose subject acts. */
function isOnVergeOf(graph: Graph, noun: number): boolean {
  return (
    childBy(graph, noun, 'cop') >= 0 &&
    childBy(graph, noun, 'case') >= 0 &&
    childBy(graph, noun, 'nsubj') >= 0
  );
}

/** Who acts: the subject of an active verb, the by-phrase of a passive one. */
export function deepSubjects(graph: Graph, verb: number, grammar: Grammar, depth = 0): number[] {
  if (!isPassive(graph, verb)) return surfaceSubjects(graph, verb, grammar, depth);
  const agents = agentsOf(graph, verb).flatMap((a) => withConjuncts(graph, a));
  if (agents.length > 0) return agents;
  const next = childrenBy(graph, verb, 'conj').find(
    (c) => isPassive(graph, c) && agentsOf(graph, c).length > 0,
  );
  return next === undefined ? [] : agentsOf(graph, next).flatMap((a) => withConjuncts(graph, a));
}

/** Of two objects the last ("handed him a letter"); a lone indirect one stands for the object. */
function directObject(graph: Graph, verb: number): number {
  return childrenBy(graph, verb, 'obj').at(-1) ?? childBy(graph, verb, 'iobj');
}

/** Who is given something: the indirect object, the first of two objects, the subject of a passive with an object. */
export function indirectObjects(graph: Graph, verb: number, grammar: Grammar): number[] {
  const objects = childrenBy(graph, verb, 'obj');
  if (objects.length > 0 && isPassive(graph, verb)) return surfaceSubjects(graph, verb, grammar);
  const mutual = objects.map((o) => eachOtherIn(graph, o)).find((o) => o >= 0);
  if (mutual !== undefined) return [mutual];
  const first = childBy(graph, verb, 'iobj');
  if (first >= 0) return objects.length > 0 ? withConjuncts(graph, first) : [];
  return objects.length > 1 ? withConjuncts(graph, objects[0] ?? -1) : [];
}

/** What is acted on: the object of an active verb, the subject of a passive one. */
export function deepObjects(graph: Graph, verb: number, grammar: Grammar): number[] {
  const token = tokenAt(graph, verb);
  const own = directObject(graph, verb);
  if (own < 0 && isPassive(graph, verb)) return surfaceSubjects(graph, verb, grammar);
  if (own >= 0) return withConjuncts(graph, standsFor(graph, verb, own));
  if (
    token.rel === 'acl:relcl' &&
    childBy(graph, verb, 'nsubj') >= 0 &&
    childBy(graph, verb, 'ccomp', 'xcomp') < 0
  ) {
    const subject = childBy(graph, verb, 'nsubj');
    return isRelative(tokenAt(graph, subject)) ? [] : withConjuncts(graph, token.head);
  }
  if (token.rel === 'conj' && isVerbal(tokenAt(graph, token.head)) && childBy(graph, verb, 'nsubj') < 0) {
    // "visited and praised X", where the reader hung X on the first verb
    const shared = childBy(graph, token.head, 'obj');
    const isBetween = childrenBy(graph, verb, 'obl', 'ccomp', 'xcomp').some((c) => c < shared);
    if (shared > verb && !isBetween) return withConjuncts(graph, shared);
  }
  const sharing = childrenBy(graph, verb, 'conj').find(
    (c) => isVerbal(tokenAt(graph, c)) && childBy(graph, c, 'obj') > verb,
  );
  if (sharing === undefined || childBy(graph, verb, 'obl', 'ccomp', 'xcomp') >= 0) return [];
  return childBy(graph, sharing, 'nsubj') < 0 ? withConjuncts(graph, childBy(graph, sharing, 'obj')) : [];
}
