/**
 * What the words of one clause do to its own act: negation, modals, conditions, adverbs. In: graph and the
 * clause's head. Out: flags with the words that set them. Looks at children only; climbing is modality.ts.
 */
import type { FieldSpan } from '../base/span.ts';
import type { Grammar } from '../knowledge/grammar.ts';
import type { ModalityFlag } from '../record/lists/modalities.ts';
import { childrenBy, type Graph, plainRel, spanOf, tokenAt } from './graph.ts';
import { isNegationLifted } from './lifted-negation.ts';
import { phraseFlags } from './phrase-flags.ts';
import { unrealWords } from './unreal-clause.ts';

/**
 * `open`: what is denied is that it is ruled out, so that a second negation leaves it possible. `plan`: an adjective
 * says that the act was planned, which falls away where it is called off or prevented.
 */
export type Flag = { flag: ModalityFlag; span: FieldSpan; operator?: string; open?: true; plan?: true };

/**
 * @param backshifted the clause is what somebody said in the past, where "would" stands for "will"
 */
export function clauseFlags(graph: Graph, head: number, grammar: Grammar, backshifted: boolean): Flag[] {
  const w = grammar.words;
  const out: Flag[] = [];
  const put = (flag: ModalityFlag, i: number) => out.push({ flag, span: spanOf(graph, [i]) });
  const isConditional = (mark: number) => w.conditionals.has(tokenAt(graph, mark).form.toLowerCase());
  for (const c of graph.children[head] ?? []) {
    const token = tokenAt(graph, c);
    const form = token.form.toLowerCase();
    const rel = plainRel(token.rel);
    if (isNegator(graph, c, grammar)) {
      if (!isNegationLifted(graph, head)) put('negated', c);
    } else if (rel === 'aux') {
      if (w.futureModals.has(token.lemma)) put('future', c);
      else if (token.lemma === 'would' || form === 'would' || form === "'d")
        put(backshifted ? 'future' : 'hypothetical', c);
      else if (w.hypotheticalModals.has(token.lemma)) put('hypothetical', c);
    } else if (rel === 'advmod') {
      if (w.hypotheticalAdverbs.has(form)) put('hypothetical', c);
      if (w.historicalAdverbs.has(form) && !isAgain(graph, c)) put('historical', c);
      if (w.nearly.has(form)) put('negated', c);
    } else if (rel === 'mark' && isConditional(c)) put('hypothetical', c);
    else if (rel === 'advcl' && childrenBy(graph, c, 'mark').some(isConditional) && !isPast(graph, head))
      put('hypothetical', childrenBy(graph, c, 'mark')[0] ?? c);
    else if ((rel === 'nsubj' || rel === 'obj') && isNegativeNominal(graph, c, grammar))
      put('negated', negativeWordOf(graph, c, grammar));
  }
  for (const i of unrealWords(graph, head, grammar)) put('hypothetical', i);
  return [...out, ...phraseFlags(graph, head, grammar)];
}

/** "Once again", "at once" and "once more" are no past. */
function isAgain(graph: Graph, i: number): boolean {
  const near = [graph.tokens[i - 1], graph.tokens[i + 1]].map((t) => t?.form.toLowerCase() ?? '');
  return near[0] === 'at' || near[1] === 'again' || near[1] === 'more';
}

/** A plain past or perfect: it was done, whatever depends on the condition ("promised help if attacked"). */
function isPast(graph: Graph, verb: number): boolean {
  const auxiliaries = childrenBy(graph, verb, 'aux').map((c) => tokenAt(graph, c).form.toLowerCase());
  if (auxiliaries.length > 0)
    return auxiliaries.every((form) => /^(has|have|had|was|were|been|did)$/.test(form));
  const { feats } = tokenAt(graph, verb);
  return feats.Tense === 'Past' && feats.VerbForm !== 'Part';
}

/** "not", "never" and the like, unless what follows takes it back ("not only"). "no longer" negates as a whole. */
export function isNegator(graph: Graph, i: number, grammar: Grammar): boolean {
  const token = tokenAt(graph, i);
  const rel = plainRel(token.rel);
  if (rel !== 'advmod' && rel !== 'cc' && rel !== 'det') return false;
  if (rel === 'cc' && isNegativePreposition(graph, i, grammar)) return true;
  if (
    rel === 'advmod' &&
    childrenBy(graph, i, 'advmod', 'det').some((c) => /^(?:no|never)$/i.test(tokenAt(graph, c).form))
  ) {
    // "no longer", "never again"; "no fewer than six" counts, it does not deny.
    return graph.tokens[i + 1]?.form.toLowerCase() !== 'than';
  }
  if (!grammar.words.negators.has(token.form.toLowerCase())) return false;
  const next = graph.tokens[i + 1]?.form.toLowerCase() ?? '';
  return !grammar.words.notNegating.has(next);
}

/** "without"; and of several words: "instead of", "rather than". */
export function isNegativePreposition(graph: Graph, i: number, grammar: Grammar): boolean {
  const words = [i, ...childrenBy(graph, i, 'fixed')].map((c) => tokenAt(graph, c).form.toLowerCase());
  return grammar.words.negativePrepositions.has(words.join(' '));
}

/** "nobody", "no missiles", "neither side". */
export function isNegativeNominal(graph: Graph, i: number, grammar: Grammar): boolean {
  return negativeWordOf(graph, i, grammar) >= 0;
}

/** The word that makes it so: the pronoun itself, or the "no" before a noun; -1 for none. */
function negativeWordOf(graph: Graph, i: number, grammar: Grammar): number {
  if (grammar.words.negativePronouns.has(tokenAt(graph, i).form.toLowerCase())) return i;
  const before = childrenBy(graph, i, 'det', 'cc').find((c) =>
    /^(no|neither)$/i.test(tokenAt(graph, c).form),
  );
  return before ?? notOne(graph, i);
}

/** "Not one of the hostages", "not a single soldier"; "not all of them" leaves some. */
function notOne(graph: Graph, i: number): number {
  const not = childrenBy(graph, i, 'advmod', 'cc:preconj').find(
    (c) => tokenAt(graph, c).form.toLowerCase() === 'not',
  );
  const next = graph.tokens[(not ?? -2) + 1]?.form.toLowerCase() ?? '';
  return not !== undefined && /^(?:one|an?)$/.test(next) ? not : -1;
}

/** What stands on an event noun itself: "no visit", "a planned visit", "the 1950 invasion" is left to dates. */
export function nounFlags(graph: Graph, noun: number, grammar: Grammar): Flag[] {
  const w = grammar.words;
  const out: Flag[] = [];
  if (isNegativeNominal(graph, noun, grammar))
    out.push({ flag: 'negated', span: spanOf(graph, [negativeWordOf(graph, noun, grammar)]) });
  for (const c of childrenBy(graph, noun, 'amod', 'case', 'compound')) {
    const token = tokenAt(graph, c);
    const lemma = token.lemma.toLowerCase();
    const form = token.form.toLowerCase();
    const span = spanOf(graph, [c]);
    if (plainRel(token.rel) === 'case') {
      if (isNegativePreposition(graph, c, grammar)) out.push({ flag: 'negated', span });
      if (w.futurePrepositions.has(form) && form !== 'in') out.push({ flag: 'future', span });
    } else if (w.hypotheticalAdjectives.has(lemma) || w.hypotheticalAdjectives.has(form)) {
      out.push({ flag: 'hypothetical', span });
    } else if (w.futureAdjectives.has(lemma) || w.futureAdjectives.has(form))
      out.push({ flag: 'future', span, plan: true });
    else if (w.historicalAdjectives.has(lemma)) out.push({ flag: 'historical', span });
  }
  return out;
}
