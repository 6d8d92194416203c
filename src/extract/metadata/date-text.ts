/**
 * Dates as pages write them. In: a string. Out: an ISO 8601 date (precision `day`) or date and time (`minute`),
 * null when it names no full date. Follows ISO 8601, RFC 5322, and the long forms of seven languages; figures
 * alone are read as day.month.year except where the day would be past 31 or the month past 12.
 *
 * Leaves alone: dates without a year (infer-year.ts), relative dates ("yesterday"), whether a date is sane.
 */
import { isCivilDate, toIsoDate } from '../../base/iso-date.ts';

export interface WrittenDate {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, the latter with `Z` or an offset where the page gives one. */
  readonly value: string;
  readonly precision: 'day' | 'minute';
  /** Where the date's words lie in the string. */
  readonly start: number;
  readonly end: number;
}

/** English, German, French, Spanish, Italian, Portuguese and Dutch, by the shortest form that tells them apart. */
const monthStems: readonly (readonly string[])[] = [
  ['jan', 'jän', 'ene', 'gen', 'janv'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär', 'maa', 'mrt', 'mrz'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mei', 'mag'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'août', 'aout', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'dez', 'déc', 'dic'],
];
const monthWord =
  '(?:jan|jän|ene|gen|feb|fév|fev|mar|mär|maa|mrt|mrz|apr|avr|abr|may|mai|mei|mag|jun|juin|giu|jul|juil|lug|aug|août|aout|ago|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic)[a-zäöüéûçñ]{0,8}';
const clock =
  '(?:(?:,|\\s+(?:at|um|à|@|-|–|\\|))?\\s*(\\d{1,2})[:.h](\\d{2})(?::\\d{2})?\\s*([ap]\\.?m\\.?)?)?';

/** Month number (1 to 12) of a month's name or abbreviation in one of the seven languages, or null. */
export function monthNumber(word: string): number | null {
  const lower = word.toLowerCase();
  // Spanish "juillet" and French "juin" share a stem with July and June: longest stem wins.
  let best: number | null = null;
  let length = 0;
  monthStems.forEach((stems, index) => {
    for (const stem of stems) {
      if (lower.startsWith(stem) && stem.length > length) {
        best = index + 1;
        length = stem.length;
      }
    }
  });
  return best;
}

interface Pattern {
  readonly expression: RegExp;
  read(m: RegExpExecArray): {
    y: number;
    m: number | null;
    d: number;
    clock?: (string | undefined)[];
    zone?: string;
  };
}

const patterns: readonly Pattern[] = [
  {
    expression:
      /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}(?!\d)|[+-]\d{2}(?!\d))?)?(?!\d)/i,
    read: (m) => ({ y: +m[1]!, m: +m[2]!, d: +m[3]!, clock: [m[4], m[5]], ...(m[6] && { zone: m[6] }) }),
  },
  {
    expression: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?)?(Z)?(?!\d)/,
    read: (m) => ({ y: +m[1]!, m: +m[2]!, d: +m[3]!, clock: [m[4], m[5]], ...(m[6] && { zone: m[6] }) }),
  },
  {
    expression: new RegExp(
      `(?<![\\p{L}])(${monthWord})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${clock}(?!\\d)`,
      'iu',
    ),
    read: (m) => ({ y: +m[3]!, m: monthNumber(m[1]!), d: +m[2]!, clock: [m[4], m[5], m[6]] }),
  },
  {
    expression: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?[\\s-]+(?:de\\s+|of\\s+)?(${monthWord})\\.?,?[\\s-]+(?:de\\s+|del\\s+)?(\\d{4})${clock}(?:\\s*([+-]\\d{4}|GMT|UTC|Z)\\b)?(?!\\d)`,
      'iu',
    ),
    read: (m) => ({
      y: +m[3]!,
      m: monthNumber(m[2]!),
      d: +m[1]!,
      clock: [m[4], m[5], m[6]],
      ...(m[7] && { zone: m[7] }),
    }),
  },
  {
    expression: /(?<![\d/.])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?![\d/])/,
    read: (m) => ({ y: +m[1]!, m: +m[2]!, d: +m[3]! }),
  },
  {
    expression: new RegExp(`(?<![\\d/.])(\\d{1,2})[./](\\d{1,2})[./](\\d{4})${clock}(?!\\d)`, 'i'),
    read: (m) => {
      const [a, b] = [+m[1]!, +m[2]!];
      return b > 12 ? { y: +m[3]!, m: a, d: b } : { y: +m[3]!, m: b, d: a, clock: [m[4], m[5], m[6]] };
    },
  },
];

/** The first full date in `text`, or null. */
export function parseDateText(text: string): WrittenDate | null {
  const sample = text.slice(0, 500);
  let best: WrittenDate | null = null;
  for (const { expression, read } of patterns) {
    const m = expression.exec(sample);
    if (m === null || (best !== null && m.index >= best.start)) continue;
    const found = read(m);
    if (found.m === null) continue;
    const date = { year: found.y, month: found.m, day: found.d };
    if (!isCivilDate(date)) continue;
    const time = clockOf(found.clock);
    const zone = time === null ? '' : zoneOf(found.zone);
    best = {
      value: time === null ? toIsoDate(date) : `${toIsoDate(date)}T${time}${zone}`,
      precision: time === null ? 'day' : 'minute',
      start: m.index,
      end: m.index + m[0].length,
    };
  }
  return best;
}

function clockOf(parts: readonly (string | undefined)[] | undefined): string | null {
  if (parts?.[0] === undefined || parts[1] === undefined) return null;
  let hour = Number(parts[0]);
  const half = parts[2]?.toLowerCase();
  if (half?.startsWith('p') && hour < 12) hour += 12;
  if (half?.startsWith('a') && hour === 12) hour = 0;
  if (hour > 23 || Number(parts[1]) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${parts[1]}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '').padEnd(5, '0');
  const [hours, minutes] = [digits.slice(0, 3), digits.slice(3, 5)];
  return Math.abs(Number(hours)) > 14 || Number(minutes) > 59 ? '' : `${hours}:${minutes}`;
}
