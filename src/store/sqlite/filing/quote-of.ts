/**
 * The sentence that a record is shown with. In: a result and the span that the record hangs on. Out: the
 * sentence around it with its words; a very long one is cut to a window around the span.
 */
import { cutField, type FieldSpan } from '../../../base/span.ts';
import type { Claim } from '../../../record/claim.ts';
import type { ReadResult } from '../../../record/read-result.ts';
import type { Anchor } from '../../../record/spans.ts';

/** UTF-16 code units. */
const LONGEST_QUOTE = 600;

/** The sentence that `span` begins in; the span itself where no sentence holds it. */
export function sentenceAround(result: ReadResult, span: FieldSpan): FieldSpan {
  return (
    result.sentences.find(
      ({ field, start, end }) => field === span.field && start <= span.start && span.start < end,
    ) ?? span
  );
}

export function quoteOf(result: ReadResult, span: FieldSpan): Anchor {
  const sentence = sentenceAround(result, span);
  const whole = { field: span.field, start: sentence.start, end: sentence.end };
  const cut = whole.end - whole.start > LONGEST_QUOTE ? windowAround(result, whole, span) : whole;
  return { ...cut, text: cutField(result.article, cut) };
}

/** What a claim hangs on: its cue, or else its first words; the report's beginning where it has neither. */
export function claimSpan(claim: Claim): FieldSpan {
  return claim.cue ?? claim.content[0] ?? { field: 'text', start: 0, end: 0 };
}

function windowAround(result: ReadResult, sentence: FieldSpan, span: FieldSpan): FieldSpan {
  const middle = Math.floor((span.start + Math.min(span.end, sentence.end)) / 2);
  const end = Math.min(sentence.end, Math.max(sentence.start, middle - LONGEST_QUOTE / 2) + LONGEST_QUOTE);
  const start = Math.max(sentence.start, end - LONGEST_QUOTE);
  return {
    field: span.field,
    start: splitsPair(result, span.field, start) ? start + 1 : start,
    end: splitsPair(result, span.field, end) ? end - 1 : end,
  };
}

/** True when a cut at this offset would part the two halves of one character. */
function splitsPair(result: ReadResult, field: FieldSpan['field'], offset: number): boolean {
  const around = cutField(result.article, { field, start: Math.max(0, offset - 1), end: offset + 1 });
  return offset > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(around);
}
