/**
 * From a slot name of a cue (`subj`, `p:to`, `obj.p:on`, `light.subj`, `comp.subj` …) to the tokens that stand
 * in it. The names are described in docs/reference/event-types.md. In: graph, trigger. Out: token indexes.
 */
import type { Grammar } from '../knowledge/grammar.ts';
import { clauseFlags } from './clause-flags.ts';
import { deepObjects, deepSubjects, indirectObjects, isPassive } from './deep-roles.ts';
import {
  childBy,
  childrenBy,
  type Graph,
  isRelative,
  isVerbal,
  pathUp,
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
  if (token.rel === 'nmod' && isOwning(graph, noun, grammar))
    return lightVerbOf(graph, token.head, extra, grammar);
  const head = tokenAt(graph, token.head);
  if (plainRel(token.rel) === 'acl') return -1;
  if (!isVerbal(head))
    return isThereFor(graph, noun) || isAnsweredFor(graph, noun, grammar) ? token.head : -1;
  if (isOwnedBy(graph, noun, grammar)) return token.head;
  const isObject = token.rel === 'obj' || token.rel === 'nsubj:pass';
  const key = lemmaWithParticle(graph, token.head);
  const isLight =
    isUnderReceiving(graph, noun, grammar) ||
    grammar.lightVerbs.has(head.lemma) ||
    grammar.lightVerbs.has(key) ||
    grammar.ownVerbs.has(head.lemma) ||
    grammar.ownVerbs.has(key) ||
    extra.includes(head.lemma) ||
    extra.includes(key);
  if (isObject && isLight) return token.head;
  return token.rel.startsWith('obl') && isLight ? token.head : -1;
}

/** "is in Cairo on a visit", "will be in Oslo for talks": what somebody is at a place for. */
export function isThereFor(graph: Graph, noun: number): boolean {
  const { rel, head } = tokenAt(graph, noun);
  if (!rel.startsWith('obl') || head < 0 || childBy(graph, head, 'cop') < 0) return false;
  return (
    prepositionsOf(graph, noun).some((p) => p === 'for' || p === 'on') &&
    prepositionsOf(graph, head).some((p) => p === 'in' || p === 'at')
  );
}

/** "claimed responsibility for the attack": who claims it did it. Who has not claimed it may have done it or not. */
function isOwning(graph: Graph, noun: number, grammar: Grammar): boolean {
  const { lemma, head } = tokenAt(graph, tokenAt(graph, noun).head);
  if (head < 0 || grammar.nounClasses.get('responsibility')?.has(lemma) !== true) return false;
  if (!prepositionsOf(graph, noun).includes('for')) return false;
  return clauseFlags(graph, head, grammar, false).every((f) => f.flag !== 'negated');
}

/** "is responsible for the attack": it did it, for whoever says so. */
function isAnsweredFor(graph: Graph, noun: number, grammar: Grammar): boolean {
  const { rel, head } = tokenAt(graph, noun);
  return (
    /^(?:obl|nmod)/.test(rel) &&
    tokenAt(graph, head).upos === 'ADJ' &&
    childBy(graph, head, 'cop') >= 0 &&
    grammar.nounClasses.get('responsibility')?.has(tokenAt(graph, head).lemma) === true &&
    prepositionsOf(graph, noun).includes('for') &&
    clauseFlags(graph, head, grammar, false).every((f) => f.flag !== 'negated')
  );
}

/** The same where the reader hangs the attack on the verb. */
function isOwnedBy(graph: Graph, noun: number, grammar: Grammar): boolean {
  const { rel, head } = tokenAt(graph, noun);
  if (!rel.startsWith('obl') || !prepositionsOf(graph, noun).includes('for')) return false;
  const owned = grammar.nounClasses.get('responsibility');
  const owning = childrenBy(graph, head, 'obj').find((o) => owned?.has(tokenAt(graph, o).lemma) === true);
  return (
    owning !== undefined && clauseFlags(graph, owning, grammar, false).every((f) => f.flag !== 'negated')
  );
}

/** Whether the noun's verb makes its subject the one acted on: "received a visit", "came under attack". */
export function isUnderReceiving(graph: Graph, noun: number, grammar: Grammar): boolean {
  const { rel, head } = tokenAt(graph, noun);
  if (head < 0 || !isVerbal(tokenAt(graph, head))) return false;
  const { lemma } = tokenAt(graph, head);
  if (rel === 'obj') return grammar.receivingVerbs.has(lemma);
  return (
    rel.startsWith('obl') &&
    prepositionsOf(graph, noun).some((p) => grammar.receivingVerbs.has(`${lemma}_${p}`))
  );
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
  // "is in Cairo": the predicate of a copula has the preposition itself.
  if (childBy(graph, head, 'cop') >= 0 && prepositionsOf(graph, head).includes(preposition))
    return withConjuncts(graph, head);
  return childrenBy(graph, head, 'obl', 'nmod')
    .filter((c) => prepositionsOf(graph, c).includes(preposition))
    .flatMap((c) => withConjuncts(graph, relativeTarget(graph, head, c)));
}

function relativeTarget(graph: Graph, clause: number, i: number): number {
  const token = tokenAt(graph, clause);
  return isRelative(tokenAt(graph, i)) && token.rel === 'acl:relcl' ? token.head : i;
}

/** Conditional clauses of what a verb of speech says, whether its content comes after it or before. */
function conditionsOf(graph: Graph, verb: number, grammar: Grammar): number[] {
  const heads = [verb];
  for (
    let at = contentOf(graph, verb);
    at >= 0 && !heads.includes(at);
    at = childBy(graph, at, 'ccomp', 'xcomp')
  )
    heads.push(at);
  return heads.flatMap((head) =>
    childrenBy(graph, head, 'advcl').filter((c) =>
      childrenBy(graph, c, 'mark').some((m) =>
        grammar.words.conditionals.has(tokenAt(graph, m).form.toLowerCase()),
      ),
    ),
  );
}

/** The verb of the clause whose noun a relative clause describes, or -1. */
function clauseAbove(graph: Graph, verb: number): number {
  const { rel, head } = tokenAt(graph, verb);
  if (rel !== 'acl:relcl') return -1;
  return pathUp(graph, head).find((i) => isVerbal(tokenAt(graph, i))) ?? -1;
}

/** The clause that a verb of speech or will governs; -1 where there is none. */
export function contentOf(graph: Graph, verb: number): number {
  const below = childBy(graph, verb, 'ccomp', 'xcomp');
  if (below >= 0) return below;
  const { rel, head } = tokenAt(graph, verb);
  return plainRel(rel) === 'parataxis' ? head : -1;
}

/** "called for talks with Oslo", "the offer of Danish help": what belongs to the noun of a phrase (`p:for.p:with`). */
function ofPhrase(graph: Graph, head: number, slot: string): number[] {
  const end = slot.indexOf('.');
  return phrases(graph, head, slot.slice(2, end)).flatMap((t) => ofNoun(graph, t, slot.slice(end + 1)));
}

function ofNoun(graph: Graph, noun: number, slot: string): number[] {
  if (slot === 'poss') return childrenBy(graph, noun, 'nmod:poss').flatMap((c) => withConjuncts(graph, c));
  if (slot === 'amod') {
    return childrenBy(graph, noun, 'amod', 'compound', 'nmod:desc').flatMap((c) => withConjuncts(graph, c));
  }
  if (!slot.startsWith('p:')) return [];
  if (slot.includes('.')) return ofPhrase(graph, noun, slot);
  const own = phrases(graph, noun, slot.slice(2));
  if (own.length > 0) return own;
  const beyond = slot === 'p:of' ? [] : beyondOf(graph, noun, slot.slice(2));
  if (beyond.length > 0) return beyond;
  const same = sameThing(graph, noun);
  return same < 0 ? [] : phrases(graph, same, slot.slice(2));
}

/** A predicate that names the noun's thing again ("the visit was the first to Cairo by a Greek minister"), or -1. */
function sameThing(graph: Graph, noun: number): number {
  const { rel, head, lemma } = tokenAt(graph, noun);
  if (rel !== 'nsubj' || head < 0 || childBy(graph, head, 'cop') < 0) return -1;
  const predicate = tokenAt(graph, head);
  const isCounted = ['ADJ', 'NUM', 'PRON'].includes(predicate.upos) && childBy(graph, head, 'det') >= 0;
  return isCounted || predicate.lemma === lemma ? head : -1;
}

/** Parsers like to hang a phrase on the nearest noun: "the shipment of rifles to Sudan", "the arrest of a man by Kenya". */
function beyondOf(graph: Graph, noun: number, preposition: string): number[] {
  const isNested = (c: number) =>
    prepositionsOf(graph, c).some((p) => p === 'of' || (p !== preposition && (p === 'by' || p === 'in')));
  return childrenBy(graph, noun, 'nmod')
    .filter(isNested)
    .flatMap((c) => phrases(graph, c, preposition));
}

/** The `obj` slots of a verb with a preposition of its own: what stands under that ("broke into the servers of"). */
export function tokensUnderOwn(graph: Graph, verb: number, slot: string, own: readonly string[]): number[] {
  if (slot !== 'obj' && !slot.startsWith('obj.')) return [];
  const under = own.flatMap((word) => phrases(graph, verb, word));
  return slot === 'obj' ? under : under.flatMap((o) => ofNoun(graph, o, slot.slice(4)));
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
  if (slot.startsWith('subj.')) {
    return deepSubjects(graph, trigger, grammar).flatMap((s) => ofNoun(graph, s, slot.slice(5)));
  }
  if (slot.startsWith('cond.')) {
    return conditionsOf(graph, trigger, grammar).flatMap((c) =>
      tokensIn(graph, c, slot.slice(5), -1, grammar),
    );
  }
  if (slot.startsWith('up.')) {
    const above = clauseAbove(graph, trigger);
    return above < 0 ? [] : tokensIn(graph, above, slot.slice(3), -1, grammar);
  }
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
      return indirectObjects(graph, trigger, grammar);
    default:
      return isVerbal(tokenAt(graph, trigger)) && slot.startsWith('p:') && !slot.includes('.')
        ? phrases(graph, trigger, slot.slice(2))
        : ofNoun(graph, trigger, slot);
  }
}
