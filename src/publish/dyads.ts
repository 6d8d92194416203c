/**
 * Events as ties between two: one row for each source–target pair. In: rows of events. Out: rows of dyads, and
 * a tally of events that gave none, so that nothing is left out in silence. A reciprocal event gives one row
 * for each unordered pair of those who act together, in the order in which the report names them. An actor that
 * stands on one side more than once counts once there.
 */
import type { Participant } from '../record/actor-ref.ts';
import type { EventRow } from '../record/rows.ts';

export type DyadRow = Omit<EventRow, 'record' | 'source' | 'target'> & {
  record: 'dyad';
  /** Which of the event's dyads this is, from 1; 0 for an event that has none (`incomplete`). */
  dyad: number;
  /** How many dyads the event has. */
  dyads: number;
  source: Participant | null;
  target: Participant | null;
};

/** Why an event gives no dyad. */
export const DYADLESS_REASONS = {
  'no-target': 'without a target',
  'no-source': 'without a source',
  nobody: 'without source and target',
  'one-sided': 'reciprocal with one side known',
} as const;

export type DyadlessReason = keyof typeof DYADLESS_REASONS;

/** Counts over a whole stream; `toDyads` adds to it. */
export type DyadTally = { events: number; dyads: number; dyadless: Record<DyadlessReason, number> };

export function createDyadTally(): DyadTally {
  return { events: 0, dyads: 0, dyadless: { 'no-target': 0, 'no-source': 0, nobody: 0, 'one-sided': 0 } };
}

/** Number of events that gave no dyad. */
export function countDyadless(tally: DyadTally): number {
  return Object.values(tally.dyadless).reduce((sum, count) => sum + count, 0);
}

type Pair = { source: Participant; target: Participant };

/** The pairs of one event, or why it has none. */
function dyadsOf(
  event: Pick<EventRow, 'source' | 'target' | 'reciprocal'>,
): { pairs: Pair[] } | { reason: DyadlessReason } {
  if (event.reciprocal) {
    const together = onceEach([...event.source, ...event.target]);
    const pairs = together.flatMap((source, i) =>
      together.slice(i + 1).map((target) => ({ source, target })),
    );
    if (pairs.length > 0) return { pairs };
    return { reason: together.length === 0 ? 'nobody' : 'one-sided' };
  }
  const sources = onceEach(event.source);
  const targets = onceEach(event.target);
  if (sources.length === 0) return { reason: targets.length === 0 ? 'nobody' : 'no-source' };
  if (targets.length === 0) return { reason: 'no-target' };
  return { pairs: sources.flatMap((source) => targets.map((target) => ({ source, target }))) };
}

/**
 * @param tally is added to while the rows are taken
 * @param incomplete true gives events without a dyad too: one row for each participant there is, the other side null
 */
export async function* toDyads(
  events: AsyncIterable<EventRow>,
  tally: DyadTally,
  incomplete = false,
): AsyncIterable<DyadRow> {
  for await (const event of events) {
    tally.events++;
    const found = dyadsOf(event);
    if ('pairs' in found) {
      const dyads = found.pairs.length;
      tally.dyads += dyads;
      for (const [i, pair] of found.pairs.entries()) yield toDyadRow(event, { ...pair, dyad: i + 1, dyads });
      continue;
    }
    tally.dyadless[found.reason]++;
    if (!incomplete) continue;
    for (const half of halvesOf(event)) yield toDyadRow(event, { ...half, dyad: 0, dyads: 0 });
  }
}

function toDyadRow(
  { record: _, source: _sources, target: _targets, ...rest }: EventRow,
  dyad: Pick<DyadRow, 'source' | 'target' | 'dyad' | 'dyads'>,
): DyadRow {
  return { record: 'dyad', ...dyad, ...rest };
}

function halvesOf(event: EventRow): Pick<DyadRow, 'source' | 'target'>[] {
  const halves = [
    ...onceEach(event.source).map((source) => ({ source, target: null })),
    ...onceEach(event.target).map((target) => ({ source: null, target })),
  ];
  return halves.length > 0 ? halves : [{ source: null, target: null }];
}

function onceEach(participants: readonly Participant[]): Participant[] {
  const seen = new Map<string, Participant>();
  for (const participant of participants) {
    const key = keyOf(participant);
    if (!seen.has(key)) seen.set(key, participant);
  }
  return [...seen.values()];
}

/** An actor without an id is told by name, country and sectors; words without an actor stand for themselves. */
function keyOf({ actor, text }: Participant): string {
  if (actor === null) return `words:${text}`;
  return actor.id ?? `named:${JSON.stringify([actor.name, actor.country, actor.sectors])}`;
}
