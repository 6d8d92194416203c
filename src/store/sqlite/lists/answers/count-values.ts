/**
 * Counts by number of a coding, country and so on. A row counts when it fails nothing, or nothing but the field
 * of the facet itself: so other values than those chosen stay visible with what they would give.
 */
import { NO_DAY, yearOfDay } from '../columns/day-number.ts';
import type { RecordColumns } from '../columns/record-columns.ts';
import { type ActorGroups, NO_GROUP } from './value-names.ts';

/** Number of matches. */
export function countMatches(fails: Uint16Array): number {
  let count = 0;
  for (let row = 0; row < fails.length; row++) if (fails[row] === 0) count++;
  return count;
}

/** All bits that any row fails. */
export function bitsOf(fails: Uint16Array): number {
  let bits = 0;
  for (let row = 0; row < fails.length; row++) bits |= fails[row] as number;
  return bits;
}

/**
 * @param size how many numbers there are
 * @param bit of the facet's own field
 * @param placeOf where a row's number stands in the column, e.g. at its article; null: at the row's own place
 */
export function countColumn(
  fails: Uint16Array,
  bit: number,
  column: Uint32Array | Uint16Array,
  size: number,
  placeOf: Uint32Array | null = null,
): Uint32Array {
  const counts = new Uint32Array(size);
  for (let row = 0; row < fails.length; row++) {
    if (!isCounted(fails[row] as number, bit)) continue;
    const number = column[placeOf === null ? row : (placeOf[row] as number)] as number;
    counts[number] = (counts[number] as number) + 1;
  }
  return counts;
}

/**
 * By group of actors: an event counts once for a group. A group of actors without an id counts events with a
 * namesake that has one too, as the filter does, but is no value where none of its own takes part.
 */
export function countActors(
  columns: RecordColumns,
  fails: Uint16Array,
  bit: number,
  { groupOf, namesakesOf, first }: ActorGroups,
): Uint32Array {
  const { actorStart, actorCount, actors } = columns;
  const counts = new Uint32Array(first.length);
  const lastRow = new Int32Array(first.length).fill(-1);
  const isOwn = new Uint8Array(first.length);
  for (let row = 0; row < fails.length; row++) {
    if (!isCounted(fails[row] as number, bit)) continue;
    const start = actorStart[row] as number;
    const end = start + (actorCount[row] as number);
    for (let index = start; index < end; index++) {
      const actor = (actors[index] as number) >>> 2;
      const group = groupOf[actor] as number;
      isOwn[group] = 1;
      if (lastRow[group] !== row) {
        lastRow[group] = row;
        counts[group] = (counts[group] as number) + 1;
      }
      const namesakes = namesakesOf[actor] as number;
      if (namesakes === NO_GROUP || lastRow[namesakes] === row) continue;
      lastRow[namesakes] = row;
      counts[namesakes] = (counts[namesakes] as number) + 1;
    }
  }
  return counts.map((count, group) => (isOwn[group] === 1 ? count : 0));
}

/** By year of the first day. */
export function countYears(columns: RecordColumns, fails: Uint16Array, bit: number): Map<number, number> {
  const { from, firstDay, lastDay } = columns;
  const years = new Map<number, number>();
  if (firstDay === NO_DAY) return years;
  const days = new Uint32Array(lastDay - firstDay + 1);
  for (let row = 0; row < fails.length; row++) {
    if (!isCounted(fails[row] as number, bit)) continue;
    const day = from[row] as number;
    if (day !== NO_DAY) days[day - firstDay] = (days[day - firstDay] as number) + 1;
  }
  for (let index = 0; index < days.length; index++) {
    const count = days[index] as number;
    if (count === 0) continue;
    const year = yearOfDay(firstDay + index);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return years;
}

function isCounted(failed: number, bit: number): boolean {
  return failed === 0 || failed === bit;
}
