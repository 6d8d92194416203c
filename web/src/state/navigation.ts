/**
 * How the present page was come to. Lists go back to where they were when the reader comes back to them with the
 * browser's button or `u`, and start afresh otherwise.
 */
let how: 'pop' | 'push' = 'push';
const listsSeen: string[] = [];
const leaving = new Set<() => void>();

/** Listens before the router does; call once, at the start. */
export function watchNavigation(): void {
  history.scrollRestoration = 'manual';
  addEventListener('popstate', noteReturning);
  addEventListener('click', noteGoing, { capture: true });
}

/** Say that a new page is opened; links say it themselves. */
export function noteGoing(): void {
  how = 'push';
  for (const note of leaving) note();
}

/** Say that a page is opened to go back to it, as with the browser's button. */
export function noteReturning(): void {
  how = 'pop';
  for (const note of leaving) note();
}

/**
 * Is told when the page may be left, while it still stands as it was: a moment later the router has scrolled.
 * @returns what ends it
 */
export function onLeaving(note: () => void): () => void {
  leaving.add(note);
  return () => leaving.delete(note);
}

export function cameBack(): boolean {
  return how === 'pop';
}

/** A list says that it is shown, so that `u` leads back to it. @param address path and query */
export function noteList(address: string): void {
  if (listsSeen.at(-1) !== address) listsSeen.push(address);
  if (listsSeen.length > 50) listsSeen.shift();
}

/** The list that was shown last; the events when there was none. */
export function lastList(): string {
  return listsSeen.at(-1) ?? '/';
}
