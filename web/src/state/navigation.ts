/**
 * How the present page was come to. Lists go back to where they were when the reader comes back to them with the
 * browser's button or `u`, and start afresh otherwise.
 */
let how: 'pop' | 'push' = 'push';
const listsSeen: string[] = [];

/** Listens before the router does; call once, at the start. */
export function watchNavigation(): void {
  history.scrollRestoration = 'manual';
  addEventListener('popstate', () => {
    how = 'pop';
  });
  addEventListener('click', noteGoing, { capture: true });
}

/** Say that a new page is opened; links say it themselves. */
export function noteGoing(): void {
  how = 'push';
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
