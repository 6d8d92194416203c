/**
 * What the article page and the paste page show: one text with its codings, filed or not. The store's answers
 * and those of `POST /read` are both made into this.
 */
import type { ReadAnswer, ReportRow } from '../../../src/api/contract/answers.ts';
import type { ClaimRow, CodedClaim, CodedEvent, EventRow, FieldSpan, Name } from '../api/rows.ts';

/** A coding as the pages handle it, told apart by `record`. `filed` is null for what only stands on the screen. */
export type Coding =
  | { record: 'event'; id: string; event: CodedEvent; filed: EventRow | null }
  | { record: 'claim'; id: string; claim: CodedClaim; filed: ClaimRow | null };

export type Reading = {
  title: string | null;
  text: string;
  sentences: readonly FieldSpan[];
  names: readonly Name[];
  /** In the order of the text, title first. */
  codings: readonly Coding[];
  claims: ReadonlyMap<string, CodedClaim>;
};

/** A filed report, for reading. */
export function readingOfReport(report: ReportRow): Reading {
  return toReading(
    { title: report.article.title, text: report.article.text },
    report,
    report.events.map((event) => ({ record: 'event', id: event.id, event, filed: event })),
    report.claims.map((claim) => ({ record: 'claim', id: claim.id, claim, filed: claim })),
  );
}

/** What `POST /read` answered, for reading. */
export function readingOfAnswer(answer: ReadAnswer): Reading {
  return toReading(
    answer.article,
    answer,
    answer.events.map((event) => ({ record: 'event', id: event.id, event, filed: null })),
    answer.claims.map((claim) => ({ record: 'claim', id: claim.id, claim, filed: null })),
  );
}

/** The words that a coding stands at in the text: an event's trigger, a claim's cue or else its first content. */
export function anchorOf(coding: Coding): FieldSpan | null {
  if (coding.record === 'event') return coding.event.trigger;
  return coding.claim.cue ?? coding.claim.content[0] ?? coding.claim.speakers[0] ?? null;
}

function toReading(
  fields: { title: string | null; text: string },
  rest: { sentences: readonly FieldSpan[]; mentions: readonly Name[] },
  events: readonly Coding[],
  claims: readonly Coding[],
): Reading {
  return {
    title: fields.title,
    text: fields.text,
    sentences: rest.sentences,
    names: rest.mentions,
    codings: [...events, ...claims].sort(compareCodings),
    claims: new Map(claims.flatMap((c) => (c.record === 'claim' ? [[c.id, c.claim] as const] : []))),
  };
}

/** Title first, then by place; at the same place events first. */
function compareCodings(a: Coding, b: Coding): number {
  const [x, y] = [anchorOf(a), anchorOf(b)];
  if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
  if (x.field !== y.field) return x.field === 'title' ? -1 : 1;
  return x.start - y.start || (a.record === b.record ? 0 : a.record === 'event' ? -1 : 1);
}
