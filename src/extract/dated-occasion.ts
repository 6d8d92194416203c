/**
 * The year of an event that a text names with its month: "of the summit of June 2000", "of the May 2003 accord",
 * "of the truce signed on 27 July 1953".
 *
 * In: the words behind "anniversary", within the sentence. Out: year, month and (where given) day with the end of the
 * words, or null. Not "of the alliance in June 2023": that may be the month of the anniversary itself. Leaves alone:
 * events named by their year alone and events that are known (infer-year.ts).
 */
import { isCivilDate } from '../base/iso-date.ts';
import { monthNumber } from './metadata/date-text.ts';

export interface DatedOccasion {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
  /** End of the words that name the date. */
  readonly end: number;
}

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const date = `(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?<m>${month})(?:\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?)?(?:\\s+of)?,?\\s+(?<y>1[5-9]\\d{2}|20\\d{2})\\b`;
const forms = [
  // "of the June 2000 summit", "of June 2000", "of the summit of June 15, 2000"
  new RegExp(`\\bof\\s+(?:(?:the|its|their|a|an)\\s+)?(?:[^.;,]{1,80}?\\s+of\\s+)?${date}`, 'u'),
  // "of the accord signed in June 2000", "of the talks held on 15 June 2000"
  new RegExp(`\\bof\\b[^.;,]{0,80}?\\p{L}+(?:ed|ught|uck|egun|eld|un)\\s+(?:on|in)\\s+${date}`, 'u'),
];

/** The first event with month and year in `after`, the words that follow "anniversary". */
export function findDatedOccasion(after: string): DatedOccasion | null {
  for (const form of forms) {
    const found = form.exec(after);
    const groups = found?.groups;
    if (!found || !groups) continue;
    const number = monthNumber(groups.m!);
    const written = groups.d1 ?? groups.d2;
    const day = written === undefined ? null : Number(written);
    const year = Number(groups.y);
    if (number === null || !isCivilDate({ year, month: number, day: day ?? 1 })) continue;
    return { year, month: number, day, end: found.index + found[0].length };
  }
  return null;
}
