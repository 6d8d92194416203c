/**
 * Events over time. In: columns, which rows match, and how wide bins are to be. Out: bins by the event's first
 * day, those without events left out. Without a width it is the finest that needs at most 120 bins from the
 * first to the last event, empty ones counted.
 */
import { fromDayNumber, periodOf, toDayNumber, tryIsoDate } from '../../../../base/iso-date.ts';
import { TIMELINE_UNITS, type Timeline, type TimelineBin, type TimelineUnit } from '../../../port.ts';
import { type EventCoding, FLAG, NOT_DONE } from '../columns/codings.ts';
import { NO_DAY } from '../columns/day-number.ts';
import type { RecordColumns } from '../columns/record-columns.ts';

const MOST_BINS = 120;
/** Combinations of flags. */
const COMBINATIONS = 32;

export function timelineBins(
  columns: RecordColumns,
  codings: readonly EventCoding[],
  fails: Uint16Array,
  unit: TimelineUnit | null,
): Timeline {
  const span = spanOf(columns, fails);
  if (span.first === NO_DAY) return { unit: unit ?? 'day', bins: [], undated: span.undated };
  const width = unit ?? finest(span.first, span.last);
  const { bins, binOf } = binsOf(columns, fails, span, width);
  const counts = new Uint32Array(bins.length * COMBINATIONS);
  const flagsOf = Uint8Array.from(codings, ({ flags }) => flags);
  const { from, coding } = columns;
  for (let row = 0; row < fails.length; row++) {
    const day = from[row] as number;
    if (fails[row] !== 0 || day === NO_DAY) continue;
    const bin = binOf[day - span.first] as number;
    const place = bin * COMBINATIONS + (flagsOf[coding[row] as number] as number);
    counts[place] = (counts[place] as number) + 1;
  }
  const counted = bins.map((range, bin) =>
    toBin(range, counts.subarray(bin * COMBINATIONS, (bin + 1) * COMBINATIONS)),
  );
  return { unit: width, bins: counted, undated: span.undated };
}

function spanOf({ from }: RecordColumns, fails: Uint16Array) {
  let first = NO_DAY;
  let last = -NO_DAY;
  let undated = 0;
  for (let row = 0; row < fails.length; row++) {
    if (fails[row] !== 0) continue;
    const day = from[row] as number;
    if (day === NO_DAY) {
      undated++;
      continue;
    }
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { first, last, undated };
}

function finest(first: number, last: number): TimelineUnit {
  const start = fromDayNumber(first);
  const end = fromDayNumber(last);
  const months = (end.year - start.year) * 12 + end.month - start.month + 1;
  const monday = (day: number) => Math.floor((day + 3) / 7);
  const quarter = ({ year, month }: typeof start) => year * 4 + Math.floor((month - 1) / 3);
  const needed: Record<TimelineUnit, number> = {
    day: last - first + 1,
    week: monday(last) - monday(first) + 1,
    month: months,
    quarter: quarter(end) - quarter(start) + 1,
    year: 1,
  };
  return TIMELINE_UNITS.find((unit) => needed[unit] <= MOST_BINS) ?? 'year';
}

type Range = { from: string; to: string };

/** The bins that hold events, and the bin of each day. */
function binsOf(
  { from }: RecordColumns,
  fails: Uint16Array,
  { first, last }: { first: number; last: number },
  unit: TimelineUnit,
): { bins: Range[]; binOf: Uint32Array } {
  const held = new Uint8Array(last - first + 1);
  for (let row = 0; row < fails.length; row++) {
    const day = from[row] as number;
    if (fails[row] === 0 && day !== NO_DAY) held[day - first] = 1;
  }
  const bins: Range[] = [];
  const binOf = new Uint32Array(held.length);
  let end = first - 1;
  for (let place = 0; place < held.length; place++) {
    if (held[place] === 0) continue;
    if (first + place > end) {
      const range = periodOf(fromDayNumber(first + place), unit);
      const to = tryIsoDate(range.to);
      // The last week of the calendar ends after the last day that can be written.
      end = to === null ? last : toDayNumber(to);
      bins.push(range);
    }
    binOf[place] = bins.length - 1;
  }
  return { bins, binOf };
}

function toBin(range: Range, flags: Uint32Array): TimelineBin {
  const withFlag = (flag: number) =>
    flags.reduce((sum, count, flagsHere) => sum + ((flagsHere & flag) === 0 ? 0 : count), 0);
  const count = flags.reduce((sum, one) => sum + one, 0);
  return {
    ...range,
    count,
    done: count - withFlag(NOT_DONE),
    future: withFlag(FLAG.future),
    negated: withFlag(FLAG.negated),
    hypothetical: withFlag(FLAG.hypothetical),
    historical: withFlag(FLAG.historical),
    claimed: withFlag(FLAG.claimed),
  };
}
