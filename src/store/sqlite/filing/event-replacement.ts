/**
 * What took the place of an event that is not coded any more: the one on the same trigger words; else the one
 * whose trigger overlaps them most; else one of the same PLOVER category in the same sentence; else nothing.
 */
import { overlapsSpan } from '../../../base/span.ts';
import type { Event } from '../../../record/event.ts';
import type { ReadResult } from '../../../record/read-result.ts';
import { actorKey } from './actor-writer.ts';
import { overlapOf } from './overlap-of.ts';
import { sentenceAround } from './quote-of.ts';

export function replacementOfEvent(gone: Event, result: ReadResult): Event | null {
  const { trigger } = gone;
  const sameField = result.events.filter((event) => event.trigger.field === trigger.field);
  const onTrigger = sameField.filter(
    (event) => event.trigger.start === trigger.start && event.trigger.end === trigger.end,
  );
  if (onTrigger.length > 0) return ofCategory(onTrigger, gone) ?? onTrigger[0] ?? null;
  const overlapping = sameField
    .filter((event) => overlapsSpan(event.trigger, trigger))
    .sort((a, b) => overlapOf(b.trigger, trigger) - overlapOf(a.trigger, trigger));
  if (overlapping[0] !== undefined) return overlapping[0];
  const sentence = sentenceAround(result, trigger);
  return (
    ofCategory(
      sameField.filter((event) => overlapsSpan(event.trigger, sentence)),
      gone,
    ) ?? null
  );
}

/** Same act with the same actors on the same sides; where, when and whether may differ. */
export function saysTheSameEvent(gone: Event, instead: Event): boolean {
  return (
    gone.type === instead.type &&
    sideKey(gone.source) === sideKey(instead.source) &&
    sideKey(gone.target) === sideKey(instead.target)
  );
}

/** Who stands on a side, whatever the order. */
export function sideKey(side: readonly Pick<Event['source'][number], 'actor' | 'text'>[]): string {
  const keys = side.map(({ actor, text }) => (actor === null ? `"${text}` : actorKey(actor)));
  return JSON.stringify([...new Set(keys)].sort());
}

function ofCategory(events: readonly Event[], gone: Event): Event | undefined {
  return events.find((event) => event.plover.type === gone.plover.type);
}
