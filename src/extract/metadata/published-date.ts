/**
 * The date of publication out of candidates from several sources. In: each source's candidates in order of
 * trust. Out: the first that reads as a full date and is sane, with the source it came from.
 *
 * Sane: not before 1990 (pages of the web are not older; an older date belongs to the story) and not more
 * than two days after `latest`, where a latest possible day is given.
 */
import { toDayNumber, tryIsoDate } from '../../base/iso-date.ts';
import type { PublishedAt } from '../../record/date-value.ts';
import type { DateSource } from '../../record/lists/date-sources.ts';
import { parseDateText } from './date-text.ts';

const earliestYear = 1990;

export interface DateCandidate {
  readonly via: DateSource;
  readonly text: string;
}

/** @param latest ISO date after which nothing can have been published; null when unknown */
export function choosePublishedDate(
  candidates: readonly DateCandidate[],
  latest: string | null,
): PublishedAt | null {
  const limit = latest === null ? null : tryIsoDate(latest);
  for (const { via, text } of candidates) {
    const written = parseDateText(text);
    if (written === null) continue;
    const day = tryIsoDate(written.value);
    if (day === null || day.year < earliestYear) continue;
    if (limit !== null && toDayNumber(day) > toDayNumber(limit) + 2) continue;
    const basis = via === 'url' ? 'inferred' : 'stated';
    return { value: written.value, precision: written.precision, basis, via };
  }
  return null;
}
