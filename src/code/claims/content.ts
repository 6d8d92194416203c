/**
 * From content tokens to content spans, and how much of them is quoted. In: tokens of one sentence. Out: runs of
 * neighbouring tokens, without the punctuation at their edges and the word that only joins them to the cue.
 */
import type { FieldSpan } from '../../base/span.ts';
import type { Claim } from '../../record/claim.ts';
import type { Quote } from '../../record/document.ts';
import { type Graph, spanOf, tokenAt } from '../graph.ts';

/** Joins content to its cue and is no part of it: "said that ...", "accused of ...", "..., he said, and ...". */
const JOINTS = new Set(['that', 'of', 'for', 'against', 'as', 'about']);

/** Spans of the tokens, in order. */
export function toContentSpans(graph: Graph, tokens: readonly number[]): FieldSpan[] {
  const runs: number[][] = [];
  for (const i of [...new Set(tokens)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === i - 1) run.push(i);
    else runs.push([i]);
  }
  return runs.flatMap((run) => {
    let from = 0;
    let to = run.length;
    const rest = () => run.slice(from, to);
    while (from < to && isPunctuation(graph, run[to - 1]) && !closesQuote(graph, rest())) to -= 1;
    while (
      from < to &&
      (isJoint(graph, run[from]) || (isPunctuation(graph, run[from]) && !opensQuote(graph, rest())))
    )
      from += 1;
    return from < to ? [spanOf(graph, run.slice(from, to))] : [];
  });
}

function isPunctuation(graph: Graph, i: number | undefined): boolean {
  if (i === undefined) return false;
  const { upos, form } = tokenAt(graph, i);
  return upos === 'PUNCT' && !/[()[\]]/.test(form);
}

const marksIn = (graph: Graph, run: readonly number[]) =>
  run.filter((i) => /^(?:["“”„«»‘’]|''|``)$/u.test(tokenAt(graph, i).form));

/** The last of the tokens is a mark whose partner stands inside: 'the deal "a mistake"'. */
function closesQuote(graph: Graph, run: readonly number[]): boolean {
  const marks = marksIn(graph, run);
  const word = run.find((i) => tokenAt(graph, i).upos !== 'PUNCT') ?? -1;
  return marks.length % 2 === 0 && marks.at(-1) === run.at(-1) && (marks[0] ?? -1) > word;
}

/** The same for the first of them: '"dozens" had died'. */
function opensQuote(graph: Graph, run: readonly number[]): boolean {
  const marks = marksIn(graph, run);
  const word = run.findLast((i) => tokenAt(graph, i).upos !== 'PUNCT') ?? -1;
  return marks.length > 1 && marks.length % 2 === 0 && marks[0] === run[0] && (marks.at(-1) ?? -1) < word;
}

function isJoint(graph: Graph, i: number | undefined): boolean {
  if (i === undefined) return false;
  const { rel, form } = tokenAt(graph, i);
  return rel === 'cc' || ((rel === 'mark' || rel === 'case') && JOINTS.has(form.toLowerCase()));
}

/** A span without blanks, commas, full stops and dashes at its ends; null where nothing is left. */
export function trimSpan(text: string, span: FieldSpan): FieldSpan | null {
  const cut = text.slice(span.start, span.end);
  const before = /^[\s.,;:…–—-]*/u.exec(cut)?.[0].length ?? 0;
  const after = /[\s.,;:…–—-]*$/u.exec(cut)?.[0].length ?? 0;
  if (before + after >= cut.length) return null;
  return { field: span.field, start: span.start + before, end: span.end - after };
}

/** Direct where all of the content is quoted, mixed where some words are. */
export function kindOf(content: readonly FieldSpan[], quotes: readonly Quote[]): Claim['kind'] {
  const isInside = (span: FieldSpan) =>
    quotes.some((q) => q.field === span.field && q.start <= span.start && span.end <= q.end);
  if (content.length > 0 && content.every(isInside)) return 'direct';
  const touches = content.some((span) =>
    quotes.some((q) => q.field === span.field && q.start < span.end && span.start < q.end),
  );
  return touches ? 'mixed' : 'indirect';
}
