/** "On the eve of May 9". In: a sentence and a day found in it. Out: the day before, with the wider span, or null. */
import { addDays, tryIsoDate } from '../../base/iso-date.ts';
import type { DateValue } from '../../record/date-value.ts';
import { dayValue } from './date-values.ts';
import { textBefore } from './text-before.ts';

const EVE = /\b[Tt]he eve of (?:the )?$/;

type Placed = { start: number; end: number; value: DateValue };

export function eveOf(text: string, { start, end, value }: Placed): Placed | null {
  const found = EVE.exec(textBefore(text, start));
  const day = value.precision === 'day' ? tryIsoDate(value.from) : null;
  if (found === null || day === null) return null;
  const eve = dayValue(addDays(day, -1), value.basis);
  return eve === null ? null : { start: start - found[0].length, end, value: eve };
}
