/** Rules for years and days under other names: fiscal years, calendars of fixed offset, decades in words, feasts. */
import type { CivilDate } from '../../base/iso-date.ts';
import { YEAR } from './calendar-words.ts';
import { dayValue, nearestYear, periodValue, rangeValue } from './date-values.ts';
import { fullYear } from './range-rules.ts';
import type { TimeRule } from './time-rule.ts';

/** Year 1 of each is the year after this one. */
const ERAS: Record<string, number> = { Juche: 1911, Minguo: 1911, Showa: 1925, Heisei: 1988, Reiwa: 2018 };
/** The Buddhist Era, as Thailand counts it, is this many years ahead. */
const BUDDHIST_AHEAD = 543;
const DECADES = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
const PART: Record<string, readonly [number, number]> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
  '': [0, 9],
};
const PART_WORD = '(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)[- ](?:the\\s+)?)?';
const FEASTS: Record<string, readonly [number, number]> = {
  "new year's day": [1, 1],
  'may day': [5, 1],
  'fourth of july': [7, 4],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  "new year's eve": [12, 31],
  'day of the sun': [4, 15],
  'day of the shining star': [2, 16],
};

const first = (year: number): CivilDate => ({ year, month: 1, day: 1 });

function partOfDecade(part: string | undefined, year: number) {
  const [from, to] = PART[(part ?? '').toLowerCase()] ?? [0, 9];
  return rangeValue(first(year + from), { year: year + to, month: 12, day: 31 }, 'decade', 'stated');
}

export const ERA_RULES: readonly TimeRule[] = [
  {
    // Whose fiscal year it is, and when that begins, the words do not say: the calendar year of its number.
    name: 'fiscal-year',
    pattern: new RegExp(
      `\\b(?:(?:[Ff]iscal(?: year)?|(?:[Ff]inancial|[Bb]udget) year|FY) ?(?<y>${YEAR})(?:[-–/](?<y2>\\d\\d(?:\\d\\d)?)(?!\\d))?|(?<z>${YEAR})(?:[-–/](?<z2>\\d\\d(?:\\d\\d)?))? (?:fiscal|financial|budget) year)`,
      'g',
    ),
    kind: 'date',
    value: ({ y, y2, z, z2 }) => {
      const year = y ?? z ?? '';
      const second = y2 ?? z2;
      if (second === undefined) return periodValue(first(Number(year)), 'year', 'stated');
      const last = { year: fullYear(year, second), month: 12, day: 31 };
      return rangeValue(first(Number(year)), last, 'year', 'stated');
    },
  },
  {
    // Juche and Minguo count from 1912, the eras of Japan from each emperor's first year.
    name: 'era-year',
    pattern: /\b(?<era>Juche|Minguo|Showa|Heisei|Reiwa) (?<n>\d{1,3})\b(?: ?\((?:19|20)\d\d\))?/g,
    kind: 'date',
    value: ({ era, n }) => periodValue(first((ERAS[era ?? ''] ?? 0) + Number(n)), 'year', 'stated'),
  },
  {
    name: 'buddhist-year',
    pattern: /\b(?:(?<y>2[45]\d\d) (?:BE\b|B\.E\.)|(?:BE|B\.E\.|Buddhist [Ee]ra) (?<z>2[45]\d\d)\b)/g,
    kind: 'date',
    value: ({ y, z }) => periodValue(first(Number(y ?? z) - BUDDHIST_AHEAD), 'year', 'stated'),
  },
  {
    name: 'decade',
    pattern: new RegExp(`\\b${PART_WORD}(?<y>(?:1[5-9]|20)\\d0)s\\b`, 'g'),
    kind: 'date',
    value: ({ part, y }) => partOfDecade(part, Number(y)),
  },
  {
    // "The 80s" are those of the twentieth century: the others are written out.
    name: 'short-decade',
    pattern: new RegExp(
      `(?<![\\d.,]|\\$)${PART_WORD}(?:['’‘](?<y>[2-9]0)s|(?<=\\bthe )(?<z>[2-9]0)s)\\b`,
      'g',
    ),
    kind: 'date',
    value: ({ part, y, z }) => partOfDecade(part, 1900 + Number(y ?? z)),
  },
  {
    name: 'decade-in-words',
    pattern: new RegExp(
      `\\b(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)[- ](?:the )?|(?<=\\b[Tt]he ))(?<w>${DECADES.join('|')})\\b`,
      'g',
    ),
    kind: 'date',
    fits: (_, before) => !/\b(?:his|her|their|my|your)\s$/i.test(before),
    value: ({ part, w }) => partOfDecade(part, 1920 + 10 * DECADES.indexOf(w ?? '')),
  },
  {
    name: 'feast',
    pattern:
      /\b(?<f>New Year['’]s (?:Day|Eve)|May Day|Fourth of July|Christmas(?: Eve| Day)?|Day of the S(?:un|hining Star))\b(?:,? (?<y>(?:19|20)\d\d))?/g,
    kind: 'date',
    value: ({ f, y }, { day, direction, anchorBasis }) => {
      const [month, at] = FEASTS[(f ?? '').toLowerCase().replace('’', "'")] ?? [1, 1];
      if (y !== undefined) return dayValue({ year: Number(y), month, day: at }, 'stated');
      if (day === null) return null;
      return dayValue({ year: nearestYear(day, month, at, direction), month, day: at }, anchorBasis);
    },
  },
];
