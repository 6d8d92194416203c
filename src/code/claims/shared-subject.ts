/**
 * Which verb a cue without a subject of its own shares its speaker with: "said X, adding that Y", "X, he said, and
 * called on Z". Parsers hang the second cue inside of what was said; a finite one is mended before (mend-tree.ts).
 * In: a verb and its sentence. Out: the verb whose subject speaks, or -1.
 */
import { childBy, childrenBy, type Graph, isBelow, plainRel, subtree, tokenAt } from '../graph.ts';
import { isFiniteClause } from './clause-subjects.ts';

type CueTest = (i: number) => boolean;

export function sharesSubjectWith(graph: Graph, verb: number, isCue: CueTest): number {
  const trailing = cueBefore(graph, verb, isCue);
  if (trailing >= 0) return trailing;
  const { rel, head } = tokenAt(graph, verb);
  if (plainRel(rel) !== 'conj' || head < 0 || head > verb || childBy(graph, verb, 'nsubj') >= 0) return -1;
  return parenthesisBefore(graph, verb, head, isCue);
}

/** "X, they promised, and they urged Y": a second cue right after the parenthesis, with a subject of its own. */
export function followsParenthesis(graph: Graph, verb: number, isCue: CueTest): boolean {
  const { rel, head } = tokenAt(graph, verb);
  const isConjunct = plainRel(rel) === 'conj' && head >= 0 && head < verb;
  return isConjunct && parenthesisBefore(graph, verb, head, isCue) >= 0;
}

/** Before a trailing "adding that ...": the cue that stands between it and the verb it was hung on. */
function cueBefore(graph: Graph, participle: number, isCue: CueTest): number {
  const { rel, head, feats } = tokenAt(graph, participle);
  const isTrailing = plainRel(rel) === 'advcl' && feats.VerbForm !== 'Fin' && feats.Tense !== 'Past';
  if (!isTrailing || head < 0 || head > participle) return -1;
  const speaker = finiteCueAbove(graph, participle, isCue);
  if (speaker >= 0) return speaker;
  for (let i = participle - 1; i > head; i -= 1) {
    if (isCue(i) && childBy(graph, i, 'nsubj') >= 0 && !subtree(graph, participle).includes(i)) return i;
  }
  return -1;
}

/** "warned Oslo against building it, saying that ...": set off by a comma, it goes with the cue that has a tense. */
function finiteCueAbove(graph: Graph, participle: number, isCue: CueTest): number {
  const { head } = tokenAt(graph, participle);
  const isSetOff = graph.tokens[participle - 1]?.form === ',' && isCue(participle);
  if (!isSetOff || isFiniteClause(graph, head) || tokenAt(graph, head).upos !== 'VERB') return -1;
  const above = finiteAbove(graph, head);
  return above >= 0 && isCue(above) ? above : -1;
}

/** "X, he said, and called on Z": the second cue comes right after the parenthesis. */
function parenthesisBefore(graph: Graph, verb: number, head: number, isCue: CueTest): number {
  const cue = childrenBy(graph, head, 'parataxis').find(
    (i) => i > head && i < verb && isCue(i) && childBy(graph, i, 'nsubj') >= 0,
  );
  if (cue === undefined || tokenAt(graph, verb).feats.VerbForm !== 'Fin') return -1;
  const subject = childBy(graph, verb, 'nsubj');
  const isRight = (i: number) =>
    ['PUNCT', 'CCONJ'].includes(tokenAt(graph, i).upos) ||
    isBelow(graph, i, cue) ||
    (subject >= 0 && isBelow(graph, i, subject));
  for (let i = cue + 1; i < verb; i += 1) if (!isRight(i)) return -1;
  return cue;
}

/** The verb with a tense over an infinitive or -ing form, or -1. */
function finiteAbove(graph: Graph, verb: number): number {
  const { rel, head, feats } = tokenAt(graph, verb);
  const isLower = ['advcl', 'xcomp', 'acl', 'conj'].includes(plainRel(rel)) && head >= 0;
  const isNonFinite = feats.VerbForm === 'Ger' || feats.VerbForm === 'Inf' || feats.Tense === 'Pres';
  if (!isLower || !isNonFinite) return -1;
  let at = head;
  while (at >= 0 && tokenAt(graph, at).upos !== 'VERB') at = tokenAt(graph, at).head;
  return at < 0 || isFiniteClause(graph, at) ? at : finiteAbove(graph, at);
}
