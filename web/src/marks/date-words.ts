/** Dates as records hold them, in words: no time zone is applied, and nothing is said more exactly than it is known. */
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

type Dated = { from: string; to: string; precision: string };

/** `23 November 2010`, `November 2010`, `22 to 28 November 2010`, `4th quarter of 2010`, `2010s`. */
export function dateWords({ from, to, precision }: Dated): string {
  const [year, month] = partsOf(from);
  switch (precision) {
    case 'minute':
      return momentWords(from);
    case 'month':
      return isSameMonth(from, to) ? monthWords(year, month) : stretchWords(from, to);
    case 'quarter':
      return `${['1st', '2nd', '3rd', '4th'][Math.floor((month - 1) / 3)]} quarter of ${year}`;
    case 'season':
      return isSameMonth(from, to)
        ? monthWords(year, month)
        : `${monthWords(...partsOf(from))} to ${monthWords(...partsOf(to))}`;
    case 'year':
      return partsOf(to)[0] === year ? `${year}` : `${year} to ${partsOf(to)[0]}`;
    case 'decade':
      return `${Math.floor(year / 10) * 10}s`;
    default:
      return stretchWords(from, to);
  }
}

/** A date of publication, which is one moment. */
export function publishedWords(published: { value: string; precision: string }): string {
  return dateWords({ from: published.value, to: published.value, precision: published.precision });
}

/** An ISO time with its zone: `23 November 2010, 21:10 (+09:00)`. Without a time only the day. */
export function momentWords(moment: string): string {
  const time = /T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:\d{2})?$/.exec(moment);
  if (time === null) return dayWords(moment);
  const zone = time[2] === undefined ? '' : ` (${time[2] === 'Z' ? 'UTC' : time[2]})`;
  return `${dayWords(moment)}, ${time[1]}${zone}`;
}

function stretchWords(from: string, to: string): string {
  if (from.slice(0, 10) === to.slice(0, 10)) return dayWords(from);
  const [year, month, day] = partsOf(from);
  if (isSameMonth(from, to)) return `${day} to ${dayWords(to)}`;
  if (partsOf(to)[0] === year) return `${day} ${MONTHS[month - 1] ?? month} to ${dayWords(to)}`;
  return `${dayWords(from)} to ${dayWords(to)}`;
}

function dayWords(date: string): string {
  const [year, month, day] = partsOf(date);
  return `${day} ${monthWords(year, month)}`;
}

function monthWords(year: number, month: number): string {
  return `${MONTHS[month - 1] ?? month} ${year}`;
}

function isSameMonth(from: string, to: string): boolean {
  return from.slice(0, 7) === to.slice(0, 7);
}

function partsOf(date: string): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
