/**
 * Whether one act stands in the content of another ("demanded that it withdraw") or only beside it in the sentence.
 * In: graph and both triggers. Out: yes or no. Relative clauses, times, reasons and the like are told in passing as
 * facts, not demanded, promised or threatened ("urged calm after the invasion", "the sailors whom it had seized").
 */
import {
  childBy,
  childrenBy,
  type Graph,
  isBelow,
  isVerbal,
  pathUp,
  plainRel,
  prepositionsOf,
  tokenAt,
} from './graph.ts';

const CIRCUMSTANCES = new Set([
  'after',
  'following',
  'since',
  'amid',
  'during',
  'despite',
  'because',
  'while',
  'as',
  'when',
]);

/**
 * Below a clausal complement, an infinitive, an of -ing or the object of the outer act, or in the words before a verb
 * of speech that stands behind them.
 */
export function isContentOf(graph: Graph, inner: number, outer: number): boolean {
  const top = topOfContent(graph, inner, outer);
  if (top < 0) return false;
  const path = pathUp(graph, inner);
  return path.slice(0, path.indexOf(top) + 1).every((i) => i === top || !isInPassing(graph, i));
}

/** Whether words of passing stand between an act and the word of speech over it, which then says nothing on the act. */
export function isToldInPassing(graph: Graph, act: number, cue: number): boolean {
  const path = pathUp(graph, act);
  const end = path.findIndex((i) => isBelow(graph, cue, i));
  return path.slice(0, end < 0 ? path.length : end).some((i) => isInPassing(graph, i));
}

/** The token below which the content stands that `inner` is part of, or -1. */
function topOfContent(graph: Graph, inner: number, outer: number): number {
  const { rel, head } = tokenAt(graph, outer);
  if (plainRel(rel) === 'parataxis' && !isBelow(graph, inner, outer))
    return isBelow(graph, inner, head) ? head : -1;
  return (
    (graph.children[outer] ?? []).find((c) => canHoldContent(graph, c) && isBelow(graph, inner, c)) ?? -1
  );
}

function canHoldContent(graph: Graph, i: number): boolean {
  const token = tokenAt(graph, i);
  switch (plainRel(token.rel)) {
    case 'ccomp':
    case 'xcomp':
      return true;
    case 'advcl':
      // "rejected it, saying that ...": a participle that nothing joins tells what else was said.
      return isVerbal(token) && !isInPassing(graph, i) && !isFreeSaying(graph, i) && !isAhead(graph, i);
    case 'nsubj':
      return token.rel === 'nsubj:pass' && !isInPassing(graph, i);
    case 'obl':
      // "In a letter accusing it, Oslo called off the visit": what stands ahead is no content.
      return i > token.head && !isInPassing(graph, i);
    case 'obj':
    case 'nmod':
    case 'acl':
      return !isInPassing(graph, i);
    default:
      return false;
  }
}

function isFreeSaying(graph: Graph, i: number): boolean {
  const isSetOff = graph.tokens[i - 1]?.form === ',' && /ing$/i.test(tokenAt(graph, i).form);
  return isSetOff && childrenBy(graph, i, 'mark', 'case').length === 0 && childBy(graph, i, 'ccomp') >= 0;
}

/** "Praised by Rome, Oslo asked for help": a participle without a conjunction, before the verb. */
function isAhead(graph: Graph, i: number): boolean {
  const { head, feats } = tokenAt(graph, i);
  return i < head && feats.VerbForm === 'Part' && childBy(graph, i, 'mark', 'advmod', 'nsubj') < 0;
}

/** Whether a noun is only a time, a ground or a part of another phrase ("after the siege of X", "victims of the raid"). */
export function isMentionedInPassing(graph: Graph, noun: number): boolean {
  for (const i of pathUp(graph, noun)) {
    const { rel } = tokenAt(graph, i);
    if (isVerbal(tokenAt(graph, i))) return false;
    if (plainRel(rel) === 'nmod' || isInPassing(graph, i)) return true;
  }
  return false;
}

function isInPassing(graph: Graph, i: number): boolean {
  const { rel } = tokenAt(graph, i);
  if (rel === 'acl:relcl') return true;
  if (plainRel(rel) === 'advcl')
    return childrenBy(graph, i, 'mark', 'advmod').some((m) =>
      CIRCUMSTANCES.has(tokenAt(graph, m).form.toLowerCase()),
    );
  return (
    (rel.startsWith('obl') || rel === 'nmod') && prepositionsOf(graph, i).some((p) => CIRCUMSTANCES.has(p))
  );
}
