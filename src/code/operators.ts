/**
 * What a governing verb, adjective or noun does to the act under it ("plans to", "is willing to", "the risk of").
 * In: graph, the governor, grammar. Out: flags with the operator's name. Climbing is modality.ts; claims are not
 * looked at here.
 */
import type { FieldSpan } from '../base/span.ts';
import type { Grammar, Operator } from '../knowledge/grammar.ts';
import type { Flag } from './clause-flags.ts';
import { isPassive } from './deep-roles.ts';
import { childrenBy, type Graph, isVerbal, spanOf, tokenAt } from './graph.ts';
import { lemmaWithParticle } from './slots.ts';

/** The effect of the verb or adjective that an infinitive hangs on. */
export function governed(graph: Graph, head: number, grammar: Grammar): Flag[] {
  const token = tokenAt(graph, head);
  const span = spanOf(graph, [head]);
  const lemma = token.lemma.toLowerCase();
  if (lemma === 'use' && token.form.toLowerCase() === 'used' && !isPassive(graph, head))
    return [{ flag: 'historical', span }];
  if (isYetTo(graph, head) || isDonePast(graph, head, lemma)) return [];
  const flags = effectOf(operatorAt(graph, head, grammar), span);
  if (flags.length > 0)
    return lemmaWithParticle(graph, head) === 'rule_out' ? flags.map((f) => ({ ...f, open: true })) : flags;
  const isGoing = lemma === 'go' && token.form.toLowerCase() === 'going';
  if (lemma === 'be' || isGoing || isFutureHead(token.form.toLowerCase(), lemma, grammar))
    return [{ flag: 'future', span }];
  if (lemma === 'unlikely' || grammar.words.negators.has(lemma)) return [{ flag: 'hypothetical', span }];
  if (grammar.words.hypotheticalVerbs.has(lemma)) return [{ flag: 'hypothetical', span }];
  return [];
}

/** "Has yet to": the phrase negates by itself. */
export function isYetTo(graph: Graph, head: number): boolean {
  return childrenBy(graph, head, 'advmod').some(
    (c) => tokenAt(graph, c).form.toLowerCase() === 'yet' && graph.tokens[c + 1]?.form.toLowerCase() === 'to',
  );
}

/** "Had to" and "was able to": it was done. */
function isDonePast(graph: Graph, head: number, lemma: string): boolean {
  const form = tokenAt(graph, head).form.toLowerCase();
  if (lemma === 'have') return form === 'had';
  if (lemma !== 'able') return false;
  return childrenBy(graph, head, 'cop').some((c) => /^(?:was|were|been)$/i.test(tokenAt(graph, c).form));
}

/** The operator that a verb is, or an adjective with its copula ("is willing to" is `be_willing`). */
export function operatorAt(graph: Graph, head: number, grammar: Grammar): Operator | undefined {
  const token = tokenAt(graph, head);
  const { operatorVerbs } = grammar;
  if (isVerbal(token))
    return (
      operatorVerbs.get(lemmaWithParticle(graph, head)) ??
      operatorVerbs.get(token.lemma) ??
      (isPassive(graph, head) ? operatorVerbs.get(`be_${token.form.toLowerCase()}`) : undefined)
    );
  return (
    operatorVerbs.get(`be_${token.lemma.toLowerCase()}`) ??
    operatorVerbs.get(`be_${token.form.toLowerCase()}`)
  );
}

export function effectOf(operator: Operator | undefined, span: FieldSpan): Flag[] {
  return (operator?.effect ?? []).map((flag) => ({ flag, span, operator: operator?.name ?? '' }));
}

function isFutureHead(form: string, lemma: string, grammar: Grammar): boolean {
  return grammar.words.futureHeads.has(lemma) || (form !== 'going' && grammar.words.futureHeads.has(form));
}

/** "a plan to", "the risk of": the governing noun's effect; it continues upwards as a noun. */
export function ofNoun(graph: Graph, head: number, grammar: Grammar, from: number): Flag[] {
  const lemma = tokenAt(graph, head).lemma.toLowerCase();
  const span = spanOf(graph, [head]);
  if (from === head) return [];
  const operator = grammar.operatorNouns.get(lemma);
  if (operator !== undefined && operator.effect.length > 0) {
    return effectOf(operator, span);
  }
  if (grammar.words.futureNouns.has(lemma)) return [{ flag: 'future', span }];
  if (grammar.words.anniversaries.has(lemma)) return [{ flag: 'historical', span }];
  return grammar.words.hypotheticalNouns.has(lemma) ? [{ flag: 'hypothetical', span }] : [];
}
