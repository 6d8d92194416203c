/** Events of a sentence on one line, for reading mistakes. In: events. Out: text; uncertain ones have a "?". */
import type { Event } from '../../src/record/event.ts';
import { MODALITIES } from '../../src/record/lists/modalities.ts';

export function describeEvents(events: readonly Event[]): string {
  return events.map(describeEvent).join(' | ') || '(none)';
}

function describeEvent(event: Event): string {
  const side = (participants: Event['source']) =>
    participants.map((p) => p.actor?.country ?? `"${p.text}"`).join('+') || '-';
  const flags = MODALITIES.filter((m) => event.modality[m]).join(',');
  const reduced = event.plover.type === event.type ? '' : `=${event.plover.type}`;
  return `${event.status === 'filed' ? '' : '?'}${event.type}${reduced} [${event.trigger.text}] ${side(event.source)}>${side(event.target)} ${flags} ${event.explanation.cue}`;
}
