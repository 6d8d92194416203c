/**
 * Where the timeline begins when nobody has said so. A report mentions a war of 1950 in passing, and all that is
 * news would shrink to its last bars: so the earliest fiftieth of the events is left out where that makes room. Pure.
 */
import type { Bin } from './bars.ts';
import { dayNumber } from './days.ts';

export type Focus = { from: string; earlier: number };

/** Most of the events that may be left out. */
const SHARE = 0.02;
/** They are left out only where the rest needs less than this part of the width. */
const ROOM = 0.5;

/** The first day to show and how many events come before it; null where everything is shown. */
export function focusOf(bins: readonly Bin[]): Focus | null {
  const first = bins[0];
  const last = bins.at(-1);
  if (first === undefined || last === undefined) return null;
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const end = dayNumber(last.to) + 1;
  const whole = end - dayNumber(first.from);
  let earlier = 0;
  let focus: Focus | null = null;
  for (const bin of bins) {
    if (earlier > SHARE * total) break;
    if (earlier > 0 && end - dayNumber(bin.from) < ROOM * whole) focus = { from: bin.from, earlier };
    earlier += bin.count;
  }
  return focus;
}
