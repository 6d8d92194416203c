/** The names of event types for people, from the knowledge that the server has; asked once. */
import { signal } from '@preact/signals';
import type { EventTypeRow, EventTypesAnswer } from '../../../src/api/contract/answers.ts';
import { getJson } from '../api/client.ts';

export const eventTypes = signal<ReadonlyMap<string, EventTypeRow>>(new Map());

/** Without an answer the desk shows the codes ("Consult"), so a failure here is no failure of a page. */
export async function loadEventTypes(): Promise<void> {
  try {
    const { rows } = await getJson<EventTypesAnswer>('/event-types.json');
    eventTypes.value = new Map(rows.map((row) => [row.type, row]));
  } catch {
    eventTypes.value = new Map();
  }
}

/** "Meet or consult" for CONSULT; the code in small letters where the knowledge has no name. */
export function typeName(type: string): string {
  return (
    eventTypes.value.get(type)?.label ?? type.charAt(0) + type.slice(1).toLowerCase().replaceAll('_', ' ')
  );
}
