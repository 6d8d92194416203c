/** Parts of an event in words: what kind, whether it happened, when and where. No layout. */
import type { EventDate } from '../../record/date-value.ts';
import type { Event, Modality } from '../../record/event.ts';
import { MODALITIES } from '../../record/lists/modalities.ts';
import type { PlaceRef } from '../../record/place-ref.ts';
import { withoutControls } from './without-controls.ts';

const MODALITY_WORDS: Readonly<Record<keyof Modality, string>> = {
  negated: 'denied or not done',
  future: 'to come',
  hypothetical: 'not certain',
  historical: 'long past',
};

/** E.g. `CONSULT visit`. */
export function kindOfEvent({ type, mode }: Pick<Event, 'type' | 'mode'>): string {
  return mode === null ? type : `${type} ${mode}`;
}

/** What keeps an event from simply having happened, e.g. `to come, not certain`; empty when nothing does. */
export function modalityWords(modality: Modality): string {
  return MODALITIES.filter((name) => modality[name])
    .map((name) => MODALITY_WORDS[name])
    .join(', ');
}

/** `2023-07-27`, `2023-07`, `2023`, `2023-07-24 to 2023-07-27`; `?` when unknown. */
export function dateWords(date: EventDate | null): string {
  if (date === null) return '?';
  const { from, to, precision } = date;
  if (precision === 'year') return from.slice(0, 4);
  if (precision === 'month') return from.slice(0, 7);
  if (precision === 'minute' || from === to) return from.replace('T', ' ');
  return `${from} to ${to}`;
}

/** `Pyongyang, PRK`; a country alone by its name. */
export function placeWords(place: PlaceRef): string {
  const name = withoutControls(place.name);
  return place.country === null || place.precision === 'country' ? name : `${name}, ${place.country}`;
}
