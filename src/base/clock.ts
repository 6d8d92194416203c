/**
 * Time as a thing that is handed in, so that runs can be repeated exactly. Stages that need "now" take a
 * `Clock`; only the doors (`cli`, `api`) choose `systemClock`.
 */

export type Clock = {
  /** Milliseconds since 1970-01-01T00:00Z. */
  nowMs(): number;
  /** Milliseconds that only grow, for measuring how long something took. */
  elapsedMs(): number;
};

/** The machine's clock. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  elapsedMs: () => performance.now(),
};
