/** Days as whole numbers. In: ISO days. Out: days since 1970-01-01, and back; and the stretch of a year. */
import { fromDayNumber, toDayNumber, toIsoDate, tryIsoDate } from '../../../../base/iso-date.ts';

/** Stands for no day; greater than every day, so that rows without one come last. */
export const NO_DAY = 0x7fff_ffff;

const known = new Map<string, number>();
const MOST_KNOWN = 100_000;

/** `NO_DAY` for null and for what is no real date. */
export function dayNumber(day: string | null): number {
  if (day === null) return NO_DAY;
  const before = known.get(day);
  if (before !== undefined) return before;
  const date = tryIsoDate(day);
  const number = date === null ? NO_DAY : toDayNumber(date);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(day, number);
  return number;
}

export function isoDay(number: number): string {
  return toIsoDate(fromDayNumber(number));
}

export function yearOfDay(number: number): number {
  return fromDayNumber(number).year;
}

/** First and last day of a year. */
export function daysOfYear(year: number): readonly [number, number] {
  return [toDayNumber({ year, month: 1, day: 1 }), toDayNumber({ year, month: 12, day: 31 })];
}
