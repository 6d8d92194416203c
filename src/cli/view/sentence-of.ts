/** The sentence that a span begins in, and its words on one line. */
import { cutField, type FieldSpan } from '../../base/span.ts';
import type { ReadResult } from '../../record/read-result.ts';
import { withoutControls } from './without-controls.ts';

/** The sentence around the start of `span`; undefined when there is none. */
export function sentenceOf(result: ReadResult, span: FieldSpan): FieldSpan | undefined {
  return result.sentences.find(
    ({ field, start, end }) => field === span.field && start <= span.start && span.start < end,
  );
}

/** The words of a span of the article. */
export function wordsOf(result: ReadResult, span: FieldSpan): string {
  return withoutControls(cutField(result.article, span)).trim();
}
