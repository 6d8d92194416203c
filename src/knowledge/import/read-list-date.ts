/**
 * Dates as lists write them, to as much as is certain. In: "1993-03-27T00:00:00Z", "+1993-03-00T00:00:00Z",
 * "1993-03", "1993". Out: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for what is no date, such as Wikidata's
 * "unknown value".
 */
import { tryIsoDate } from '../../base/iso-date.ts';
import type { ListDate } from './import-format.ts';

const DATE = /^\+?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:.]+Z?)?$/;
const YEAR = 9;
const MONTH = 10;

export function readListDate({ text, precision }: ListDate): string | null {
  const match = DATE.exec(text.trim());
  if (match === null) return null;
  const [, year = '', month = '00', day = '00'] = match;
  if (month === '00') return year;
  if (precision !== null && precision < YEAR) return null;
  // The query service writes a year as its first of January; where no precision is given, that day tells nothing.
  if (precision === YEAR || (precision === null && month === '01' && day === '01')) return year;
  if (Number(month) > 12) return null;
  if (precision === MONTH || day === '00') return `${year}-${month}`;
  const date = `${year}-${month}-${day}`;
  return tryIsoDate(date) === null ? null : date;
}
