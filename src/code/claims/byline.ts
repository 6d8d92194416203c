/**
 * A name set after a quotation with a dash: '"Enough is enough." — Amina Diallo, nurse'. In: the sentences and the end of
 * a quotation. Out: a claim draft without content whose cue is the dash, or null where what follows is no name alone.
 */
import type { Quote } from '../../record/document.ts';
import { type Graph, isVerbal, subtree, tokenAt } from '../graph.ts';
import type { ClaimDraft } from './draft.ts';
import type { SpeakerFinder } from './speakers.ts';

const DASH = /^\s*([―—–]|--?)[^\S\n]*(?=\p{L})/u;

/** Where a byline ends: with the line, or where the next quotation opens. */
const END = /[\n"“„«]|$/u;

const MOST_WORDS = 10;

export function bylineAfter(
  graphs: readonly Graph[],
  text: string,
  last: Quote,
  speakersOf: SpeakerFinder,
): ClaimDraft | null {
  const dash = DASH.exec(text.slice(last.end, last.end + 20));
  if (dash === null || last.scare) return null;
  const start = last.end + dash[0].length;
  const end = start + (END.exec(text.slice(start, start + 200))?.index ?? 0);
  const graph = graphs.find(
    ({ sentence }) => sentence.field === last.field && sentence.start <= start && start < sentence.end,
  );
  if (graph === undefined) return null;
  const own = graph.tokens.flatMap((t, i) => (t.start >= start && t.end <= end ? [i] : []));
  const words = own.filter((i) => tokenAt(graph, i).upos !== 'PUNCT');
  const first = words[0];
  const isName = first !== undefined && ['PROPN', 'NOUN', 'DET', 'ADJ'].includes(tokenAt(graph, first).upos);
  if (!isName || words.length > MOST_WORDS || words.some((i) => isVerbal(tokenAt(graph, i)))) return null;
  const head =
    words.find((i) => subtree(graph, i)[0] === first && !words.includes(tokenAt(graph, i).head)) ?? first;
  const speakers = speakersOf(graph, [head], true) ?? [];
  if (speakers.length === 0) return null;
  const at = last.end + dash[0].indexOf(dash[1] ?? '');
  const cue = { field: last.field, start: at, end: at + (dash[1]?.length ?? 1) };
  return { cue, stance: 'asserts', kind: 'direct', speakers, content: [], past: false };
}
