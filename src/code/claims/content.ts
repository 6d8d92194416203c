/** From content tokens to content spans: runs of neighbouring tokens, without the punctuation at their edges. */
import type { FieldSpan } from '../../base/span.ts';
import type { Claim } from '../../record/claim.ts';
import type { Quote } from '../../record/document.ts';
import { type Graph, spanOf, subtree, tokenAt } from '../graph.ts';

/** Trims punctuation at the edges and a "that" in front. */
export function toContentSpans(graph: Graph, tokens: readonly number[]): FieldSpan[] {
  const runs: number[][] = [];
  for (const i of tokens) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === i - 1) run.push(i);
    else runs.push([i]);
  }
  const isPunctuation = (i: number | undefined) => i !== undefined && tokenAt(graph, i).upos === 'PUNCT';
  const isThat = (i: number | undefined) => {
    const token = i === undefined ? undefined : tokenAt(graph, i);
    return token?.rel === 'mark' && token.lemma === 'that';
  };
  return runs.flatMap((run) => {
    let from = 0;
    let to = run.length;
    while (from < to && (isPunctuation(run[from]) || isThat(run[from]))) from += 1;
    while (to > from && isPunctuation(run[to - 1])) to -= 1;
    return from < to ? [spanOf(graph, run.slice(from, to))] : [];
  });
}

/** The tokens below `head`, without the branches named. */
export function contentBelow(graph: Graph, head: number, without: readonly number[] = []): number[] {
  return subtree(graph, head, (c) => without.includes(c));
}

/** Direct where all of the content is quoted, mixed where some words are. Scare quotes count for neither. */
export function kindOf(content: readonly FieldSpan[], quotes: readonly Quote[]): Claim['kind'] {
  const real = quotes.filter((q) => !q.scare);
  const isInside = (span: FieldSpan) =>
    real.some((q) => q.field === span.field && q.start <= span.start && span.end <= q.end);
  if (content.length > 0 && content.every(isInside)) return 'direct';
  const touches = content.some((span) =>
    quotes.some((q) => q.field === span.field && q.start < span.end && span.start < q.end),
  );
  return touches ? 'mixed' : 'indirect';
}
