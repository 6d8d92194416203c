/**
 * Whether an act was done: PLOVER's four auxiliary modes (manual, section 2.3) with the words that show each.
 * In: graph, trigger, grammar. Out: flags, evidence, and the operators passed on the way ("plans to", "refused
 * to"). Climbs from the trigger through infinitives, carrier verbs and governing nouns, and stops where another
 * clause with a subject of its own begins; what claims do to it is added by code-document.ts.
 */
import type { Grammar } from '../knowledge/grammar.ts';
import type { Modality } from '../record/event.ts';
import { MODALITIES } from '../record/lists/modalities.ts';
import { clauseFlags, type Flag, nounFlags } from './clause-flags.ts';
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
import { effectOf, governed, ofNoun, operatorAt } from './operators.ts';
import type { Evidence } from './ports.ts';
import { lemmaWithParticle } from './slots.ts';

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

/** Two negations are none; every other flag stands when anything sets it. */
function settle(flags: readonly Flag[]): { modality: Modality; evidence: Evidence[] } {
  const isSet = (name: (typeof MODALITIES)[number]) => {
    const count = new Set(flags.filter((f) => f.flag === name).map((f) => f.span.start)).size;
    return name === 'negated' ? count % 2 === 1 : count > 0;
  };
  const modality = Object.fromEntries(MODALITIES.map((m) => [m, isSet(m)])) as Modality;
  const evidence = flags
    .filter((f) => modality[f.flag])
    .map((f) => ({ for: `modality.${f.flag}`, ...f.span }));
  return { modality, evidence };
}

type Step = { flags: Flag[]; next: number };

const STOP: Step = { flags: [], next: -1 };

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
      return fromConjunct(graph, at, head);
    case 'advcl':
      return {
        flags: oblique(graph, at, head, grammar),
        next: childBy(graph, at, 'mark') >= 0 && isBareInfinitive(graph, at) ? head : -1,
      };
    case 'acl':
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

/** "Putin to visit Pyongyang" */
function headline(graph: Graph, at: number): Step {
  const to = childBy(graph, at, 'mark');
  return { flags: [{ flag: 'future', span: spanOf(graph, [to]) }], next: -1 };
}

/**
 * A clause as object. What is asked for or wanted there ("demanded that it leave") has not happened; what is said
 * of it stands in claims, so that negation by denial is not counted twice.
 */
function fromContent(graph: Graph, at: number, head: number, grammar: Grammar): Step {
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
function fromConjunct(graph: Graph, at: number, head: number): Step {
  if (childBy(graph, at, 'nsubj', 'aux') >= 0 || !isVerbal(tokenAt(graph, head))) return STOP;
  const isBase = ['Inf', 'Fin'].includes(tokenAt(graph, at).feats.VerbForm ?? '');
  const sharesForm = tokenAt(graph, at).feats.VerbForm === tokenAt(graph, head).feats.VerbForm;
  const words = childrenBy(graph, at, 'cc').map((c) => tokenAt(graph, c).form.toLowerCase());
  if (words.includes('nor')) return STOP;
  const isOr = words.includes('or');
  const isNegated = childrenBy(graph, head, 'advmod').some((c) =>
    /^(not|n['’]t|never)$/i.test(tokenAt(graph, c).form),
  );
  return isBase && sharesForm && (!isNegated || isOr) ? { flags: [], next: head } : STOP;
}

const TIMES = new Set(['until', 'before', 'once', 'when', 'after']);

/** The main clause is still to come or only possible, and so is what it waits for ("will fight until X withdraws"). */
function isUnreal(graph: Graph, head: number, grammar: Grammar): boolean {
  return clauseFlags(graph, head, grammar, false).some(
    (f) => f.flag === 'future' || f.flag === 'hypothetical',
  );
}

/** "accused of", "without" and "before doing": the preposition's own effect. */
function oblique(graph: Graph, at: number, head: number, grammar: Grammar): Flag[] {
  const mark = childBy(graph, at, 'mark', 'case');
  if (mark < 0) return [];
  const form = tokenAt(graph, mark).form.toLowerCase();
  if (TIMES.has(form))
    return isUnreal(graph, head, grammar) ? [{ flag: 'hypothetical', span: spanOf(graph, [mark]) }] : [];
  if (grammar.words.negativePrepositions.has(form)) return [{ flag: 'negated', span: spanOf(graph, [mark]) }];
  if (form !== 'from' && form !== 'against') return [];
  return effectOf(grammar.operatorVerbs.get(lemmaWithParticle(graph, head)), spanOf(graph, [head]));
}

function fromNoun(graph: Graph, at: number, grammar: Grammar): Step {
  const token = tokenAt(graph, at);
  const head = token.head;
  if (head < 0) return STOP;
  const rel = plainRel(token.rel);
  if (rel === 'conj') return isVerbal(tokenAt(graph, head)) ? STOP : { flags: [], next: head };
  if (
    rel === 'nmod' &&
    ['of', 'for', 'on', 'against', 'to', 'about'].some((p) => prepositionsOf(graph, at).includes(p))
  ) {
    return { flags: ofNoun(graph, head, grammar, at), next: -1 };
  }
  if (!isVerbal(tokenAt(graph, head))) return STOP;
  const isCore = ['obj', 'nsubj', 'obl', 'iobj'].includes(rel);
  return isCore ? underVerb(graph, head, rel, grammar) : STOP;
}

/** An event noun under a verb: carried by it, planned or cancelled by it, or only talked about. */
function underVerb(graph: Graph, head: number, rel: string, grammar: Grammar): Step {
  const token = tokenAt(graph, head);
  const key = lemmaWithParticle(graph, head);
  const span = spanOf(graph, [head]);
  const among = (set: ReadonlySet<string>) => set.has(key) || set.has(token.lemma);
  const isObject = rel === 'obj' || childBy(graph, head, 'nsubj:pass') >= 0;
  if (isObject && among(grammar.cancelledVerbs))
    return { flags: [{ flag: 'negated', span, operator: 'cancel' }], next: -1 };
  const isCarried = (isObject || rel === 'obl') && among(grammar.lightVerbs);
  if (isCarried || (rel !== 'obl' && among(grammar.happeningVerbs))) return { flags: [], next: head };
  if (isObject && among(grammar.plannedVerbs))
    return { flags: [{ flag: 'future', span, operator: 'plan' }], next: -1 };
  const operator = grammar.operatorVerbs.get(key) ?? grammar.operatorVerbs.get(token.lemma);
  if (!isObject || operator === undefined || operator.name === 'cause') return STOP;
  return { flags: effectOf(operator, span), next: -1 };
}
