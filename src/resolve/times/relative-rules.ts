/** Rules for times counted from the report's day or from the time named before: weekdays, "last month", "two days ago". */
import { addDays, nextWeekday, previousWeekday, weekdayOf } from '../../base/iso-date.ts';
import { COUNT, countOf, UNIT, WEEKDAY, weekdayNumber } from './calendar-words.ts';
import { dayValue, move, periodValue, rangeValue } from './date-values.ts';
import type { TimeContext, TimeRule } from './time-rule.ts';

const STEP: Record<string, number> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  same: 0,
  next: 1,
  coming: 1,
};
const WEEK_STEP: Record<string, number> = { last: -7, this: 0, next: 7 };
const SHIFT: Record<string, number> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };
const PART_OF_DAY = '(?:\\s+(?:morning|afternoon|evening|night))?';

function fromDay(context: TimeContext, days: number) {
  return context.day === null ? null : dayValue(addDays(context.day, days), context.anchorBasis);
}

function weekday(name: string, which: string | undefined, context: TimeContext) {
  const { day } = context;
  if (day === null) return null;
  const number = weekdayNumber(name);
  const word = which?.toLowerCase();
  if (word === 'last') return dayValue(previousWeekday(day, number), context.anchorBasis);
  if (word === 'next' || word === 'coming') return dayValue(nextWeekday(day, number), context.anchorBasis);
  const today = weekdayOf(day) === number;
  const date =
    context.direction === 'future' && !today ? nextWeekday(day, number) : previousWeekday(day, number, true);
  return dayValue(date, context.anchorBasis);
}

function unitPeriod(unit: string, step: number, context: TimeContext) {
  if (context.day === null) return null;
  const moved = move(context.day, step, unit);
  const period = unit.toLowerCase() as 'week' | 'month' | 'year' | 'decade';
  return periodValue(moved, period, context.anchorBasis);
}

/** Counted back from a day, weeks and longer keep their own precision: "two years ago" is a year, not a day. */
function counted(count: number, unit: string, from: TimeContext['day'], context: TimeContext) {
  if (from === null) return null;
  const moved = move(from, count, unit);
  const name = unit.toLowerCase();
  if (name === 'day') return dayValue(moved, context.anchorBasis);
  return periodValue(moved, name as 'week' | 'month' | 'year' | 'decade', context.anchorBasis);
}

export const RELATIVE_RULES: readonly TimeRule[] = [
  {
    name: 'weekday',
    pattern: new RegExp(
      `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming)\\s+|(?:early|late)\\s+(?:on\\s+)?)?(?<w>${WEEKDAY})${PART_OF_DAY}`,
      'g',
    ),
    kind: 'date',
    value: ({ which, w }, context) => weekday(w ?? '', which, context),
  },
  {
    name: 'weekday-of-week',
    pattern: new RegExp(`\\b(?<w>${WEEKDAY})\\s+(?:of\\s+)?(?<which>last|this|next)\\s+week\\b`, 'g'),
    kind: 'date',
    value: ({ w, which }, context) => {
      const shift = WEEK_STEP[which ?? ''] ?? 0;
      return context.day === null
        ? null
        : fromDay(context, shift + weekdayNumber(w ?? '') - weekdayOf(context.day));
    },
  },
  {
    name: 'day-word',
    pattern: new RegExp(`\\b(?<w>[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)${PART_OF_DAY}`, 'g'),
    kind: 'date',
    value: ({ w }, context) => fromDay(context, SHIFT[(w ?? '').toLowerCase()] ?? 0),
  },
  {
    name: 'part-of-today',
    pattern: /\b[Tt]his (?:morning|afternoon|evening)\b|\b[Oo]vernight\b|\b(?:earlier|later) in the day\b/g,
    kind: 'date',
    value: (_, context) => fromDay(context, 0),
  },
  {
    name: 'weekend',
    pattern:
      /\b(?:(?:at|over|on|during) the |this |the )?(?<w>last |past |coming |next )?(?<=\b(?:the|this|last|past|coming|next) )weekend\b(?! of)/gi,
    kind: 'date',
    value: ({ w }, context) => {
      if (context.day === null) return null;
      const today = weekdayOf(context.day);
      const ahead = /coming|next/i.test(w ?? '') || (w === undefined && context.direction === 'future');
      const running = today === 7 ? addDays(context.day, -1) : today === 6 ? context.day : null;
      const saturday =
        w === undefined && running !== null
          ? running
          : ahead
            ? nextWeekday(context.day, 6)
            : previousWeekday(running ?? context.day, 6);
      return rangeValue(saturday, addDays(saturday, 1), 'day', context.anchorBasis);
    },
  },
  {
    name: 'last-night',
    pattern: /\b[Ll]ast night\b/g,
    kind: 'date',
    value: (_, context) => fromDay(context, -1),
  },
  {
    name: 'unit-word',
    pattern:
      /\b(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly)\s+)?(?<w>[Ll]ast|[Tt]his|[Nn]ext|the (?:past|current|coming))\s+(?<u>week|month|year|decade)(?![a-z])/g,
    kind: 'date',
    value: ({ w, u }, context) => {
      const word = (w ?? '').toLowerCase().replace('the ', '');
      return unitPeriod(u ?? '', STEP[word] ?? 0, context);
    },
  },
  {
    name: 'after-next',
    pattern: /\b[Tt]he (?<u>week|month|year) (?<w>after next|before last)\b/g,
    kind: 'date',
    value: ({ u, w }, context) => unitPeriod(u ?? '', w === 'after next' ? 2 : -2, context),
  },
  {
    name: 'following-weekday',
    pattern: new RegExp(`\\b[Tt]he (?<w>following|next|previous) (?<d>${WEEKDAY})${PART_OF_DAY}`, 'g'),
    kind: 'date',
    value: ({ w, d }, { previous, anchorBasis }) => {
      if (previous === null) return null;
      const number = weekdayNumber(d ?? '');
      const day = w === 'previous' ? previousWeekday(previous, number) : nextWeekday(previous, number);
      return dayValue(day, anchorBasis);
    },
  },
  {
    name: 'ago-today',
    pattern: new RegExp(`\\b(?<n>${COUNT}) (?<u>year|month)s? ago (?<w>today|this week|this month)\\b`, 'gi'),
    kind: 'date',
    value: ({ n, u, w }, context) => {
      if (context.day === null) return null;
      const day = move(context.day, -countOf(n ?? ''), u ?? '');
      const unit = /week|month/i.exec(w ?? '')?.[0].toLowerCase();
      return unit === undefined
        ? dayValue(day, context.anchorBasis)
        : periodValue(day, unit as 'week' | 'month', context.anchorBasis);
    },
  },
  {
    name: 'half-a-year-ago',
    pattern: /\b[Hh]alf a year ago\b/g,
    kind: 'date',
    value: (_, context) => counted(-6, 'month', context.day, context),
  },
  {
    name: 'ago',
    pattern: new RegExp(`\\b(?<n>${COUNT})\\s+(?<u>${UNIT})s?\\s+ago\\b`, 'gi'),
    kind: 'date',
    value: ({ n, u }, context) => counted(-countOf(n ?? ''), u ?? '', context.day, context),
  },
  {
    name: 'in-future',
    pattern: new RegExp(`\\b(?:in|within)\\s+(?<n>${COUNT})\\s+(?<u>${UNIT})s?(?:['’]\\s+time)?\\b`, 'gi'),
    kind: 'date',
    value: ({ n, u }, context) =>
      context.direction === 'future' ? counted(countOf(n ?? ''), u ?? '', context.day, context) : null,
  },
  {
    name: 'earlier-later',
    pattern: new RegExp(
      `\\b(?<n>${COUNT})\\s+(?<u>${UNIT})s?\\s+(?<w>earlier|later|before|after(?!\\s+\\p{L}))`,
      'giu',
    ),
    kind: 'date',
    value: ({ n, u, w }, context) => {
      const back = /earlier|before/i.test(w ?? '');
      return counted(countOf(n ?? '') * (back ? -1 : 1), u ?? '', context.previous, context);
    },
  },
  {
    name: 'following-day',
    pattern: /\b[Tt]he (?<w>following|next|same|previous) (?<u>day|week|month|year)\b/g,
    kind: 'date',
    value: ({ w, u }, context) => {
      const step = { following: 1, next: 1, same: 0, previous: -1 }[w ?? ''] ?? 0;
      return counted(step, u ?? '', context.previous, context);
    },
  },
  {
    // "That" before a noun of time points back; where a verb of saying stands before it, it opens a clause.
    name: 'that-day',
    pattern: /\b(?:[Ll]ater |[Ee]arlier )?[Tt]hat (?:same )?(?<u>day|week|month|year)\b/g,
    kind: 'date',
    fits: (_, before) => !/\b(?:sa(?:id|ys?|ying)|told|thinks?|thought)\s+$/i.test(before),
    value: ({ u }, context) => counted(0, u ?? '', context.previous, context),
  },
  {
    name: 'day-beside',
    pattern: /\b[Tt]he day (?<w>before|after)(?=\s*(?:[.,;:)]|$|(?:and|but|when|as)\b))/g,
    kind: 'date',
    value: ({ w }, context) => counted(w === 'before' ? -1 : 1, 'day', context.previous, context),
  },
  {
    name: 'now',
    pattern:
      /(?<!\b(?:until|till|by|from|before|since|for|up to|just|right)\s)\b(?:[Nn]ow|[Rr]ight now|[Cc]urrently|[Aa]t present|[Aa]t the moment)\b(?!\s*(?:that|-))/g,
    kind: 'date',
    anchors: false,
    value: (_, context) => fromDay(context, 0),
  },
  {
    name: 'day-before',
    pattern: /\b[Tt]he day (?<w>before yesterday|after tomorrow)\b/g,
    kind: 'date',
    value: ({ w }, context) => fromDay(context, w === 'before yesterday' ? -2 : 2),
  },
  {
    name: 'hours',
    pattern: /\b(?:[Hh]ours|[Mm]inutes|[Mm]oments) (?:later|earlier|after(?:wards)?|before)\b/g,
    kind: 'date',
    value: (_, context) =>
      context.previous === null ? null : dayValue(context.previous, context.anchorBasis),
  },
];
