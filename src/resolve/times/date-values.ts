/** Makes values for time expressions. In: calendar parts. Out: `DateValue`, or null for days that do not exist. */
import {
  addDays,
  addMonths,
  type CivilDate,
  isCivilDate,
  periodOf,
  toDayNumber,
  toIsoDate,
} from '../../base/iso-date.ts';
import type { DateValue } from '../../record/date-value.ts';
import type { DateBasis } from '../../record/lists/date-bases.ts';
import type { DatePrecision } from '../../record/lists/date-precisions.ts';

export function dayValue(date: CivilDate, basis: DateBasis): DateValue | null {
  if (!isCivilDate(date)) return null;
  return { from: toIsoDate(date), to: toIsoDate(date), precision: 'day', basis };
}

/** The week, month, quarter, year or decade that a day lies in. */
export function periodValue(
  date: CivilDate,
  period: 'week' | 'month' | 'quarter' | 'year' | 'decade',
  basis: DateBasis,
): DateValue {
  return { ...periodOf(date, period), precision: period, basis };
}

export function rangeValue(
  from: CivilDate,
  to: CivilDate,
  precision: DatePrecision,
  basis: DateBasis,
): DateValue | null {
  if (!isCivilDate(from) || !isCivilDate(to) || toDayNumber(from) > toDayNumber(to)) return null;
  return { from: toIsoDate(from), to: toIsoDate(to), precision, basis };
}

/** The first months of the northern seasons; winter begins in the December before. */
const SEASON_START: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Three whole months. The winter of a year is the one that ends in it. */
export function seasonValue(season: string, year: number, basis: DateBasis): DateValue {
  const month = SEASON_START[season.toLowerCase()] ?? 3;
  const first = { year: month === 12 ? year - 1 : year, month, day: 1 };
  const last = addDays(addMonths(first, 3), -1);
  return { from: toIsoDate(first), to: toIsoDate(last), precision: 'season', basis };
}

/** Moves a day by whole units. */
export function move(date: CivilDate, count: number, unit: string): CivilDate {
  switch (unit.toLowerCase().replace(/s$/, '')) {
    case 'day':
      return addDays(date, count);
    case 'week':
      return addDays(date, 7 * count);
    case 'month':
      return addMonths(date, count);
    case 'year':
      return addMonths(date, 12 * count);
    default:
      return addMonths(date, 120 * count);
  }
}

/**
 * A month and day without a year: the nearest such day in the direction that the clause speaks of, seen from
 * the day of the report. A day just ahead in a clause about the past is still last year's.
 */
export function nearestYear(
  anchor: CivilDate,
  month: number,
  day: number,
  direction: 'past' | 'future',
): number {
  const here = toDayNumber(anchor);
  const at = (year: number) => toDayNumber({ year, month, day });
  if (direction === 'past') {
    // Zones: what is dated a day ahead of the report happened on its far side of the date line.
    return at(anchor.year) <= here + 1 ? anchor.year : anchor.year - 1;
  }
  return at(anchor.year) >= here - 1 ? anchor.year : anchor.year + 1;
}
