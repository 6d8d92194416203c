/**
 * Spans of office with dates that may be a month or a year. In: `from` and `to` as knowledge files write them. Out:
 * what is certain of two spans and what is possible. An open end goes on.
 */
import { addDays, toIsoDate, tryIsoDate } from '../../base/iso-date.ts';

export type PartialSpan = { from?: string | undefined; to?: string | undefined };

const EVER = '9999-12-31';

/** The first day that a date can mean. */
export function earliest(date: string | undefined): string {
  if (date === undefined) return '0000-01-01';
  return date.length === 10 ? date : `${date}${date.length === 4 ? '-01-01' : '-01'}`;
}

/** The last day that a date can mean; of a month the 31st, which as text sorts after all of its days. */
export function latest(date: string | undefined): string {
  if (date === undefined) return EVER;
  return date.length === 10 ? date : `${date}${date.length === 4 ? '-12-31' : '-31'}`;
}

/** Both were in office, beyond the month of a change: days of handing over are written in many ways. */
export function overlapForCertain(a: PartialSpan, b: PartialSpan): boolean {
  return maxOf(sureStart(a), sureStart(b)).slice(0, 7) < minOf(sureEnd(a), sureEnd(b)).slice(0, 7);
}

/** They may be one time in office: they share a day, or one goes on where the other ends. */
export function mayTouch(a: PartialSpan, b: PartialSpan): boolean {
  return earliest(b.from) <= dayAfter(latest(a.to)) && earliest(a.from) <= dayAfter(latest(b.to));
}

/** The day from which the person was in office for certain. A missing start is long ago. */
export function sureStart({ from }: PartialSpan): string {
  return from === undefined ? '0000-01-01' : latest(from);
}

/** The day up to which the person was in office for certain. */
export function sureEnd({ to }: PartialSpan): string {
  return to === undefined ? EVER : earliest(to);
}

function dayAfter(day: string): string {
  const date = day === EVER ? null : tryIsoDate(day);
  return date === null ? day : toIsoDate(addDays(date, 1));
}

function maxOf(a: string, b: string): string {
  return a > b ? a : b;
}

function minOf(a: string, b: string): string {
  return a < b ? a : b;
}
