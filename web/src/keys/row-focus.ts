/**
 * Moving through rows with j and k, opening with o. A row is any element with `data-row` and `tabindex="-1"`;
 * the link in it with `data-open` is what opens.
 */
import type { KeyHandlers } from './use-keys.ts';

export const ROW_KEYS: KeyHandlers = {
  next: () => moveRow(1),
  previous: () => moveRow(-1),
  open: () => openRow(),
};

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-row]')];
}

function currentRow(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-row]') ?? null;
}

/** @returns false when there is nothing to move to */
function moveRow(step: 1 | -1): boolean {
  const all = rows();
  const current = currentRow();
  const at = current === null ? -1 : all.indexOf(current);
  // Without a row in focus, the first that can be seen is where the reader is.
  const next =
    at === -1 ? (all.find((row) => row.getBoundingClientRect().bottom > 80) ?? all[0]) : all[at + step];
  if (next === undefined) return false;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

function openRow(): boolean {
  const link = currentRow()?.querySelector<HTMLElement>('[data-open]');
  if (!link) return false;
  link.click();
  return true;
}
