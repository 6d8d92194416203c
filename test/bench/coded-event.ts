/** Events made up for the tests of scoring: only what is scored matters. */
import type { Participant } from '../../src/record/actor-ref.ts';
import { type Event, eventSchema } from '../../src/record/event.ts';
import type { PloverType } from '../../src/record/lists/plover-types.ts';

type Sides = {
  source?: Participant[];
  target?: Participant[];
  reciprocal?: boolean;
  cameo?: string | null;
  score?: number;
  status?: Event['status'];
  place?: Event['place'];
};

export function codedEvent(type: PloverType, sides: Sides = {}): Event {
  const { source = [], target = [], reciprocal = false, cameo = null, score = 0.8, place = null } = sides;
  return eventSchema.parse({
    id: 'evt_1',
    status: sides.status ?? 'filed',
    type,
    mode: null,
    contexts: [],
    reciprocal,
    plover: { type, mode: null, contexts: [] },
    cameo,
    quad: 'verbal-cooperation',
    goldstein: 0,
    trigger: { field: 'text', start: 0, end: 1, text: 'x' },
    source,
    target,
    place,
    date: null,
    modality: { negated: false, future: false, hypothetical: false, historical: false },
    attribution: [],
    explanation: { cue: 'x', rule: '', knowledge: [], score, evidence: [] },
  });
}

/** Somebody at the first place where the words stand in the sentence; by country, or of none. */
export function somebody(sentence: string, text: string, country: string | null = null): Participant {
  const start = sentence.indexOf(text);
  if (start < 0) throw new Error(`"${text}" is not in: ${sentence}`);
  const id = country === null ? null : `state/${country.toLowerCase()}`;
  const actor = { id, name: text, country, sectors: [] };
  return { field: 'text', start, end: start + text.length, text, actor };
}
