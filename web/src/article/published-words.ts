/**
 * When a report was published, written out, with its own clock and zone where a minute is known. For citations and
 * the head of a report; lists use the shorter words of `words/date-words.ts`.
 */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `23 November 2010, 21:10 (+09:00)`, `23 November 2010`, `November 2010`, `2010`. */
export function publishedWords({ value, precision }: { value: string; precision: string }): string {
  const year = Number(value.slice(0, 4));
  const month = MONTHS[Number(value.slice(5, 7)) - 1] ?? '';
  const day = `${Number(value.slice(8, 10))} ${month} ${year}`;
  if (precision === 'decade') return `${Math.floor(year / 10) * 10}s`;
  if (precision === 'year') return `${year}`;
  if (precision === 'month' || precision === 'quarter' || precision === 'season') return `${month} ${year}`;
  return precision === 'minute' ? day + clockWords(value) : day;
}

function clockWords(moment: string): string {
  const time = /T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:\d{2})?$/.exec(moment);
  if (time === null) return '';
  const zone = time[2] === undefined ? '' : ` (${time[2] === 'Z' ? 'UTC' : time[2]})`;
  return `, ${time[1]}${zone}`;
}
