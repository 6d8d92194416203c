/**
 * Claims of transcripts: "LAVROV: We will not leave.", "Q: … A: …", a label at the start of a line and what is said after
 * it. In: document, sentences, speakers. Out: a claim draft for each turn; its cue is the colon, its content each
 * paragraph of the turn. One label alone makes no transcript. Who is only called Q or A has no name.
 */
import type { Span } from '../../base/span.ts';
import type { Speech } from '../../knowledge/codebook.ts';
import type { Speaker } from '../../record/actor-ref.ts';
import type { Document } from '../../record/document.ts';
import type { Graph } from '../graph.ts';
import { trimSpan } from './content.ts';
import type { ClaimDraft } from './draft.ts';
import type { SpeakerFinder } from './speakers.ts';

/** Up to five words in capitals before a colon, with what is in brackets behind them. */
const LABEL =
  /^[^\S\n]*["“]?(\p{Lu}[\p{Lu}\p{M}.'’-]*(?:[^\S\n]+\p{Lu}[\p{Lu}\p{M}.'’-]*){0,4})(?:[^\S\n]*\([^()\n]{1,60}\))?(:)/gmu;

const FEWEST_TURNS = 2;

type Turn = { label: Span; colon: number; end: number };

export function claimsFromTranscripts(
  document: Document,
  graphs: readonly Graph[],
  speech: Speech,
  speakersOf: SpeakerFinder,
): ClaimDraft[] {
  const { text } = document.article;
  const turns = turnsOf(text);
  if (turns.length < FEWEST_TURNS) return [];
  const starts = new Map(graphs.flatMap((graph) => tokenStarts(graph)));
  return turns.flatMap(({ label, colon, end }): ClaimDraft[] => {
    const content = paragraphs(text, colon + 1, end);
    if (content.length === 0) return [];
    const name = text.slice(label.start, label.end);
    const isNameless = speech.anonymous.labels.includes(name.toLowerCase());
    const at = isNameless ? undefined : starts.get(label.start);
    const known = at === undefined ? null : speakersOf(at.graph, [at.token], false);
    const named = known?.filter((s) => s.actor !== null) ?? [];
    const speaker: Speaker = { field: 'text', ...label, text: name, actor: null, anonymous: isNameless };
    return [
      {
        cue: { field: 'text', start: colon, end: colon + 1 },
        stance: 'asserts',
        kind: 'direct',
        speakers: named.length > 0 ? named : [speaker],
        content,
        past: false,
      },
    ];
  });
}

/** The claims without those whose cue is the colon of a turn, which a headline's rule takes for its own. */
export function withoutTurns(drafts: readonly ClaimDraft[], turns: readonly ClaimDraft[]): ClaimDraft[] {
  const colons = new Set(turns.map((t) => t.cue?.start));
  return drafts.filter(({ cue }) => cue === null || cue.field !== 'text' || !colons.has(cue.start));
}

function turnsOf(text: string): Turn[] {
  const found = [...text.matchAll(LABEL)].map((match) => {
    const name = match[1] ?? '';
    const start = match.index + match[0].indexOf(name);
    return { label: { start, end: start + name.length }, colon: match.index + match[0].length - 1 };
  });
  return found.map((turn, i) => ({ ...turn, end: found[i + 1]?.label.start ?? text.length }));
}

function tokenStarts(graph: Graph): [number, { graph: Graph; token: number }][] {
  if (graph.sentence.field !== 'text') return [];
  return graph.tokens.map((t, token) => [t.start, { graph, token }]);
}

/** Each paragraph of a turn, without blanks and marks at its ends. */
function paragraphs(text: string, start: number, end: number): ClaimDraft['content'] {
  const out: ClaimDraft['content'] = [];
  for (const match of text.slice(start, end).matchAll(/[^\n]+/g)) {
    const from = start + match.index;
    const span = trimSpan(text, { field: 'text', start: from, end: from + match[0].length });
    if (span !== null && /\p{L}/u.test(text.slice(span.start, span.end))) out.push(span);
  }
  return out;
}
