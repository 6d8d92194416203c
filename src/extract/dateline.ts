/**
 * The dateline that opens a report: where it was filed, often when, sometimes by which agency.
 *
 * In: the text of a report. Out: its parts with offsets into the text, or null. Understood are, in capitals or
 * (where a date or an agency follows) in ordinary case:
 *   PLACE - · PLACE, Month Day - · PLACE, Region, Day Month Year — · PLACE (Agency) — ·
 *   PLACE, Month Day (Agency) -- · PLACE, Month Day. /AGENCY/.
 *
 * Leaves alone: which place it is (the name stays as written), and the year where none is written
 * (infer-year.ts). Follows the usage described in the AP and Reuters style books.
 */
import { isCivilDate } from '../base/iso-date.ts';
import { monthNumber } from './metadata/date-text.ts';

export interface ParsedDateline {
  /** From the place to the last part before the dash, e.g. `PYONGYANG, Dec. 18, 2023 (KXNA)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the report's own words begin, after the dash. */
  readonly contentStart: number;
  /** The place's name as written, without its region; null in datelines that give only a date. */
  readonly place: string | null;
  /** State, province or country that follows the place, as written, or null. */
  readonly region: string | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  /** What stands in brackets or slashes, as written, or null. */
  readonly agency: string | null;
}

/** Lines before the dateline that may be bylines; a dateline further down is not looked for. */
const maxLinesBefore = 2;
const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|JAN(?:UARY|\\.)?|FEB(?:RUARY|\\.)?|MAR(?:CH|\\.)?|APR(?:IL|\\.)?|MAY|JUNE?|JULY?|AUG(?:UST|\\.)?|SEPT?(?:EMBER|\\.)?|OCT(?:OBER|\\.)?|NOV(?:EMBER|\\.)?|DEC(?:EMBER|\\.)?)';
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?';
const date = `(?:${weekday}(?:(?<m1>${month})\\s+(?<d1>\\d{1,2})(?:st|nd|rd|th)?|(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m2>${month}))(?:,?\\s+(?<y>(?:19|20)\\d{2}))?)`;
const capitals = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*";
const upperPlace = `${capitals}(?:[ /-](?:${capitals}|de|la|el|al|of|the|du|do|da)){0,4}`;
const titleWord = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const titlePlace = `${titleWord}(?:[ /-](?:${titleWord}|de|la|el|al|of|the|du|do|da)){0,4}`;
const region = `(?:,\\s+(?<region>${titleWord}(?:\\s${titleWord}){0,2}(?:,\\s+${titleWord}(?:\\s${titleWord}){0,2})?))?`;
const agency =
  "(?:\\s*\\((?<agency>[\\p{L}][^()\\n]{1,48})\\)|\\.?\\s*/(?<slashed>[\\p{Lu}][\\p{L} .'-]{1,30})/\\.?)";
const dash = '(?:\\s*(?:—|–|―|--+)\\s*|\\s+-\\s+|\\s*:\\s+(?=\\p{Lu}))';
/** The dash may be missing after an agency in slashes or a bracket. */
const forms = [
  new RegExp(
    `^(?<place>${upperPlace})${region}(?:,\\s*|\\s+)${date}${agency}?(?<dash>${dash}|(?<=/\\.?)\\s+)`,
    'u',
  ),
  new RegExp(`^(?<place>${upperPlace})${region}${agency}(?<dash>${dash}|(?<=/\\.?)\\s+)`, 'u'),
  new RegExp(
    `^(?<place>${upperPlace})${region}(?<dash>\\s*(?:—|–|―|--+)\\s*|\\s+-\\s+)(?=["“'‘]?[\\p{L}\\p{N}])`,
    'u',
  ),
  new RegExp(`^(?<place>${titlePlace}?)${region},\\s*${date}${agency}?(?<dash>${dash})`, 'u'),
  new RegExp(`^(?<place>${titlePlace})${region}${agency}(?<dash>${dash})`, 'u'),
  new RegExp(`^${date}${agency}(?<dash>${dash})`, 'u'),
];
/** Words in capitals before a dash that label a report instead of placing it. */
const labels =
  /^(?:UPDATE(?:D)?|BREAKING|EXCLUSIVE|WATCH|VIDEO|PHOTOS?|LIVE|OPINION|ANALYSIS|EXPLAINER|FACTBOX|TIMELINE|CORRECTION|CORRECTED|NEWS|REPORT|SUMMARY|ALERT|URGENT|FLASH|TOP|READ|NOTE|FILE|ADVISORY|INTERVIEW|FEATURE|FOCUS|INSIGHT|COLUMN|REFILE|WRAPUP|PREVIEW|Q|A|BY|I|THE)(?:\s|$|\d)/;

/** Finds the dateline at the head of `text` (after at most two short lines such as a byline), or null. */
export function parseDateline(text: string): ParsedDateline | null {
  let start = 0;
  for (let line = 0; line <= maxLinesBefore; line++) {
    start += /^\s*/.exec(text.slice(start, start + 200))![0].length;
    const found = matchAt(text, start);
    if (found !== null) return found;
    const end = text.indexOf('\n', start);
    if (end === -1 || end - start > 100 || /[.!?]["”]?$/.test(text.slice(start, end).trim())) return null;
    start = end + 1;
  }
  return null;
}

function matchAt(text: string, start: number): ParsedDateline | null {
  const head = text.slice(start, start + 200);
  for (const form of forms) {
    const m = form.exec(head);
    const g = m?.groups;
    if (!m || !g) continue;
    const place = g.place ?? null;
    if (place !== null && (labels.test(place) || place.replace(/[^\p{L}]/gu, '').length < 2)) continue;
    const monthWord = g.m1 ?? g.m2;
    const dayText = g.d1 ?? g.d2;
    const parsedMonth = monthWord === undefined ? null : monthNumber(monthWord);
    const day = dayText === undefined ? null : Number(dayText);
    const year = g.y === undefined ? null : Number(g.y);
    if (parsedMonth !== null && day !== null && !isCivilDate({ year: year ?? 2000, month: parsedMonth, day }))
      continue;
    const length = m[0].length - (g.dash?.length ?? 0);
    return {
      text: head.slice(0, length),
      start,
      end: start + length,
      contentStart: start + m[0].length,
      place,
      region: g.region ?? null,
      month: parsedMonth,
      day,
      year,
      agency: g.agency ?? g.slashed ?? null,
    };
  }
  return null;
}
