/**
 * Rules for stretches with two ends: days, weekdays, months and years. "And" joins two ends only after "between" or
 * where the second follows the first; a meeting moved "from Monday to Friday" has no stretch at all.
 */
import {
  addMonths,
  type CivilDate,
  daysInMonth,
  isCivilDate,
  nextWeekday,
  previousWeekday,
  toDayNumber,
} from '../../base/iso-date.ts';
import { DAY, dayOf, FULL_MONTH, MONTH, monthOf, WEEKDAY, weekdayNumber, YEAR } from './calendar-words.ts';
import { rangeValue } from './date-values.ts';
import type { TimeContext, TimeRule } from './time-rule.ts';

const JOIN = '\\s*(?<join>-|–|—|\\bto\\b|\\band\\b|\\bthrough\\b|\\buntil\\b|\\btill\\b)\\s*';
const MOVED = /\b(?:mov|shift|postpon|delay|reschedul|brought|bring|push)\w*\b[^.;]{0,60}$/i;

type Groups = Readonly<Record<string, string | undefined>>;

/** @param follows the second end comes right after the first */
function isRange({ join }: Groups, before: string, follows: boolean): boolean {
  if (MOVED.test(before)) return false;
  return join !== 'and' || follows || /\bbetween\s+(?:the\s+)?$/i.test(before);
}

/** The stretch of a year with both ends; the first lies in the year before where it comes later in the calendar. */
function stretchEnding(year: number, from: readonly [number, number], to: readonly [number, number]) {
  const [m, d] = from;
  const [m2, d2] = to;
  const before = m > m2 || (m === m2 && d > d2);
  return {
    first: { year: before ? year - 1 : year, month: m, day: d },
    last: { year, month: m2, day: d2 },
  };
}

/** Without a year: the last such stretch that has begun, or the next that is not over. */
function placeStretch(
  context: TimeContext,
  build: (year: number) => { first: CivilDate; last: CivilDate },
): { first: CivilDate; last: CivilDate } | null {
  if (context.day === null) return null;
  const here = toDayNumber(context.day);
  const { year } = context.day;
  const all = [year - 1, year, year + 1].map(build);
  return context.direction === 'past'
    ? (all.filter(({ first }) => toDayNumber(first) <= here + 1).at(-1) ?? null)
    : (all.find(({ last }) => toDayNumber(last) >= here - 1) ?? null);
}

function dayStretch(from: [number, number], to: [number, number], year: string | undefined, c: TimeContext) {
  const build = (y: number) => stretchEnding(y, from, to);
  const found = year === undefined ? placeStretch(c, build) : build(Number(year));
  const basis = year === undefined ? c.anchorBasis : 'stated';
  return found === null || !isCivilDate(found.first) || !isCivilDate(found.last)
    ? null
    : rangeValue(found.first, found.last, 'day', basis);
}

function monthStretch({ m, m2, y, y2 }: Groups, context: TimeContext) {
  const [first, last] = [monthOf(m ?? ''), monthOf(m2 ?? '')];
  const build = (year: number) => {
    const ends = stretchEnding(year, [first, 1], [last, daysInMonth(year, last)]);
    return y === undefined ? ends : { ...ends, first: { year: Number(y), month: first, day: 1 } };
  };
  const stated = y2 ?? y;
  const found = stated === undefined ? placeStretch(context, build) : build(Number(stated));
  const basis = stated === undefined ? context.anchorBasis : 'stated';
  return found === null ? null : rangeValue(found.first, found.last, 'month', basis);
}

/** "2017-18" ends in 2018. */
export function fullYear(first: string, second: string): number {
  return second.length === 4 ? Number(second) : Number(first.slice(0, 2) + second);
}

export const RANGE_RULES: readonly TimeRule[] = [
  {
    name: 'month-day-range',
    pattern: new RegExp(
      `\\b(?<m>${MONTH})\\s+(?<d>${DAY})${JOIN}(?:(?<m2>${MONTH})\\s+)?(?<d2>${DAY})(?:,?\\s+(?<y>${YEAR}))?`,
      'g',
    ),
    kind: 'date',
    fits: (groups, before) =>
      isRange(
        groups,
        before,
        groups.m2 === undefined && dayOf(groups.d2 ?? '') === dayOf(groups.d ?? '') + 1,
      ),
    value: ({ m, d, m2, d2, y }, context) =>
      dayStretch([monthOf(m ?? ''), dayOf(d ?? '')], [monthOf(m2 ?? m ?? ''), dayOf(d2 ?? '')], y, context),
  },
  {
    name: 'day-month-range',
    pattern: new RegExp(
      `\\b(?<d>${DAY})(?:\\s+(?<m>${MONTH}))?${JOIN}(?:the\\s+)?(?<d2>${DAY})(?:\\s+of)?\\s+(?<m2>${MONTH})(?:,?\\s+(?<y>${YEAR}))?`,
      'g',
    ),
    kind: 'date',
    fits: (groups, before) =>
      isRange(groups, before, groups.m === undefined && dayOf(groups.d2 ?? '') === dayOf(groups.d ?? '') + 1),
    value: ({ m, d, m2, d2, y }, context) =>
      dayStretch([monthOf(m ?? m2 ?? ''), dayOf(d ?? '')], [monthOf(m2 ?? ''), dayOf(d2 ?? '')], y, context),
  },
  {
    name: 'weekday-range',
    pattern: new RegExp(`\\b(?<w>${WEEKDAY})${JOIN}(?<w2>${WEEKDAY})`, 'g'),
    kind: 'date',
    fits: (groups, before) =>
      isRange(groups, before, weekdayNumber(groups.w2 ?? '') === (weekdayNumber(groups.w ?? '') % 7) + 1),
    value: ({ w, w2 }, { day, direction, anchorBasis }) => {
      if (day === null) return null;
      const [first, last] = [weekdayNumber(w ?? ''), weekdayNumber(w2 ?? '')];
      if (direction === 'future') {
        const from = nextWeekday(day, first, true);
        return rangeValue(from, nextWeekday(from, last), 'day', anchorBasis);
      }
      const to = previousWeekday(day, last, true);
      return rangeValue(previousWeekday(to, first), to, 'day', anchorBasis);
    },
  },
  {
    name: 'month-range',
    pattern: new RegExp(
      `\\b(?<m>${FULL_MONTH})(?:\\s+(?<y>${YEAR}))?${JOIN}(?<m2>${FULL_MONTH})(?:,?\\s+(?:of\\s+)?(?<y2>${YEAR}))?(?!\\s+\\d)`,
      'g',
    ),
    kind: 'date',
    fits: (groups, before) => {
      const next = addMonths({ year: 2001, month: monthOf(groups.m ?? ''), day: 1 }, 1).month;
      return isRange(groups, before, groups.y === undefined && monthOf(groups.m2 ?? '') === next);
    },
    value: monthStretch,
  },
  {
    name: 'year-range',
    pattern: new RegExp(`\\b(?<y>${YEAR})${JOIN}(?<y2>${YEAR}|\\d\\d(?![\\d-]))`, 'g'),
    kind: 'date',
    fits: (groups, before) => {
      const [y = '', y2 = '', dash = ''] = [groups.y, groups.y2, groups.join];
      if (y2.length === 2 && !/[-–]/.test(dash)) return false;
      return fullYear(y, y2) > Number(y) && isRange(groups, before, fullYear(y, y2) === Number(y) + 1);
    },
    value: ({ y = '', y2 = '' }) =>
      rangeValue(
        { year: Number(y), month: 1, day: 1 },
        { year: fullYear(y, y2), month: 12, day: 31 },
        'year',
        'stated',
      ),
  },
];
