/**
 * Whether an act was done: PLOVER's four auxiliary modes (manual, section 2.3) with the words that show each.
 * In: graph, trigger, grammar. Out: flags, evidence, and the operators passed on the way ("plans to", "refused
 * to"). Climbs from the trigger through infinitives, carrier verbs and governing nouns, and stops where another
 * clause with a subject of its own begins; what claims do to it is added by code-document.ts.
 */
import type { Grammar } from '../knowledge/grammar.ts';
import type { Modality } from '../record/event.ts';
import { MODALITIES } from '../record/lists/modalities.ts';
import {
  clauseFlags,
  type Flag,
  isNegativeNominal,
  isNegativePreposition,
  isNegator,
  nounFlags,
} from './clause-flags.ts';
import { isHeadlineAct } from './deep-roles.ts';
import { fromNoun, STOP, type Step } from './event-noun-modality.ts';
import { childBy, childrenBy, type Graph, isVerbal, plainRel, spanOf, tokenAt } from './graph.ts';
import { isUnderNegatedSubject } from './lifted-negation.ts';
import { effectOf, governed, isYetTo, ofNoun, operatorAt } from './operators.ts';
import type { Evidence } from './ports.ts';
import { truthFlags, truthOver } from './truth-over.ts';

export type ModalityFinding = { modality: Modality; evidence: Evidence[]; operators: Set<string> };

/** @param backshifted the act is told inside past reported speech */
export function findModality(
  graph: Graph,
  trigger: number,
  grammar: Grammar,
  backshifted: boolean,
): ModalityFinding {
  const flags: Flag[] = [];
  const operators = new Set<string>();
  let at = trigger;
  for (let steps = 0; at >= 0 && steps < 12; steps += 1) {
    const token = tokenAt(graph, at);
    flags.push(
      ...(isVerbal(token) || childBy(graph, at, 'cop') >= 0
        ? clauseFlags(graph, at, grammar, backshifted)
        : nounFlags(graph, at, grammar)),
    );
    const step = isVerbal(token) ? fromVerb(graph, at, grammar) : fromNoun(graph, at, grammar);
    for (const flag of step.flags) {
      flags.push(flag);
      if (flag.operator !== undefined) operators.add(flag.operator);
    }
    at = step.next;
  }
  return { ...settle(flags), operators };
}

/** Operators that end a plan. */
const UNDOING: ReadonlySet<string> = new Set(['cancel', 'prevent', 'stop']);

/** Two negations are none, though "not ruled out" is possible; every other flag stands when anything sets it. */
function settle(found: readonly Flag[]): { modality: Modality; evidence: Evidence[] } {
  let flags = found;
  const negations = new Set(flags.filter((f) => f.flag === 'negated').map((f) => f.span.start)).size;
  if (negations > 0 && negations % 2 === 0)
    flags = flags.map((f) => (f.open ? { ...f, flag: 'hypothetical' as const } : f));
  // "A planned attack was foiled" is none to come; "a planned visit was put off" is by the verb.
  if (flags.some((f) => f.flag === 'negated' && f.operator !== undefined && UNDOING.has(f.operator)))
    flags = flags.filter((f) => f.plan !== true);
  const isSet = (name: (typeof MODALITIES)[number]) => {
    if (name === 'negated') return negations % 2 === 1;
    const count = new Set(flags.filter((f) => f.flag === name).map((f) => f.span.start)).size;
    return count > 0;
  };
  const modality = Object.fromEntries(MODALITIES.map((m) => [m, isSet(m)])) as Modality;
  const evidence = flags
    .filter((f) => modality[f.flag])
    .map((f) => ({ for: `modality.${f.flag}`, ...f.span }));
  return { modality, evidence };
}

function fromVerb(graph: Graph, at: number, grammar: Grammar): Step {
  const token = tokenAt(graph, at);
  const head = token.head;
  if (head < 0) return isBareInfinitive(graph, at) ? headline(graph, at) : STOP;
  switch (plainRel(token.rel)) {
    case 'xcomp':
      return { flags: governed(graph, head, grammar), next: head };
    case 'ccomp':
    case 'csubj':
      return fromContent(graph, at, head, grammar);
    case 'conj':
      return fromConjunct(graph, at, head, grammar);
    case 'advcl':
      return {
        flags: oblique(graph, at, head, grammar),
        next: childBy(graph, at, 'mark') >= 0 && isBareInfinitive(graph, at) ? head : -1,
      };
    case 'acl':
      if (isHeadlineAct(graph, at)) return headline(graph, at);
      if (truthOver(graph, head, grammar) >= 0) return fromTruth(graph, head, grammar);
      return token.rel === 'acl:relcl' || !isBareInfinitive(graph, at)
        ? { flags: token.rel === 'acl:relcl' ? [] : ofNoun(graph, head, grammar, at), next: -1 }
        : { flags: ofNoun(graph, head, grammar, at), next: head };
    default:
      return STOP;
  }
}

/** A to-infinitive without a subject. */
function isBareInfinitive(graph: Graph, at: number): boolean {
  return childrenBy(graph, at, 'mark').some((m) => tokenAt(graph, m).form.toLowerCase() === 'to');
}

/** "It is false that", "reports that ... are false": the word's own clause counts as well ("is not true"). */
function fromTruth(graph: Graph, governor: number, grammar: Grammar): Step {
  const word = truthOver(graph, governor, grammar);
  return { flags: truthFlags(graph, word, grammar), next: word };
}

/** "Putin to visit Pyongyang" */
function headline(graph: Graph, at: number): Step {
  const to = childBy(graph, at, 'mark');
  // "is yet to visit": the phrase negates by itself.
  if (isYetTo(graph, at)) return STOP;
  return { flags: [{ flag: 'future', span: spanOf(graph, [to]) }], next: -1 };
}

/**
 * A clause as object. What is asked for or wanted there ("demanded that it leave") has not happened; what is said
 * of it stands in claims, so that negation by denial is not counted twice.
 */
function fromContent(graph: Graph, at: number, head: number, grammar: Grammar): Step {
  if (truthOver(graph, head, grammar) >= 0) return fromTruth(graph, head, grammar);
  const hasSubject = childBy(graph, at, 'nsubj') >= 0;
  if (!hasSubject) return { flags: governed(graph, head, grammar), next: head };
  const span = spanOf(graph, [head]);
  if (grammar.words.hypotheticalVerbs.has(tokenAt(graph, head).lemma))
    return { flags: [{ flag: 'hypothetical', span }], next: -1 };
  const asked = isBaseForm(graph, at) ? effectOf(operatorAt(graph, head, grammar), span) : [];
  return { flags: asked.filter((f) => f.flag === 'hypothetical'), next: -1 };
}

/** "that it leave", "that it should leave": no tense of its own. */
function isBaseForm(graph: Graph, at: number): boolean {
  const token = tokenAt(graph, at);
  const auxiliaries = childrenBy(graph, at, 'aux').map((c) => tokenAt(graph, c).form.toLowerCase());
  const isBare = token.form.toLowerCase() === token.lemma && token.feats.Tense !== 'Past';
  return isBare && auxiliaries.every((form) => form === 'should' || form === 'be');
}

/** The second of two verbs shares the first one's modals, and its negation after "or"; "nor" negates by itself. */
function fromConjunct(graph: Graph, at: number, head: number, grammar: Grammar): Step {
  if (childBy(graph, at, 'nsubj', 'aux') >= 0 || !isVerbal(tokenAt(graph, head))) return STOP;
  const isBase = ['Inf', 'Fin'].includes(tokenAt(graph, at).feats.VerbForm ?? '');
  const sharesForm = tokenAt(graph, at).feats.VerbForm === tokenAt(graph, head).feats.VerbForm;
  const words = childrenBy(graph, at, 'cc').map((c) => tokenAt(graph, c).form.toLowerCase());
  if (words.includes('nor')) return STOP;
  const isOr = words.includes('or');
  const isNegated =
    childrenBy(graph, head, 'advmod').some((c) => isNegator(graph, c, grammar)) ||
    childrenBy(graph, head, 'obj').some((c) => isNegativeNominal(graph, c, grammar));
  return isBase && sharesForm && (!isNegated || isOr) ? { flags: [], next: head } : STOP;
}

/** Prepositions that a verb or adjective has before its act: "committed to meeting", "suspected of having". */
const GOVERNING = new Set(['to', 'of', 'against']);
const TIMES = new Set(['until', 'before', 'once', 'when', 'after']);

/** The main clause is still to come or only possible, and so is what it waits for ("will fight until X withdraws"). */
function isUnreal(graph: Graph, head: number, grammar: Grammar): boolean {
  return clauseFlags(graph, head, grammar, false).some(
    (f) => f.flag === 'future' || f.flag === 'hypothetical',
  );
}

/** "when X attacks": the parser has "when" as an adverb. */
function markOf(graph: Graph, at: number): number {
  const mark = childBy(graph, at, 'mark', 'case');
  if (mark >= 0) return mark;
  return childrenBy(graph, at, 'advmod').find((c) => TIMES.has(tokenAt(graph, c).form.toLowerCase())) ?? -1;
}

/** "accused of", "without" and "before doing": the preposition's own effect. */
function oblique(graph: Graph, at: number, head: number, grammar: Grammar): Flag[] {
  const mark = markOf(graph, at);
  if (mark < 0) return [];
  const form = tokenAt(graph, mark).form.toLowerCase();
  if (TIMES.has(form))
    return isUnreal(graph, head, grammar) ? [{ flag: 'hypothetical', span: spanOf(graph, [mark]) }] : [];
  if (isNegativePreposition(graph, mark, grammar))
    return isUnderNegatedSubject(graph, head) ? [] : [{ flag: 'negated', span: spanOf(graph, [mark]) }];
  const span = spanOf(graph, [head]);
  // "stopped short of attacking", "too weak to attack"
  if (form === 'of' && tokenAt(graph, head).form.toLowerCase() === 'short')
    return [{ flag: 'negated', span }];
  const too = childrenBy(graph, head, 'advmod').find((c) => tokenAt(graph, c).form.toLowerCase() === 'too');
  if (form === 'to' && too !== undefined) return [{ flag: 'negated', span: spanOf(graph, [too]) }];
  const named = grammar.operatorVerbs.get(`${tokenAt(graph, head).lemma}_${form}`);
  if (named !== undefined) return effectOf(named, span);
  const operator = operatorAt(graph, head, grammar);
  // "Banned from entering", "dissuaded from attacking": whoever is kept from an act does not do it.
  if (form === 'from' && operator !== undefined && operator.name !== 'manage')
    return [{ flag: 'negated', span, operator: operator.name }];
  return GOVERNING.has(form) ? governed(graph, head, grammar) : [];
}
