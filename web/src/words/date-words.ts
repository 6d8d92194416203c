/**
 * Dates as people write them, as exactly as they are known: "26 Jul 2023", "Jul 2023", "about 26 Jul 2023".
 * Days are shown as the report has them and are never moved to the reader's time zone; times of filing are.
 */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export type DateLike = { from: string; to: string; precision: string; basis: string };

/** "26 Jul 2023" of `2023-07-26` (or of a moment in that day); "Jul 2023" and "2023" where no more is given. */
export function dayWords(iso: string): string {
  if (!/^\d{4}(-\d\d){0,2}(T|$)/.test(iso)) return iso;
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  if (month === '') return trimYear(year);
  if (day === '') return monthWords(iso);
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${trimYear(year)}`;
}

/** "Jul 2023". */
export function monthWords(iso: string): string {
  return `${MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''} ${trimYear(iso.slice(0, 4))}`;
}

/** The stretch as exactly as it is known. A date worked out, or of the report only, is "about". */
export function dateWords(date: DateLike): string {
  const words = stretchWords(date);
  return date.basis === 'inferred' || date.basis === 'publication' ? `about ${words}` : words;
}

/** Where the date comes from, in words; for a tooltip. */
export function basisWords(basis: string): string {
  const words: Readonly<Record<string, string>> = {
    stated: 'The report states this date.',
    anchored: 'Counted from another date in the report ("on Thursday").',
    inferred: 'Worked out from the report; it may be off.',
    publication: 'The report gives no date for this; shown is the day it was published.',
  };
  return words[basis] ?? basis;
}

/** "24 Nov 2026, 11:20" in the reader's own time. */
export function momentWords(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return `${dayWords(localIso(time))}, ${clock(time)}`;
}

/** "24 Nov 11:20" in the reader's own time; with the year when it is not this one. */
export function shortMomentWords(iso: string, now: Date = new Date()): string {
  const time = new Date(iso);
  const day = dayWords(localIso(time));
  return `${time.getFullYear() === now.getFullYear() ? day.replace(/ \d+$/, '') : day} ${clock(time)}`;
}

function stretchWords({ from, to, precision }: DateLike): string {
  const start = from.slice(0, 10);
  const end = to.slice(0, 10);
  const year = trimYear(start.slice(0, 4));
  if (precision === 'minute') return `${dayWords(from)}, ${from.slice(11, 16)}`;
  if (precision === 'month') return monthWords(start);
  if (precision === 'quarter') return `Q${Math.floor((Number(start.slice(5, 7)) - 1) / 3) + 1} ${year}`;
  if (precision === 'year' && start.slice(0, 4) === end.slice(0, 4)) return year;
  if (precision === 'decade') return `${year}s`;
  if (start === end) return dayWords(start);
  return rangeWords(start, end);
}

/** "24–30 Jul 2023", "28 Jul – 3 Aug 2023", "Jun – Aug 2023" for whole months. */
export function rangeWords(start: string, end: string): string {
  if (start === end) return dayWords(start);
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8, 10))}–${dayWords(end)}`;
  return `${sameYear ? dayWords(start).replace(/ \d+$/, '') : dayWords(start)} – ${dayWords(end)}`;
}

function trimYear(year: string): string {
  return String(Number(year));
}

function clock(time: Date): string {
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
}

function localIso(time: Date): string {
  const month = String(time.getMonth() + 1).padStart(2, '0');
  return `${String(time.getFullYear()).padStart(4, '0')}-${month}-${String(time.getDate()).padStart(2, '0')}`;
}
