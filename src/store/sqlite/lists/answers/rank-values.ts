/** The values of a facet, most frequent first. In: counts by value. Out: at most so many, and whether more are. */
import type { Facet } from '../../../port.ts';

/** Adds counts of numbers up by value. @param valuesOf the values that a number counts under */
export function sumByValue(
  counts: Uint32Array,
  valuesOf: (number: number) => readonly string[],
): Map<string, number> {
  const sums = new Map<string, number>();
  for (let number = 0; number < counts.length; number++) {
    const count = counts[number] as number;
    if (count === 0) continue;
    for (const value of valuesOf(number)) sums.set(value, (sums.get(value) ?? 0) + count);
  }
  return sums;
}

/** Equal counts in the order of their values. */
export function toFacet(
  counts: ReadonlyMap<string, number>,
  size: number,
  labelOf: (value: string) => string = (value) => value,
): Facet {
  const values = [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : a > b ? 1 : 0))
    .slice(0, size);
  return {
    values: values.map(([value, count]) => ({ value, label: labelOf(value), count })),
    more: counts.size > size,
  };
}
