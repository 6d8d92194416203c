/**
 * Quotations that no cue of their own sentence covers: a quotation that runs over several sentences belongs to
 * the cue at either end; one that stands alone goes to the last speaker of its paragraph, else to nobody. In:
 * the document and the claims found so far. Out: widened and added claim drafts.
 */
import { type FieldSpan, overlapsSpan } from '../../base/span.ts';
import type { Document } from '../../record/document.ts';
import type { Graph } from '../graph.ts';
import type { ClaimDraft } from './draft.ts';

/** Shorter quotations without a cue are names and terms. */
const MIN_WORDS = 5;

export function claimsFromQuotes(
  document: Document,
  graphs: readonly Graph[],
  drafts: readonly ClaimDraft[],
): ClaimDraft[] {
  const out = drafts.map((d) => ({ ...d }));
  for (const quote of document.quotes) {
    if (quote.scare) continue;
    const inner: FieldSpan = { field: quote.field, ...quote.inner };
    const holder = out.find((d) => d.content.some((c) => c.field === inner.field && overlapsSpan(c, inner)));
    if (holder !== undefined) widen(holder, inner);
    else if (isSentenceLike(document, inner)) {
      const graph = graphs.find((g) => g.sentence.field === inner.field && overlapsSpan(g.sentence, inner));
      if (graph !== undefined) out.push(fromQuote(document, graph, inner, out));
    }
  }
  return out;
}

/** The content grows to the whole quotation where it holds the start or the end of it. */
function widen(draft: ClaimDraft, inner: FieldSpan): void {
  draft.content = draft.content.map((c) =>
    c.field === inner.field && overlapsSpan(c, inner) && draft.kind === 'direct'
      ? { field: c.field, start: Math.min(c.start, inner.start), end: Math.max(c.end, inner.end) }
      : c,
  );
}

function isSentenceLike(document: Document, span: FieldSpan): boolean {
  const text = span.field === 'title' ? (document.article.title ?? '') : document.article.text;
  return text.slice(span.start, span.end).split(/\s+/).length >= MIN_WORDS;
}

function fromQuote(
  document: Document,
  graph: Graph,
  inner: FieldSpan,
  drafts: readonly ClaimDraft[],
): ClaimDraft {
  const text = document.article.text;
  const paragraphStart = inner.field === 'text' ? text.lastIndexOf('\n\n', inner.start) : 0;
  const before = drafts.filter((d) => {
    const at = d.content[0];
    return (
      at !== undefined && at.field === inner.field && at.start < inner.start && at.start > paragraphStart
    );
  });
  const tokens = graph.tokens.flatMap((t, i) => (inner.start <= t.start && t.end <= inner.end ? [i] : []));
  return {
    graph,
    cueToken: -1,
    cue: null,
    stance: 'asserts',
    kind: 'direct',
    speakers: before.at(-1)?.speakers ?? [],
    tokens,
    content: [inner],
    past: false,
  };
}
