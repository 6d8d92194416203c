/** Rules for dates by the calendar: days, months, years; stretches without a value, such as durations. */
import { daysInMonth } from '../../base/iso-date.ts';
import { COUNT, DAY, dayOf, FULL_MONTH, MONTH, monthOf, WEEKDAY, YEAR } from './calendar-words.ts';
import { dayValue, nearestYear, periodValue } from './date-values.ts';
import type { TimeContext, TimeRule } from './time-rule.ts';

const WHICH: Record<string, number> = { last: -1, this: 0, next: 1 };
/** A year, or one told from the report's. */
const OF_YEAR = `(?:,?\\s+(?<y>${YEAR})|,?\\s+(?:of\\s+)?(?<which>last|this|next) year)`;

function monthDay(month: number, day: number, { y, which }: Groups, context: TimeContext) {
  if (y !== undefined) return dayValue({ year: Number(y), month, day }, 'stated');
  if (context.day === null) return null;
  if (which !== undefined)
    return dayValue({ year: context.day.year + (WHICH[which] ?? 0), month, day }, context.anchorBasis);
  const date = { year: nearestYear(context.day, month, day, context.direction), month, day };
  return dayValue(date, context.anchorBasis);
}

function wholeMonth(month: number, { y, which }: Groups, context: TimeContext) {
  if (y !== undefined) return periodValue({ year: Number(y), month, day: 1 }, 'month', 'stated');
  if (context.day === null) return null;
  if (which !== undefined) {
    const year = context.day.year + (WHICH[which] ?? 0);
    return periodValue({ year, month, day: 1 }, 'month', context.anchorBasis);
  }
  const past = context.direction === 'past';
  const near = nearestYear(
    context.day,
    month,
    past ? 1 : daysInMonth(context.day.year, month),
    context.direction,
  );
  return periodValue({ year: near, month, day: 1 }, 'month', context.anchorBasis);
}

type Groups = Readonly<Record<string, string | undefined>>;

export const CALENDAR_RULES: readonly TimeRule[] = [
  {
    name: 'iso-date',
    pattern: /\b(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})\b/g,
    kind: 'date',
    value: ({ y, m, d }) => dayValue({ year: Number(y), month: Number(m), day: Number(d) }, 'stated'),
  },
  {
    // A month cannot be above 12, so the day comes first; with strokes and a small day nobody can tell.
    name: 'numbers',
    pattern:
      /(?<![\d./])(?:(?<d>1[3-9]|2\d|3[01])\/(?<m>0?[1-9]|1[0-2])\/(?<y>(?:19|20)\d\d)|(?<d2>0?[1-9]|[12]\d|3[01])\.(?<m2>0?[1-9]|1[0-2])\.(?<y2>(?:19|20)\d\d))(?![\d/])/g,
    kind: 'date',
    value: ({ d, m, y, d2, m2, y2 }) =>
      dayValue({ year: Number(y ?? y2), month: Number(m ?? m2), day: Number(d ?? d2) }, 'stated'),
  },
  {
    name: 'month-day',
    pattern: new RegExp(`(?:${WEEKDAY},?\\s+\\(?)?\\b(?<m>${MONTH})\\s+(?<d>${DAY})${OF_YEAR}?`, 'g'),
    kind: 'date',
    value: (groups, context) => monthDay(monthOf(groups.m ?? ''), dayOf(groups.d ?? ''), groups, context),
  },
  {
    name: 'day-month',
    pattern: new RegExp(
      `(?:${WEEKDAY},?\\s+\\(?)?\\b(?<d>${DAY})(?:\\s+of)?\\s+(?<m>${MONTH})${OF_YEAR}?`,
      'g',
    ),
    kind: 'date',
    value: (groups, context) => monthDay(monthOf(groups.m ?? ''), dayOf(groups.d ?? ''), groups, context),
  },
  {
    name: 'month-year',
    pattern: new RegExp(`\\b(?:(?:early|mid|late)[- ])?(?<m>${MONTH}),?\\s+(?:of\\s+)?(?<y>${YEAR})`, 'g'),
    kind: 'date',
    value: (groups, context) => wholeMonth(monthOf(groups.m ?? ''), groups, context),
  },
  {
    name: 'month',
    pattern: new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Ff]rom|[Dd]uring|[Ll]ast|[Nn]ext|[Tt]his|[Oo]f|[Ee]arly|[Ll]ate|[Mm]id|${FULL_MONTH},? (?:and|or))[- ])(?<m>${FULL_MONTH})(?!\\s+\\d)(?:\\s+(?:of\\s+)?(?<which>last|this|next) year)?`,
      'g',
    ),
    kind: 'date',
    value: (groups, context) => wholeMonth(monthOf(groups.m ?? ''), groups, context),
  },
  {
    name: 'year',
    pattern: new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Ff]rom|[Dd]uring|[Oo]f|[Ee]arly|[Ll]ate|[Mm]id|[Tt]he|[Aa]n?|['’]s|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|(?:1[5-9]|20)\\d\\d,?(?: and| or)?)[- ])(?<y>${YEAR})(?!s|\\s+(?:people|soldiers|troops|dollars|workers))`,
      'g',
    ),
    kind: 'date',
    value: ({ y }) => periodValue({ year: Number(y), month: 1, day: 1 }, 'year', 'stated'),
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
