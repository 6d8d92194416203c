/**
 * Calendar arithmetic on ISO 8601 dates as plain strings and numbers, in the proleptic Gregorian calendar.
 * Never looks at the machine's time zone or at "now". Day numbers count from 1970-01-01 (= 0), after
 * Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
 */

/** A calendar day; `month` and `day` count from 1. */
export type CivilDate = { year: number; month: number; day: number };

/** An inclusive range of days, as ISO dates. */
export type DayRange = { from: string; to: string };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isCivilDate(date: CivilDate): boolean {
  const { year, month, day } = date;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads `YYYY-MM-DD` (a time may follow after `T`); null when it is no real date. */
export function tryIsoDate(text: string): CivilDate | null {
  const match = ISO_DATE.exec(text);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivilDate(date) ? date : null;
}

/** `YYYY-MM-DD`. */
export function toIsoDate(date: CivilDate): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** Days since 1970-01-01. */
export function toDayNumber(date: CivilDate): number {
  const y = date.month <= 2 ? date.year - 1 : date.year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const monthFromMarch = (date.month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + date.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `toDayNumber`. */
export function fromDayNumber(dayNumber: number): CivilDate {
  const z = dayNumber + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Moves by months; a day past the end of the new month becomes its last day (31 January + 1 = 28 or 29 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const index = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return toDayNumber(b) - toDayNumber(a);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: CivilDate): number {
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The last day before `date` (or `date` itself when `inclusive`) that falls on an ISO weekday. */
export function previousWeekday(date: CivilDate, weekday: number, inclusive = false): CivilDate {
  const back = (weekdayOf(date) - weekday + 7) % 7;
  return addDays(date, back === 0 && !inclusive ? -7 : -back);
}

/** The first day after `date` (or `date` itself when `inclusive`) that falls on an ISO weekday. */
export function nextWeekday(date: CivilDate, weekday: number, inclusive = false): CivilDate {
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, ahead === 0 && !inclusive ? 7 : ahead);
}

/** The day, ISO week (from Monday), month, quarter, year or decade that a day lies in, as an inclusive range. */
export function periodOf(
  date: CivilDate,
  period: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade',
): DayRange {
  const { year, month } = date;
  switch (period) {
    case 'day':
      return { from: toIsoDate(date), to: toIsoDate(date) };
    case 'week': {
      const monday = addDays(date, 1 - weekdayOf(date));
      return { from: toIsoDate(monday), to: toIsoDate(addDays(monday, 6)) };
    }
    case 'month':
      return monthsFrom(year, month, 1);
    case 'quarter':
      return monthsFrom(year, month - ((month - 1) % 3), 3);
    case 'year':
      return monthsFrom(year, 1, 12);
    case 'decade':
      return monthsFrom(year - (year % 10), 1, 120);
  }
}

function monthsFrom(year: number, month: number, count: number): DayRange {
  const first = { year, month, day: 1 };
  return { from: toIsoDate(first), to: toIsoDate(addDays(addMonths(first, count), -1)) };
}
