/** Which part of a long list stands on the page. Indices, half-open. Pure. */
export type ListWindow = { from: number; to: number };

/** A list of up to this many is shown whole. */
export const WINDOW = 200;
const STEP = 200;

/**
 * The window to show: the one that is kept, as long as it holds what is lit; else one around that.
 * @param lit index of the lit entry, null when none in the list is
 */
export function windowAround(kept: ListWindow, lit: number | null, length: number): ListWindow {
  if (length <= WINDOW) return { from: 0, to: length };
  const from = Math.min(kept.from, length - WINDOW);
  const to = Math.min(Math.max(kept.to, from + WINDOW), length);
  if (lit === null || (lit >= from && lit < to)) return { from, to };
  const start = Math.min(Math.max(0, lit - WINDOW / 2), length - WINDOW);
  return { from: start, to: start + WINDOW };
}

/** A longer window: by a step backwards (-1) or onwards (1). */
export function widenWindow({ from, to }: ListWindow, side: -1 | 1, length: number): ListWindow {
  return side < 0 ? { from: Math.max(0, from - STEP), to } : { from, to: Math.min(length, to + STEP) };
}
