/**
 * What chrono-node finds, brought to the shape of our values so that both can be compared. In: a text and the day
 * of the report. Out: spans with stretch and precision, from the parts that it says it knows.
 */
import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { addDays, type CivilDate, type DayRange, periodOf, toIsoDate } from '../../src/base/iso-date.ts';
import type { DatePrecision } from '../../src/record/lists/date-precisions.ts';
import type { FoundValue } from './found-value.ts';

type Stretch = DayRange & { precision: DatePrecision };

export function chronoValues(text: string, day: string): FoundValue[] {
  const instant = new Date(`${day}T12:00:00Z`);
  return en.casual.parse(text, { instant, timezone: 0 }, { forwardDate: false }).map((result) => ({
    start: result.index,
    end: result.index + result.text.length,
    value: timeOf(result),
  }));
}

function timeOf(result: ParsedResult): Stretch {
  const first = stretchOf(result.start, result.text);
  if (result.end == null) return first;
  const last = stretchOf(result.end, result.text);
  return { from: first.from, to: last.to, precision: first.precision };
}

/** Known parts decide how fine the value is; weeks, weekends and quarters it tells by its words alone. */
function stretchOf(parts: ParsedComponents, words: string): Stretch {
  const at = dayOf(parts);
  if (parts.isCertain('hour') && !/\b(?:ago|in|later)\b/.test(words)) return minute(parts, at);
  if (/\bweekend\b/i.test(words)) {
    const saturday = addDays(at, weekdayOf(at) === 0 ? -1 : 6 - weekdayOf(at));
    return { from: toIsoDate(saturday), to: toIsoDate(addDays(saturday, 1)), precision: 'day' };
  }
  if (parts.isCertain('weekday')) return { from: toIsoDate(at), to: toIsoDate(at), precision: 'day' };
  for (const unit of ['week', 'quarter'] as const)
    if (new RegExp(`\\b${unit}s?\\b`, 'i').test(words)) return { ...periodOf(at, unit), precision: unit };
  if (parts.isCertain('day')) return { from: toIsoDate(at), to: toIsoDate(at), precision: 'day' };
  if (parts.isCertain('month')) return { ...periodOf(at, 'month'), precision: 'month' };
  if (parts.isCertain('year')) return { ...periodOf(at, 'year'), precision: 'year' };
  return { from: toIsoDate(at), to: toIsoDate(at), precision: 'day' };
}

function dayOf(parts: ParsedComponents): CivilDate {
  return { year: parts.get('year') ?? 1, month: parts.get('month') ?? 1, day: parts.get('day') ?? 1 };
}

/** 0 is Sunday. */
function weekdayOf({ year, month, day }: CivilDate): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function minute(parts: ParsedComponents, at: CivilDate): Stretch {
  const two = (value: number) => String(value).padStart(2, '0');
  const offset = parts.isCertain('timezoneOffset') ? (parts.get('timezoneOffset') ?? 0) : null;
  const zone =
    offset === null
      ? ''
      : offset === 0
        ? 'Z'
        : `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  const moment = `${toIsoDate(at)}T${two(parts.get('hour') ?? 0)}:${two(parts.get('minute') ?? 0)}${zone}`;
  return { from: moment, to: moment, precision: 'minute' };
}
