/**
 * Rules for parts of months and years: early, mid, late; quarters, halves and seasons. A third of a month is ten
 * days, of a year four months; both keep the precision of the whole, since writers do not mean them to the day.
 */
import { addMonths, type CivilDate, daysInMonth, periodOf, toIsoDate } from '../../base/iso-date.ts';
import type { DateValue } from '../../record/date-value.ts';
import type { DateBasis } from '../../record/lists/date-bases.ts';
import { FULL_MONTH, MONTH, monthOf, SEASON, YEAR } from './calendar-words.ts';
import { nearestYear, periodValue, rangeValue, seasonValue } from './date-values.ts';
import { fullYear } from './range-rules.ts';
import type { TimeContext, TimeRule } from './time-rule.ts';

const THIRD =
  '\\b(?<part>[Ee]arly(?: in)?|[Mm]id|[Ll]ate(?: in)?|(?:[Tt]he )?(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd) of)[- ]';
const WHICH = '(?<which>last|this|next|the)';
const STEP: Record<string, number> = { last: -1, this: 0, the: 0, next: 1 };
const ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4 };
/** A year, or one told from the report's: "of 2022", "of last year". */
const OF_YEAR = `(?:,?\\s+(?:of\\s+|in\\s+)?(?:(?:fiscal (?:year )?)?(?<y>${YEAR})|${WHICH} year))`;

/** 0, 1 or 2. */
function thirdOf(part: string): number {
  if (/^(?:mid|the middle|middle)/i.test(part)) return 1;
  return /^(?:late|the end|end)/i.test(part) ? 2 : 0;
}

function partOfMonth(part: string, year: number, month: number, basis: DateBasis): DateValue | null {
  const third = thirdOf(part);
  const last = third === 2 ? daysInMonth(year, month) : 10 * (third + 1);
  return rangeValue({ year, month, day: 10 * third + 1 }, { year, month, day: last }, 'month', basis);
}

function partOfYear(part: string, year: number, basis: DateBasis): DateValue | null {
  const third = thirdOf(part);
  const month = 4 * (third + 1);
  const last = { year, month, day: daysInMonth(year, month) };
  return rangeValue({ year, month: 4 * third + 1, day: 1 }, last, 'year', basis);
}

/** The year that words name; null where it hangs on a day that is not known. */
function yearOf(
  y: string | undefined,
  which: string | undefined,
  { day, anchorBasis }: TimeContext,
): { year: number; basis: DateBasis } | null {
  if (y !== undefined) return { year: Number(y), basis: 'stated' };
  if (day === null || which === undefined) return null;
  return { year: day.year + (STEP[which.toLowerCase()] ?? 0), basis: anchorBasis };
}

/** A quarter by its number alone: the last that has begun, or the next that is not over. */
function nearestQuarter(day: CivilDate, quarter: number, direction: 'past' | 'future'): CivilDate {
  const here = toIsoDate(day);
  const all = [-1, 0, 1].map((step) => ({ year: day.year + step, month: 3 * quarter - 2, day: 1 }));
  const past = all.filter((first) => toIsoDate(first) <= here).at(-1);
  const ahead = all.find((first) => periodOf(first, 'quarter').to >= here);
  return (direction === 'past' ? past : ahead) ?? { ...day, month: 3 * quarter - 2, day: 1 };
}

/** "Last" is the last that is over; "this" winter is the coming one from autumn on. */
function relativeSeason(which: string, season: string, context: TimeContext): DateValue | null {
  const { day, direction, anchorBasis } = context;
  if (day === null) return null;
  const at = (year: number) => seasonValue(season, year, anchorBasis);
  if (which === 'last')
    return (
      [day.year + 1, day.year, day.year - 1].map(at).find((value) => value.to < toIsoDate(day)) ??
      at(day.year - 1)
    );
  const isWinter = season.toLowerCase() === 'winter';
  const coming = isWinter && (day.month >= 9 || (direction === 'future' && day.month >= 3)) ? 1 : 0;
  if (which === 'this') return at(day.year + coming);
  return at(day.year + (isWinter && day.month === 12 ? 2 : 1));
}

export const PART_RULES: readonly TimeRule[] = [
  {
    name: 'part-of-month',
    pattern: new RegExp(`${THIRD}(?<m>${MONTH}),?\\s+(?:of\\s+)?(?<y>${YEAR})`, 'g'),
    kind: 'date',
    value: ({ part, m, y }) => partOfMonth(part ?? '', Number(y), monthOf(m ?? ''), 'stated'),
  },
  {
    name: 'part-of-near-month',
    pattern: new RegExp(`${THIRD}(?<m>${FULL_MONTH})(?:\\s+of\\s+${WHICH}\\s+year)?(?!,?\\s+\\d)`, 'g'),
    kind: 'date',
    value: ({ part = '', m, which }, context) => {
      if (context.day === null) return null;
      const month = monthOf(m ?? '');
      const past = context.direction === 'past';
      const day = past ? 10 * thirdOf(part) + 1 : daysInMonth(context.day.year, month);
      const year =
        yearOf(undefined, which, context)?.year ?? nearestYear(context.day, month, day, context.direction);
      return partOfMonth(part, year, month, context.anchorBasis);
    },
  },
  {
    name: 'part-of-year',
    pattern: new RegExp(`${THIRD}(?:(?<y>${YEAR})(?!s)|${WHICH} year\\b)`, 'g'),
    kind: 'date',
    value: ({ part, y, which }, context) => {
      const found = yearOf(y, which, context);
      return found === null ? null : partOfYear(part ?? '', found.year, found.basis);
    },
  },
  {
    name: 'part-of-this-month',
    pattern: new RegExp(`${THIRD}${WHICH} month\\b`, 'g'),
    kind: 'date',
    value: ({ part, which }, { day, anchorBasis }) => {
      if (day === null) return null;
      const { year, month } = addMonths({ ...day, day: 1 }, STEP[which ?? ''] ?? 0);
      return partOfMonth(part ?? '', year, month, anchorBasis);
    },
  },
  {
    name: 'quarter',
    pattern: new RegExp(
      `\\b(?:(?<o>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal)\\s+quarter|(?<=the )(?<l>last)\\s+quarter(?= of)|Q(?<q>[1-4]))${OF_YEAR}?`,
      'g',
    ),
    kind: 'date',
    value: ({ o, l, q, y, which }, context) => {
      const quarter = q === undefined ? (ORDINALS[(o ?? l ?? '').toLowerCase()] ?? 1) : Number(q);
      const found = yearOf(y, which, context);
      if (found !== null)
        return periodValue({ year: found.year, month: 3 * quarter - 2, day: 1 }, 'quarter', found.basis);
      if (context.day === null) return null;
      const first = nearestQuarter(context.day, quarter, context.direction);
      return periodValue(first, 'quarter', context.anchorBasis);
    },
  },
  {
    name: 'near-quarter',
    pattern: /\b(?<w>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he (?:current|previous|coming)) quarter\b(?! of)/g,
    kind: 'date',
    value: ({ w = '' }, { day, anchorBasis }) => {
      if (day === null) return null;
      const step = /last|previous/i.test(w) ? -3 : /next|coming/i.test(w) ? 3 : 0;
      return periodValue(addMonths({ ...day, day: 1 }, step), 'quarter', anchorBasis);
    },
  },
  {
    name: 'half-year',
    pattern: new RegExp(`\\b(?<o>[Ff]irst|[Ss]econd|[Ll]atter) half${OF_YEAR}`, 'g'),
    kind: 'date',
    value: ({ o, y, which }, context) => {
      const found = yearOf(y, which, context);
      if (found === null) return null;
      const { year, basis } = found;
      const month = (o ?? '').toLowerCase() === 'first' ? 1 : 7;
      const last = { year, month: month + 5, day: daysInMonth(year, month + 5) };
      return rangeValue({ year, month, day: 1 }, last, 'year', basis);
    },
  },
  {
    name: 'season-year',
    pattern: new RegExp(
      `\\b(?<s>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\\s+(?:of\\s+)?(?:(?<y>${YEAR})(?:[-–/](?<y2>\\d\\d(?:\\d\\d)?)(?!\\d))?|(?<which>last|this|next) year)`,
      'g',
    ),
    kind: 'date',
    value: ({ s, y, y2, which }, context) => {
      const found = yearOf(y, which, context);
      if (found === null) return null;
      const year = y !== undefined && y2 !== undefined ? fullYear(y, y2) : found.year;
      return seasonValue(s ?? '', year, found.basis);
    },
  },
  {
    name: 'bare-season',
    pattern: /(?<=\b[Ii]n (?:the )?)(?<s>spring|summer|autumn|winter)\b(?! (?:of|19|20))/g,
    kind: 'date',
    value: ({ s = '' }, { day, direction, anchorBasis }) => {
      if (day === null) return null;
      const here = toIsoDate(day);
      const all = [-1, 0, 1].map((step) => seasonValue(s, day.year + step, anchorBasis));
      const past = all.filter((value) => value.from <= here).at(-1);
      return (direction === 'past' ? past : all.find((value) => value.to >= here)) ?? null;
    },
  },
  {
    name: 'week-of-month',
    pattern: new RegExp(
      `\\b(?<o>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast) (?<u>week|day) (?:of|in) (?<m>${FULL_MONTH})${OF_YEAR}?`,
      'g',
    ),
    kind: 'date',
    value: ({ o = '', u, m, y, which }, context) => {
      const month = monthOf(m ?? '');
      const found = yearOf(y, which, context);
      if (found === null && context.day === null) return null;
      const near = context.day === null ? 0 : nearestYear(context.day, month, 1, context.direction);
      const { year, basis } = found ?? { year: near, basis: context.anchorBasis };
      const length = u === 'week' ? 7 : 1;
      const last = daysInMonth(year, month);
      const first =
        o.toLowerCase() === 'last' ? last - length + 1 : length * ((ORDINALS[o.toLowerCase()] ?? 1) - 1) + 1;
      const to = { year, month, day: first + length - 1 };
      return rangeValue({ year, month, day: first }, to, u === 'week' ? 'week' : 'day', basis);
    },
  },
  {
    name: 'season',
    pattern: new RegExp(`\\b(?<w>[Ll]ast|[Tt]his|[Nn]ext)\\s+(?<s>${SEASON})(?![a-z])(?! of)`, 'g'),
    kind: 'date',
    value: ({ w, s }, context) => relativeSeason((w ?? '').toLowerCase(), s ?? '', context),
  },
];
