/**
 * Half-open spans of UTF-16 code units, as JavaScript strings count them: `text.slice(start, end)`.
 * A `FieldSpan` says which of an article's two fields it cuts. Never holds the text itself.
 */

export type Field = 'text' | 'title';

export type Span = { start: number; end: number };

export type FieldSpan = Span & { field: Field };

/** The two fields that spans point into; a missing title is the empty string. */
export type Fields = { text: string; title: string | null };

/** True when `inner` lies wholly inside `outer` (equal spans contain each other). Fields are not compared. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when two spans share at least one code unit. Fields are not compared. */
export function overlapsSpan(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The words of a span in an article, taken from its text or its title. */
export function cutField(fields: Fields, span: FieldSpan): string {
  return fieldText(fields, span.field).slice(span.start, span.end);
}

/** Orders by field (title first), then start, then the longer span first. For `Array.sort`. */
export function compareFieldSpans(a: FieldSpan, b: FieldSpan): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1;
  return a.start - b.start || b.end - a.end;
}

/** True when the span is ordered, whole-numbered and inside its field. */
export function liesInside(fields: Fields, span: FieldSpan): boolean {
  const { length } = fieldText(fields, span.field);
  return (
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.start <= span.end &&
    span.end <= length
  );
}

function fieldText(fields: Fields, field: Field): string {
  return field === 'title' ? (fields.title ?? '') : fields.text;
}
