/**
 * How far down a list the reader is, by row rather than by pixel: what stands above the list, and how wide the
 * window is, may have changed meanwhile.
 */

/** The topmost row in sight, how far from the top of the window it is, and the row that has the focus, if one has. */
export type ListPlace = { row: number; topPx: number; focused: number | null };

const ROWS = 'main [data-row]';

export function placeNow(): ListPlace | null {
  if (scrollY === 0 && document.activeElement?.closest(ROWS) == null) return null;
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const row = rows.findIndex((element) => element.getBoundingClientRect().bottom > 0);
  const element = rows[row];
  if (element === undefined) return null;
  const focused = rows.findIndex((other) => other.contains(document.activeElement));
  return { row, topPx: element.getBoundingClientRect().top, focused: focused === -1 ? null : focused };
}

/** Again after the next frames, for the router scrolls to the top in between. */
export function goToPlace(place: ListPlace): void {
  const go = () => {
    const rows = document.querySelectorAll<HTMLElement>(ROWS);
    const row = rows[place.row];
    if (row === undefined) return;
    scrollBy(0, row.getBoundingClientRect().top - place.topPx);
    if (place.focused !== null) rows[place.focused]?.focus({ preventScroll: true });
  };
  go();
  requestAnimationFrame(() => {
    go();
    requestAnimationFrame(go);
  });
}
