/** Words of the calendar as patterns and numbers. English, any case; abbreviations with or without their stop. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];

export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![a-z])';
/** Months written out, for places where "Mar" or "Dec" could be anything. */
export const FULL_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![a-z])';
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![a-z])';
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:])';
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)(?![\\d,.]\\d|\\d)';
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
export const COUNT = `(?:\\d{1,3}|an?|(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.slice(1).join('|')}|a couple of)`;
export const UNIT = '(?:day|week|month|year|decade)';
export const SEASON = '(?:spring|summer|autumn|fall|winter)';

/** 1 to 12. */
export function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** ISO weekday: 1 is Monday. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** The day of a month as a number, ordinal ending off. */
export function dayOf(word: string): number {
  return Number.parseInt(word, 10);
}

/** "two" or "2" as 2; "a" as 1. */
export function countOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an') return 1;
  if (lower === 'a couple of') return 2;
  const [tens = '', ones = ''] = lower.split(/[- ]/);
  const ten = TENS.indexOf(tens);
  if (ten >= 0) return 10 * (ten + 2) + Math.max(0, SMALL.indexOf(ones));
  return Math.max(1, SMALL.indexOf(lower));
}
