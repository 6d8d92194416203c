/**
 * The stretch of time that is chosen in the timeline: arithmetic of dragging and of keys. Days are numbers
 * (`days.ts`), stretches include both ends, and edges snap to the unit of the bins. Pure.
 */
import { endOfUnit, startOfUnit, stepUnit, type Unit } from './days.ts';

export type Stretch = { from: number; to: number };
export type Edge = 'from' | 'to';

/** What a drag from one day to another chooses, in either direction; a click chooses one unit. */
export function draggedStretch(start: number, end: number, unit: Unit, extent: Stretch): Stretch {
  return within(
    { from: startOfUnit(Math.min(start, end), unit), to: endOfUnit(Math.max(start, end), unit) },
    extent,
  );
}

/** One edge moved to a day; it does not pass the other. */
export function movedEdge(stretch: Stretch, edge: Edge, day: number, unit: Unit, extent: Stretch): Stretch {
  const moved =
    edge === 'from'
      ? { from: Math.min(startOfUnit(day, unit), startOfUnit(stretch.to, unit)), to: stretch.to }
      : { from: stretch.from, to: Math.max(endOfUnit(day, unit), endOfUnit(stretch.from, unit)) };
  return within(moved, extent);
}

/** What a key does to an edge; null for keys that do nothing here. Page keys move by ten units. */
export function keyedEdge(
  stretch: Stretch,
  edge: Edge,
  key: string,
  unit: Unit,
  extent: Stretch,
): Stretch | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -10,
    PageUp: 10,
  };
  if (key === 'Home') return movedEdge(stretch, edge, extent.from, unit, extent);
  if (key === 'End') return movedEdge(stretch, edge, extent.to, unit, extent);
  const step = steps[key];
  if (step === undefined) return null;
  return movedEdge(stretch, edge, stepUnit(stretch[edge], unit, step), unit, extent);
}

/** True when nothing is left out, so that the filter needs no dates. */
export function isWhole(stretch: Stretch, extent: Stretch): boolean {
  return stretch.from <= extent.from && stretch.to >= extent.to;
}

/** The stretch of a filter as far as the timeline shows it. */
export function shownStretch(from: number | null, to: number | null, extent: Stretch): Stretch {
  return within({ from: from ?? extent.from, to: to ?? extent.to }, extent);
}

function within({ from, to }: Stretch, extent: Stretch): Stretch {
  const first = clamp(from, extent);
  return { from: first, to: Math.max(first, clamp(to, extent)) };
}

function clamp(day: number, { from, to }: Stretch): number {
  return Math.max(from, Math.min(to, day));
}
