/** Dates under a timeline, as many as there is room for. Pure. */
import { dayWords, monthWords } from '../words/date-words.ts';
import type { Stretch } from './brush.ts';
import { isoDay, startOfUnit, stepUnit, type Unit } from './days.ts';

export type Tick = { day: number; label: string };

const STEPS: readonly { unit: Unit; every: number }[] = [
  { unit: 'day', every: 1 },
  { unit: 'day', every: 2 },
  { unit: 'week', every: 1 },
  { unit: 'week', every: 2 },
  { unit: 'month', every: 1 },
  { unit: 'quarter', every: 1 },
  { unit: 'quarter', every: 2 },
  ...[1, 2, 5, 10, 20, 50, 100].map((every) => ({ unit: 'year' as const, every })),
];

/** @param most how many labels fit */
export function layTicks(extent: Stretch, most: number): Tick[] {
  for (const { unit, every } of STEPS) {
    const ticks = ticksEvery(extent, unit, every, most);
    if (ticks !== null) return ticks;
  }
  return [];
}

function ticksEvery(extent: Stretch, unit: Unit, every: number, most: number): Tick[] | null {
  const ticks: Tick[] = [];
  let day = firstTick(extent.from, unit, every);
  while (day <= extent.to) {
    if (day >= extent.from) ticks.push({ day, label: labelOf(day, unit) });
    if (ticks.length > most) return null;
    day = stepUnit(day, unit, every);
  }
  return ticks;
}

/** Years stand at multiples of their step, half-years in January and July. */
function firstTick(from: number, unit: Unit, every: number): number {
  const start = startOfUnit(from, unit);
  if (unit === 'year') return stepUnit(start, unit, -(Number(isoDay(start).slice(0, 4)) % every));
  if (unit === 'quarter' && every === 2) return startOfUnit(from, 'year');
  return start;
}

function labelOf(day: number, unit: Unit): string {
  const iso = isoDay(day);
  if (unit === 'year') return String(Number(iso.slice(0, 4)));
  if (unit === 'day' || unit === 'week') return dayWords(iso).replace(/ \d+$/, '');
  return iso.slice(5, 7) === '01' ? String(Number(iso.slice(0, 4))) : monthWords(iso).slice(0, 3);
}
