/**
 * Which verb a cue without a subject of its own shares its speaker with: "said X, adding that Y", "X, he said, and
 * called on Z", "said that X had fired first, and threatened Y". Parsers hang the second cue inside of what was
 * said. In: a verb and its sentence. Out: the verb whose subject speaks, or -1.
 */
import { childBy, childrenBy, type Graph, isBelow, plainRel, subtree, tokenAt } from '../graph.ts';

type CueTest = (i: number) => boolean;

export function sharesSubjectWith(graph: Graph, verb: number, isCue: CueTest): number {
  const trailing = cueBefore(graph, verb, isCue);
  if (trailing >= 0) return trailing;
  const { rel, head } = tokenAt(graph, verb);
  if (plainRel(rel) !== 'conj' || head < 0 || head > verb || childBy(graph, verb, 'nsubj') >= 0) return -1;
  const parenthesis = parenthesisBefore(graph, verb, head, isCue);
  return parenthesis >= 0 ? parenthesis : above(graph, verb, head, isCue);
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
  if (!isSetOff || tenseOf(graph, head).hasFinite || tokenAt(graph, head).upos !== 'VERB') return -1;
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

/** The verb above the clause that the second cue was hung in, where its tense goes with that verb and not with it. */
function above(graph: Graph, verb: number, head: number, isCue: CueTest): number {
  const own = tenseOf(graph, verb);
  const inner = tenseOf(graph, head);
  if (own.hasFinite && !inner.hasFinite) return finiteAbove(graph, head);
  const outer = outerVerb(graph, head);
  if (outer < 0) return -1;
  const higher = tenseOf(graph, outer);
  if (own.tense === undefined || own.tense !== higher.tense) return -1;
  const isOtherTense = inner.tense !== undefined && inner.tense !== own.tense;
  const isOtherForm = own.isSimple && higher.isSimple && !inner.isSimple;
  if (tokenAt(graph, head).rel === 'acl:relcl') return isOtherTense || isOtherForm ? outer : -1;
  const cc = childBy(graph, verb, 'cc');
  const isSetApart = cc > 0 && tokenAt(graph, cc - 1).form === ',';
  return isCue(outer) && isSetApart && (isOtherTense || isOtherForm) ? outer : -1;
}

/** "criticised Iran for failing to explain it and called on it": no finite verb is the second of an -ing form. */
function finiteAbove(graph: Graph, verb: number): number {
  const { rel, head, feats } = tokenAt(graph, verb);
  const isLower = ['advcl', 'xcomp', 'acl', 'conj'].includes(plainRel(rel)) && head >= 0;
  const isNonFinite = feats.VerbForm === 'Ger' || feats.VerbForm === 'Inf' || feats.Tense === 'Pres';
  if (!isLower || !isNonFinite) return -1;
  let at = head;
  while (at >= 0 && tokenAt(graph, at).upos !== 'VERB') at = tokenAt(graph, at).head;
  return at < 0 || tenseOf(graph, at).hasFinite ? at : finiteAbove(graph, at);
}

/** Of a clause of content its cue; of a relative clause, or "a statement that", the verb above the noun. */
function outerVerb(graph: Graph, clause: number): number {
  const { rel, head } = tokenAt(graph, clause);
  if (plainRel(rel) === 'ccomp') return head;
  if (plainRel(rel) !== 'acl') return -1;
  let at = head;
  while (at >= 0 && tokenAt(graph, at).upos !== 'VERB') at = tokenAt(graph, at).head;
  return at;
}

type Tense = { tense: string | undefined; hasFinite: boolean; isSimple: boolean };

/** Tense of the finite part of a predicate, whether it has one, and whether it is one word. */
function tenseOf(graph: Graph, i: number): Tense {
  const helpers = childrenBy(graph, i, 'aux', 'cop');
  const { feats } = tokenAt(graph, helpers[0] ?? i);
  const hasFinite = feats.VerbForm === 'Fin';
  return { tense: hasFinite ? feats.Tense : undefined, hasFinite, isSimple: helpers.length === 0 };
}
