/**
 * Brings a dateline and the date of publication together.
 *
 * In: the text, what the page or the caller says about publication. Out: the dateline as the record has it, and the
 * date of publication, taken from the dateline where nothing else gives one. A dateline without a year takes it from
 * the date of publication (basis `anchored`), else from clues in the text (basis `inferred`), else stays undated.
 */
import { daysBetween, isCivilDate, toIsoDate, tryIsoDate } from '../base/iso-date.ts';
import type { DatedEvent } from '../knowledge/anniversaries.ts';
import type { Dateline } from '../record/article.ts';
import type { PublishedAt } from '../record/date-value.ts';
import type { DateBasis } from '../record/lists/date-bases.ts';
import { type ParsedDateline, parseDateline } from './dateline.ts';
import { type InferredYear, inferYear } from './infer-year.ts';

export interface DatedText {
  readonly dateline: Dateline | null;
  /** The dateline's parts, with its region, agency and where the report's own words begin. */
  readonly parsedDateline: ParsedDateline | null;
  readonly publishedAt: PublishedAt | null;
  /** The words that gave the year, where it was inferred. */
  readonly inferredYear: InferredYear | null;
}

/** @param events dated events that anniversaries may be counted from (`readAnniversaries()`) */
export function dateText(text: string, stated: PublishedAt | null, events: readonly DatedEvent[]): DatedText {
  const parsed = parseDateline(text);
  if (parsed === null)
    return { dateline: null, parsedDateline: null, publishedAt: stated, inferredYear: null };
  let inferredYear: InferredYear | null = null;
  let date: { iso: string; basis: DateBasis } | null = null;
  if (parsed.month !== null && parsed.day !== null) {
    const { month, day } = parsed;
    if (parsed.year !== null) {
      date = { iso: toIsoDate({ year: parsed.year, month, day }), basis: 'stated' };
    } else if (stated !== null) {
      const iso = nearestDay(stated.value, month, day);
      if (iso !== null) date = { iso, basis: 'anchored' };
    } else {
      inferredYear = inferYear(text, month, day, events);
      if (inferredYear !== null)
        date = { iso: toIsoDate({ year: inferredYear.year, month, day }), basis: 'inferred' };
    }
  }
  const value =
    date === null ? null : { from: date.iso, to: date.iso, precision: 'day' as const, basis: date.basis };
  const { start, end, place } = parsed;
  return {
    dateline: { text: parsed.text, start, end, place, date: value },
    parsedDateline: parsed,
    publishedAt:
      stated ??
      (date === null ? null : { value: date.iso, precision: 'day', basis: date.basis, via: 'text' }),
    inferredYear,
  };
}

/** The day and month in the year that lies nearest to a date of publication; null for 29 February in vain. */
function nearestDay(published: string, month: number, day: number): string | null {
  const at = tryIsoDate(published);
  if (at === null) return null;
  let best: string | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const year of [at.year, at.year - 1, at.year + 1]) {
    const candidate = { year, month, day };
    if (!isCivilDate(candidate)) continue;
    const days = Math.abs(daysBetween(candidate, at));
    if (days < distance) {
      best = toIsoDate(candidate);
      distance = days;
    }
  }
  return best;
}
