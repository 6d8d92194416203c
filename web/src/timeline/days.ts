/** Days as whole numbers, counted from 1 January 1970, and the calendar units that they fall into. All in UTC. Pure. */
const DAY_MS = 86_400_000;

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** @param iso `YYYY-MM-DD`, or anything that begins so */
export function dayNumber(iso: string): number {
  const [year = '1970', month = '1', day = '1'] = iso.slice(0, 10).split('-');
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return Math.round(date.getTime() / DAY_MS);
}

/** The first or last day of what a filter names: `2018` and `2018-06` are stretches, too. */
export function wholeDay(text: string | null, edge: 'from' | 'to'): string | null {
  if (text === null || !/^\d{4}(-\d{2})?(-\d{2})?$/.test(text)) return null;
  if (text.length === 10) return text;
  const day = dayNumber(text);
  return isoDay(edge === 'from' ? day : endOfUnit(day, text.length === 4 ? 'year' : 'month'));
}

export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** First day of the unit that the day is in. Weeks begin on Monday. */
export function startOfUnit(day: number, unit: Unit): number {
  const date = new Date(day * DAY_MS);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  if (unit === 'week') return day - ((date.getUTCDay() + 6) % 7);
  if (unit === 'month') return firstOf(year, month);
  if (unit === 'quarter') return firstOf(year, month - (month % 3));
  if (unit === 'year') return firstOf(year, 0);
  return day;
}

/** Last day of the unit that the day is in. */
export function endOfUnit(day: number, unit: Unit): number {
  return stepUnit(startOfUnit(day, unit), unit, 1) - 1;
}

/** First day of the unit that lies so many units further on. */
export function stepUnit(day: number, unit: Unit, steps: number): number {
  const start = startOfUnit(day, unit);
  const date = new Date(start * DAY_MS);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  if (unit === 'day') return start + steps;
  if (unit === 'week') return start + 7 * steps;
  if (unit === 'month') return firstOf(year, month + steps);
  if (unit === 'quarter') return firstOf(year, month + 3 * steps);
  return firstOf(year + steps, 0);
}

function firstOf(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return Math.round(date.getTime() / DAY_MS);
}
