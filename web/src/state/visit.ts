/**
 * What is new since the last visit. A visit ends when the desk was left alone for half an hour; what the store
 * held then is the line, and rows filed after it are new. Kept in this browser, by store. A desk that is open with
 * nobody before it sees nothing: only what came while somebody moved counts as seen.
 */
import { computed, effect, signal } from '@preact/signals';
import { readKept, writeKept } from './kept.ts';
import { refreshStoreInfo, storeInfo } from './store-info.ts';
import { type Visit, visitNow } from './visit-line.ts';

/** The line between old and new; null at the first visit to a store. */
export const lastVisit = signal<{ marker: number; at: string } | null>(null);

/** Lowest marker that is not new; infinite at the first visit, when nothing is. */
export const newAfter = computed(() => lastVisit.value?.marker ?? Number.POSITIVE_INFINITY);

const AWAY_AFTER_MS = 5 * 60 * 1000;
let activeAt = Date.now();

/** Starts keeping visits; call once. */
export function startVisits(): void {
  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'scroll'])
    addEventListener(sign, noteActive, { passive: true });
  effect(() => {
    const info = storeInfo.value;
    if (info === null || isAway()) return;
    const name = `visit.${info.name}`;
    const visit = visitNow(parseVisit(readKept(name)), info.marker, new Date());
    writeKept(name, JSON.stringify(visit));
    lastVisit.value = visit.line;
  });
}

function isAway(): boolean {
  return Date.now() - activeAt > AWAY_AFTER_MS;
}

/** Whoever comes back sees at once what came meanwhile. */
function noteActive(): void {
  const wasAway = isAway();
  activeAt = Date.now();
  if (wasAway) void refreshStoreInfo();
}

function parseVisit(kept: string | null): Visit | null {
  if (kept === null) return null;
  try {
    const value = JSON.parse(kept) as Partial<Visit>;
    return typeof value.marker === 'number' && typeof value.at === 'string'
      ? { marker: value.marker, at: value.at, line: value.line ?? null }
      : null;
  } catch {
    return null;
  }
}
