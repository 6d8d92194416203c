/** Where a visit ends and the next begins. Pure; times are ISO 8601. */
export type Line = { marker: number; at: string };

/** What was last seen, and when; `line` is where the visit before it ended. */
export type Visit = { marker: number; at: string; line: Line | null };

/** Half an hour away from the desk ends a visit. */
export const VISIT_ENDS_AFTER_MS = 30 * 60 * 1000;

/**
 * @param kept what the browser remembers of the last look; null when there was none
 * @param marker the store's marker now
 */
export function visitNow(kept: Visit | null, marker: number, now: Date): Visit {
  const at = now.toISOString();
  if (kept === null) return { marker, at, line: null };
  // A store that was made anew under the same name counts from the beginning.
  if (marker < kept.marker) return { marker, at, line: null };
  const isSameVisit = now.getTime() - Date.parse(kept.at) < VISIT_ENDS_AFTER_MS;
  return { marker, at, line: isSameVisit ? kept.line : { marker: kept.marker, at: kept.at } };
}
