/** How many code units two spans share. Fields are not compared. */
import type { Span } from '../../../base/span.ts';

export function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
