/** Chance that can be repeated: the same seed gives the same choices on every machine. */

export type Choice = {
  /** From 0 to below 1. */
  unit(): number;
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** True this often. */
  maybe(share: number): boolean;
  of<T>(list: readonly T[]): T;
  /** The first of the list most often, the second half as often, the third a third: as names are used. */
  skewed<T>(list: readonly T[]): T;
};

/** mulberry32 (public domain, T. Ettinger): small, and even enough for made-up reports. */
export function seededChoice(seed: number): Choice {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(unit() * limit);
  return {
    unit,
    below,
    maybe: (share) => unit() < share,
    of: (list) => pick(list, below(list.length)),
    // The inverse of the distribution 1/x, so that no table of weights is needed.
    skewed: (list) => pick(list, Math.min(list.length, Math.floor((list.length + 1) ** unit())) - 1),
  };
}

function pick<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}
