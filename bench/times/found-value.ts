/** One expression that was found, by us or by another program, and whether it is the one wanted. */
import type { DateValue } from '../../src/record/date-value.ts';
import { overlap } from '../marked/marked-lines.ts';

export type TimeValue = Pick<DateValue, 'from' | 'to' | 'precision'>;

export type FoundValue = { start: number; end: number; value: TimeValue | null };

/** The value of the expression that shares most characters with the mark; null where none does or it has no value. */
export function valueAt(
  found: readonly FoundValue[],
  mark: { start: number; end: number },
): TimeValue | null {
  const [best] = found
    .filter((one) => overlap(one, mark) > 0)
    .sort((a, b) => overlap(b, mark) - overlap(a, mark));
  return best?.value ?? null;
}

export function isExact(found: TimeValue | null, wanted: TimeValue): boolean {
  return (
    found !== null &&
    found.from === wanted.from &&
    found.to === wanted.to &&
    found.precision === wanted.precision
  );
}

/** The first day that was found lies in the right stretch. */
export function isWithin(found: TimeValue | null, wanted: TimeValue): boolean {
  const day = found?.from.slice(0, 10);
  return day !== undefined && wanted.from.slice(0, 10) <= day && day <= wanted.to.slice(0, 10);
}
