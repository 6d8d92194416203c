/**
 * Claims of headlines that set speaker and content apart with a colon or a dash: "Seoul: North fired missile", "North
 * fired missile – Seoul". In: one sentence. Out: at most one claim draft; its cue is the mark. Only an actor that the
 * resolver knows, a person with a name, or nameless people can stand there.
 */
import type { Quote } from '../../record/document.ts';
import { childBy, type Graph, isVerbal, plainRel, spanOf, subtree, tokenAt } from '../graph.ts';
import type { Resolution } from '../ports.ts';
import { kindOf, toContentSpans } from './content.ts';
import type { ClaimDraft } from './draft.ts';
import type { SpeakerFinder } from './speakers.ts';

const LONGEST_SPEAKER = 4;

export function claimsFromHeadlines(
  graph: Graph,
  quotes: readonly Quote[],
  speakersOf: SpeakerFinder,
  resolution: Resolution,
  isPersonName: (graph: Graph, i: number) => boolean,
): ClaimDraft[] {
  const end = graph.tokens.length;
  const isHeadline = graph.sentence.field === 'title' || tokenAt(graph, end - 1).upos !== 'PUNCT';
  const mark = graph.tokens.findLastIndex((t, i) => t.form === ':' || (isHeadline && isSpacedDash(graph, i)));
  if (mark < 1 || mark === end - 1) return [];
  const isDash = tokenAt(graph, mark).form !== ':';
  const sides = [range(0, mark), range(mark + 1, end)];
  for (const [n, side] of sides.entries()) {
    if (n === 1 ? !isHeadline : isDash) continue;
    const speaker = headOf(graph, side);
    const content = sides[1 - n] ?? [];
    if (speaker < 0 || side.length > LONGEST_SPEAKER || !hasClause(graph, content)) continue;
    const speakers = speakersOf(graph, [speaker], true) ?? [];
    const isKnown =
      resolution.actorsOf(graph.index, speaker).length > 0 ||
      speakers.some((s) => s.anonymous) ||
      isPersonName(graph, speaker);
    const spans = toContentSpans(graph, content);
    if (!isKnown || speakers.length === 0 || spans.length === 0) continue;
    const kind = kindOf(spans, quotes);
    return [{ cue: spanOf(graph, [mark]), stance: 'asserts', kind, speakers, content: spans, past: false }];
  }
  return [];
}

/** A dash between blanks; a hyphen inside of a word is none. */
function isSpacedDash(graph: Graph, i: number): boolean {
  const { form, start, end } = tokenAt(graph, i);
  const before = graph.tokens[i - 1];
  const after = graph.tokens[i + 1];
  if (!/^(?:[–—―]|--?)$/u.test(form) || before === undefined || after === undefined) return false;
  return before.end < start && end < after.start;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** The noun that heads all of the tokens, or -1. */
function headOf(graph: Graph, tokens: readonly number[]): number {
  const head = tokens.find((i) => !tokens.includes(tokenAt(graph, i).head));
  if (head === undefined || !['PROPN', 'NOUN'].includes(tokenAt(graph, head).upos)) return -1;
  const own = subtree(graph, head, (c) => !tokens.includes(c));
  return own.length === tokens.length ? head : -1;
}

/** A verb that is no participle or relative clause; "Putin to visit" is one in a headline. */
function hasClause(graph: Graph, tokens: readonly number[]): boolean {
  return tokens.some((i) => {
    const isAttached = plainRel(tokenAt(graph, i).rel) === 'acl' && childBy(graph, i, 'mark') < 0;
    return (isVerbal(tokenAt(graph, i)) && !isAttached) || childBy(graph, i, 'cop', 'nsubj') >= 0;
  });
}
