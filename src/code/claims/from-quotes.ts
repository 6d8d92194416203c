/**
 * Quotations as wholes: one that runs over several sentences or paragraphs belongs to the cue at either end, be
 * it in a sentence of its own ("he asked.", "Kim told reporters:"); one that stands alone goes to the last speaker
 * of its paragraph, else to nobody. In: document, sentences, claims found so far. Out: widened and added drafts.
 */
import { type FieldSpan, overlapsSpan } from '../../base/span.ts';
import type { Document, Quote } from '../../record/document.ts';
import type { Graph } from '../graph.ts';
import { bylineAfter } from './byline.ts';
import { kindOf, trimSpan } from './content.ts';
import type { ClaimDraft } from './draft.ts';
import type { FrameContext } from './frame-finder.ts';
import { bareCueOf } from './from-verbs.ts';
import type { SpeakerFinder } from './speakers.ts';

/** Shorter quotations without a cue are names and terms. */
const MIN_WORDS = 5;

export function claimsFromQuotes(
  document: Document,
  graphs: readonly Graph[],
  drafts: readonly ClaimDraft[],
  context: FrameContext,
  speakersOf: SpeakerFinder,
): ClaimDraft[] {
  const out = drafts.map((d) => ({ ...d }));
  for (const run of quoteRuns(document)) {
    const first = run[0];
    if (first === undefined) continue;
    const text = fieldText(document, first.field);
    const cueBeside = () =>
      cueBefore(graphs, text, first, context, speakersOf) ??
      cueAfter(graphs, text, run.at(-1) ?? first, context, speakersOf);
    const byline = bylineAfter(graphs, text, run.at(-1) ?? first, speakersOf);
    if (byline !== null) out.push(byline);
    let holder = byline ?? holderOf(out, run) ?? closingClaim(graphs, out, text, first);
    if (holder === undefined && isLong(text, run) && !isLeftOpen(run, drafts)) {
      holder = cueBeside() ?? { ...NO_CUE, speakers: lastSpeakers(out, text, first) };
      out.push(holder);
    }
    if (holder !== undefined) widen(holder, run, text, document.quotes);
  }
  return out.filter((d) => d.content.length > 0);
}

const NO_CUE: ClaimDraft = {
  cue: null,
  stance: 'asserts',
  kind: 'direct',
  speakers: [],
  content: [],
  past: false,
};

const fieldText = (document: Document, field: FieldSpan['field']) =>
  field === 'title' ? (document.article.title ?? '') : document.article.text;

const innerOf = (quote: Quote): FieldSpan => ({ field: quote.field, ...quote.inner });

/** Quotations that follow each other with nothing between them, over paragraphs where the first was left open. */
function quoteRuns(document: Document): Quote[][] {
  const runs: Quote[][] = [];
  for (const quote of document.quotes.filter((q) => !q.scare)) {
    const before = runs.at(-1)?.at(-1);
    const between = before && fieldText(document, quote.field).slice(before.end, quote.start);
    const isOpen = before !== undefined && before.inner.end === before.end;
    const follows =
      before?.field === quote.field && between?.trim() === '' && (isOpen || !between.includes('\n'));
    if (follows) runs.at(-1)?.push(quote);
    else runs.push([quote]);
  }
  return runs;
}

/** The claim that has words of the run and its cue outside of it: the widest, as that one quotes. */
function holderOf(drafts: readonly ClaimDraft[], run: readonly Quote[]): ClaimDraft | undefined {
  const isIn = (span: FieldSpan | null) =>
    span !== null && run.some((q) => q.field === span.field && q.start <= span.start && span.end <= q.end);
  const holding = drafts.filter(
    (d) =>
      !isIn(d.cue) &&
      d.content.some((c) => run.some((q) => c.field === q.field && overlapsSpan(c, innerOf(q)))),
  );
  const size = (d: ClaimDraft) => d.content.reduce((sum, c) => sum + c.end - c.start, 0);
  return holding.sort((a, b) => size(b) - size(a))[0];
}

/** '"A," he said. "B."': the claim of the sentence before, if that ends with its cue and quotes directly. */
function closingClaim(
  graphs: readonly Graph[],
  drafts: readonly ClaimDraft[],
  text: string,
  first: Quote,
): ClaimDraft | undefined {
  const graph = sentenceBefore(graphs, text, first);
  if (graph === undefined || text.slice(graph.sentence.end, first.start).includes('\n')) return undefined;
  return drafts.find((d) => {
    const [content] = d.content;
    const { cue } = d;
    if (content === undefined || cue === null || d.kind !== 'direct') return false;
    return cue.field === first.field && overlapsSpan(cue, graph.sentence) && content.end <= cue.start;
  });
}

function sentenceBefore(graphs: readonly Graph[], text: string, quote: Quote): Graph | undefined {
  const graph = graphs.findLast((g) => g.sentence.field === quote.field && g.sentence.start < quote.start);
  const end = graph === undefined ? 0 : Math.min(graph.sentence.end, quote.start);
  return text.slice(end, quote.start).trim() === '' ? graph : undefined;
}

/** 'Kim told reporters: "A."' with the quotation in a sentence of its own. */
function cueBefore(
  graphs: readonly Graph[],
  text: string,
  first: Quote,
  context: FrameContext,
  speakersOf: SpeakerFinder,
): ClaimDraft | null {
  const graph = sentenceBefore(graphs, text, first);
  const ends = text.slice(0, first.start).trimEnd();
  return graph !== undefined && /[:,]$/.test(ends) ? bareCueOf(graph, context, speakersOf) : null;
}

/** '"A?" he asked.' with the cue in a sentence of its own. */
function cueAfter(
  graphs: readonly Graph[],
  text: string,
  last: Quote,
  context: FrameContext,
  speakersOf: SpeakerFinder,
): ClaimDraft | null {
  const graph = graphs.find(
    (g) => g.sentence.field === last.field && g.sentence.end > last.end && g.sentence.start >= last.inner.end,
  );
  if (graph === undefined) return null;
  const between = text.slice(last.end, graph.sentence.start);
  const start = text.slice(Math.max(last.end, graph.sentence.start)).trimStart();
  if (between.trim() !== '' || between.includes('\n')) return null;
  return /^[\p{Ll},]/u.test(start) ? bareCueOf(graph, context, speakersOf) : null;
}

function lastSpeakers(drafts: readonly ClaimDraft[], text: string, first: Quote): ClaimDraft['speakers'] {
  const paragraph = text.lastIndexOf('\n\n', first.start);
  const before = drafts.filter((d) =>
    d.content.some((c) => c.field === first.field && c.start < first.start && c.start > paragraph),
  );
  return before.at(-1)?.speakers ?? [];
}

const isLong = (text: string, run: readonly Quote[]) =>
  run.some(
    (q) => (text.slice(q.inner.start, q.inner.end).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0) >= MIN_WORDS,
  );

/** A mark that never closes, with somebody speaking behind it: '"It is over, the mayor said.' */
function isLeftOpen(run: readonly Quote[], drafts: readonly ClaimDraft[]): boolean {
  const last = run.at(-1);
  if (last === undefined || last.inner.end !== last.end) return false;
  return drafts.some((d) => d.cue !== null && d.cue.field === last.field && overlapsSpan(d.cue, last));
}

/** The content takes in the whole of each quotation that it touches or that the run adds. */
function widen(draft: ClaimDraft, run: readonly Quote[], text: string, quotes: readonly Quote[]): void {
  for (const quote of run) {
    const inner = trimSpan(text, innerOf(quote));
    if (inner === null) continue;
    const touched = draft.content.filter((c) => c.field === inner.field && overlapsSpan(c, inner));
    const others = draft.content.filter((c) => !touched.includes(c));
    const start = Math.min(inner.start, ...touched.map((c) => c.start));
    const end = Math.max(inner.end, ...touched.map((c) => c.end));
    draft.content = [...others, { field: inner.field, start, end }];
  }
  draft.content.sort((a, b) => a.start - b.start);
  draft.kind = kindOf(draft.content, quotes);
  if (draft.kind === 'direct') draft.past = false;
}
