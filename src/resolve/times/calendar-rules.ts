/** Rules for dates by the calendar: days, months, years, decades, quarters, seasons and ranges of them. */
import { daysInMonth } from '../../base/iso-date.ts';
import { COUNT, DAY, dayOf, FULL_MONTH, MONTH, monthOf, SEASON, WEEKDAY, YEAR } from './calendar-words.ts';
import { dayValue, nearestYear, periodValue, rangeValue, seasonValue } from './date-values.ts';
import type { TimeContext, TimeRule } from './time-rule.ts';

const PART: Record<string, readonly [number, number]> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
  '': [0, 9],
};
const ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4 };

function monthDay(month: number, day: number, year: string | undefined, context: TimeContext) {
  if (year !== undefined) return dayValue({ year: Number(year), month, day }, 'stated');
  if (context.day === null) return null;
  const date = { year: nearestYear(context.day, month, day, context.direction), month, day };
  return dayValue(date, context.anchorBasis);
}

function wholeMonth(month: number, year: string | undefined, context: TimeContext) {
  if (year !== undefined) return periodValue({ year: Number(year), month, day: 1 }, 'month', 'stated');
  if (context.day === null) return null;
  const past = context.direction === 'past';
  const near = nearestYear(
    context.day,
    month,
    past ? 1 : daysInMonth(context.day.year, month),
    context.direction,
  );
  return periodValue({ year: near, month, day: 1 }, 'month', context.anchorBasis);
}

export const CALENDAR_RULES: readonly TimeRule[] = [
  {
    name: 'iso-date',
    pattern: /\b(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})\b/g,
    kind: 'date',
    value: ({ y, m, d }) => dayValue({ year: Number(y), month: Number(m), day: Number(d) }, 'stated'),
  },
  {
    name: 'month-day',
    pattern: new RegExp(
      `(?:${WEEKDAY},?\\s+)?\\b(?<m>${MONTH})\\s+(?<d>${DAY})(?:,?\\s+(?<y>${YEAR}))?`,
      'g',
    ),
    kind: 'date',
    value: ({ m, d, y }, context) => monthDay(monthOf(m ?? ''), dayOf(d ?? ''), y, context),
  },
  {
    name: 'day-month',
    pattern: new RegExp(
      `(?:${WEEKDAY},?\\s+)?\\b(?<d>${DAY})(?:\\s+of)?\\s+(?<m>${MONTH})(?:,?\\s+(?<y>${YEAR}))?`,
      'g',
    ),
    kind: 'date',
    value: ({ m, d, y }, context) => monthDay(monthOf(m ?? ''), dayOf(d ?? ''), y, context),
  },
  {
    name: 'day-range',
    pattern: new RegExp(
      `\\b(?<m>${MONTH})\\s+(?<d>${DAY})\\s*(?:-|–|to|and|through)\\s*(?:(?<m2>${MONTH})\\s+)?(?<d2>${DAY})(?:,?\\s+(?<y>${YEAR}))?`,
      'g',
    ),
    kind: 'date',
    value: ({ m, d, m2, d2, y }, context) => {
      const first = monthDay(monthOf(m ?? ''), dayOf(d ?? ''), y, context);
      const last = monthDay(monthOf(m2 ?? m ?? ''), dayOf(d2 ?? ''), y, context);
      if (first === null || last === null || first.from > last.to) return null;
      return { ...first, to: last.to };
    },
  },
  {
    name: 'month-year',
    pattern: new RegExp(`\\b(?:(?:early|mid|late)[- ])?(?<m>${MONTH}),?\\s+(?:of\\s+)?(?<y>${YEAR})`, 'g'),
    kind: 'date',
    value: ({ m, y }, context) => wholeMonth(monthOf(m ?? ''), y, context),
  },
  {
    name: 'month',
    pattern: new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Ff]rom|[Dd]uring|[Ll]ast|[Nn]ext|[Tt]his|[Oo]f|[Ee]arly|[Ll]ate|[Mm]id)[- ])(?<m>${FULL_MONTH})(?!\\s+\\d)`,
      'g',
    ),
    kind: 'date',
    value: ({ m }, context) => wholeMonth(monthOf(m ?? ''), undefined, context),
  },
  {
    name: 'year-range',
    pattern: new RegExp(`\\b(?<y>${YEAR})\\s*(?:-|–|to|and|through)\\s*(?<y2>${YEAR})`, 'g'),
    kind: 'date',
    value: ({ y, y2 }) =>
      rangeValue(
        { year: Number(y), month: 1, day: 1 },
        { year: Number(y2), month: 12, day: 31 },
        'year',
        'stated',
      ),
  },
  {
    name: 'year',
    pattern: new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Ff]rom|[Dd]uring|[Oo]f|[Ee]arly|[Ll]ate|[Mm]id|[Tt]he|[Aa]n?)[- ])(?<y>${YEAR})(?!s|\\s+(?:people|soldiers|troops|dollars|workers))`,
      'g',
    ),
    kind: 'date',
    value: ({ y }) => periodValue({ year: Number(y), month: 1, day: 1 }, 'year', 'stated'),
  },
  {
    name: 'decade',
    pattern: /\b(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?<y>(?:1[5-9]|20)\d0)s\b/g,
    kind: 'date',
    value: ({ part, y }) => {
      const [first, last] = PART[(part ?? '').toLowerCase()] ?? [0, 9];
      const year = Number(y);
      return rangeValue(
        { year: year + first, month: 1, day: 1 },
        { year: year + last, month: 12, day: 31 },
        'decade',
        'stated',
      );
    },
  },
  {
    name: 'quarter',
    pattern: new RegExp(
      `\\b(?:(?<o>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast)\\s+quarter|Q(?<q>[1-4]))(?:\\s+(?:of\\s+)?(?<y>${YEAR}))?`,
      'g',
    ),
    kind: 'date',
    value: ({ o, q, y }, context) => {
      const quarter = q === undefined ? (ORDINALS[(o ?? '').toLowerCase()] ?? 1) : Number(q);
      const year = y === undefined ? context.day?.year : Number(y);
      if (year === undefined) return null;
      const basis = y === undefined ? context.anchorBasis : 'stated';
      return periodValue({ year, month: 3 * quarter - 2, day: 1 }, 'quarter', basis);
    },
  },
  {
    name: 'half-year',
    pattern: new RegExp(`\\b(?<o>[Ff]irst|[Ss]econd) half of (?:the year )?(?<y>${YEAR})`, 'g'),
    kind: 'date',
    value: ({ o, y }) => {
      const year = Number(y);
      const second = (o ?? '').toLowerCase() === 'second';
      return rangeValue(
        { year, month: second ? 7 : 1, day: 1 },
        { year, month: second ? 12 : 6, day: second ? 31 : 30 },
        'year',
        'stated',
      );
    },
  },
  {
    // Whose fiscal year it is, and when that begins, the words do not say: the calendar year of its number.
    name: 'fiscal-year',
    pattern: new RegExp(`\\b(?:[Ff]iscal(?: year)?|[Ff]inancial year|FY) ?(?<y>${YEAR})`, 'g'),
    kind: 'date',
    value: ({ y }) => periodValue({ year: Number(y), month: 1, day: 1 }, 'year', 'stated'),
  },
  {
    // North Korea's calendar counts from 1912, its year 1.
    name: 'juche-year',
    pattern: /\bJuche (?<n>\d{1,3})\b(?: ?\((?:19|20)\d\d\))?/g,
    kind: 'date',
    value: ({ n }) => periodValue({ year: 1911 + Number(n), month: 1, day: 1 }, 'year', 'stated'),
  },
  {
    name: 'season-year',
    pattern: new RegExp(
      `\\b(?<s>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\\s+(?:of\\s+)?(?<y>${YEAR})`,
      'g',
    ),
    kind: 'date',
    value: ({ s, y }) => seasonValue(s ?? '', Number(y), 'stated'),
  },
  {
    name: 'season',
    pattern: new RegExp(`\\b(?<w>[Ll]ast|[Tt]his|[Nn]ext)\\s+(?<s>${SEASON})(?![a-z])`, 'g'),
    kind: 'date',
    value: ({ w, s }, context) => {
      if (context.day === null) return null;
      const step = { last: -1, this: 0, next: 1 }[(w ?? '').toLowerCase()] ?? 0;
      return seasonValue(s ?? '', context.day.year + step, context.anchorBasis);
    },
  },
  {
    name: 'turning-point',
    pattern:
      /\bsince the (?:fall|collapse|end|start|outbreak|beginning|breakup|founding) of (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/gu,
    kind: 'date',
    value: () => null,
  },
  {
    name: 'duration',
    pattern: new RegExp(
      `\\bfor\\s+(?:(?:more|less) than\\s+|about\\s+|nearly\\s+)?${COUNT}\\s+(?:minute|hour|day|week|month|year|decade)s?\\b`,
      'g',
    ),
    kind: 'duration',
    value: () => null,
  },
  {
    name: 'set',
    pattern:
      /\b(?:every|each)\s+(?:day|week|month|year|summer|winter|spring|autumn|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gi,
    kind: 'set',
    value: () => null,
  },
];
