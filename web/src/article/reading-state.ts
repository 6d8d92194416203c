/**
 * What is lit on a page that shows a marked text: the coding pointed at, the one moved to by keys, the one pinned;
 * and what is shown at all. Components read its signals; it touches no page.
 */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Coding, Reading } from '../marks/reading.ts';
import { type Standing, standingOf } from '../review/review-state.ts';

/** `nearest` moves no further than it must. */
export type Seek = { block: 'center' | 'nearest' };

export type ReadingState = {
  reading: Reading;
  byId: ReadonlyMap<string, Coding>;
  hovered: Signal<string | null>;
  current: Signal<string | null>;
  pinned: Signal<string | null>;
  /** The coding that is lit. */
  active: ReadonlySignal<string | null>;
  shows: { claims: Signal<boolean>; names: Signal<boolean>; background: Signal<boolean> };
  /** Codings under the switches, in the order of the text. */
  visible: ReadonlySignal<readonly Coding[]>;
  /** A new value asks the text to bring the words of the active coding into view. */
  seek: Signal<Seek | null>;
};

export function createReadingState(reading: Reading, pinnedId: string | null): ReadingState {
  const byId = new Map(reading.codings.map((coding) => [coding.id, coding]));
  const hovered = signal<string | null>(null);
  const current = signal<string | null>(null);
  const pinned = signal<string | null>(pinnedId !== null && byId.has(pinnedId) ? pinnedId : null);
  const shows = { claims: signal(true), names: signal(false), background: signal(true) };
  return {
    reading,
    byId,
    hovered,
    current,
    pinned,
    active: computed(() => pinned.value ?? hovered.value ?? current.value),
    shows,
    visible: computed(() =>
      reading.codings.filter((coding) => isShown(coding, shows.claims.value, shows.background.value)),
    ),
    seek: signal<Seek | null>(pinned.value === null ? null : { block: 'center' }),
  };
}

/** Moves to the next or previous coding, and takes the pin along. @returns false at either end */
export function moveCoding(state: ReadingState, step: 1 | -1): boolean {
  const list = state.visible.value;
  const here = state.pinned.value ?? state.current.value ?? state.hovered.value;
  const at = list.findIndex((coding) => coding.id === here);
  const next = at < 0 ? list[step > 0 ? 0 : list.length - 1] : list[at + step];
  if (next === undefined) return false;
  if (state.pinned.value !== null) state.pinned.value = next.id;
  state.hovered.value = null;
  state.current.value = next.id;
  state.seek.value = { block: 'center' };
  return true;
}

/** Pins a coding, wherever it is, and brings its words into view. */
export function goToCoding(state: ReadingState, id: string): void {
  if (!state.visible.value.some((coding) => coding.id === id)) {
    state.shows.claims.value = true;
    state.shows.background.value = true;
  }
  state.pinned.value = id;
  state.current.value = id;
  state.seek.value = { block: 'center' };
}

/** Keeps a coding lit until it is let go. The same one again lets it go. */
export function togglePin(state: ReadingState, id: string): void {
  state.pinned.value = state.pinned.value === id ? null : id;
  state.current.value = id;
}

/** Nothing is lit. @returns false when nothing was */
export function letGo(state: ReadingState): boolean {
  if (state.active.value === null) return false;
  state.pinned.value = null;
  state.hovered.value = null;
  state.current.value = null;
  return true;
}

export function activeCoding(state: ReadingState): Coding | null {
  const id = state.active.value;
  return id === null ? null : (state.byId.get(id) ?? null);
}

/** The review that counts for a coding, if there is one. Reads a signal. */
export function standingOfCoding(coding: Coding): Standing | null {
  return standingOf(coding.id, coding.filed?.review);
}

function isShown(coding: Coding, claims: boolean, background: boolean): boolean {
  if (coding.record === 'claim') return claims;
  return background || !coding.event.modality.historical;
}
