/** The place that a mention is. In: a mention. Out: a PlaceRef with position, or null for names of no place. */

import type { City } from '../knowledge/cities.ts';
import type { Mention } from '../record/mention.ts';
import type { PlaceRef } from '../record/place-ref.ts';
import { bareName } from './link-cities.ts';
import type { ResolvedDocument } from './resolution.ts';

/** Names of what lies around a city. */
const AROUND = /(?:province|region|oblast|governorate|prefecture|district|county|state)$/i;

/** Looks the mention up among sites and regions, cities, capitals and states, in this order. */
export function placeOfMention(document: ResolvedDocument, mention: Mention): PlaceRef | null {
  const { knowledge, uses } = document.resolution;
  const { placeId } = mention;
  const words = {
    text: mention.text,
    field: mention.field,
    start: mention.start,
    end: mention.end,
    basis: 'stated' as const,
  };
  if (placeId === null) {
    // A place that no list holds is still where it happened.
    if (mention.kind !== 'place' && mention.kind !== 'facility') return null;
    const precision = mention.kind === 'facility' ? 'site' : 'region';
    return { ...words, name: mention.text, country: null, lat: null, lng: null, precision };
  }
  const place = knowledge.places.get(placeId);
  if (place !== undefined) {
    const precision = place.kind === 'facility' ? 'site' : 'region';
    return { ...words, name: place.name, country: place.country, lat: place.lat, lng: place.lng, precision };
  }
  const state = knowledge.states.get(uses.get(mention.id)?.stateId ?? placeId);
  if (state !== undefined && placeId === state.id) {
    const { lat = null, lng = null } = state.centre ?? {};
    return { ...words, name: state.name, country: state.iso3, lat, lng, precision: 'country' };
  }
  if (state?.capital !== undefined) {
    const { name, lat, lng } = state.capital;
    return { ...words, name, country: state.iso3, lat, lng, precision: 'city' };
  }
  const city = cityOfMention(document, mention);
  if (city === null) return null;
  return {
    ...words,
    name: city.name,
    country: city.country,
    lat: city.lat,
    lng: city.lng,
    precision: AROUND.test(mention.text) ? 'region' : 'city',
  };
}

/** The city that a mention was linked to; null when it was linked to none. */
export function cityOfMention(document: ResolvedDocument, mention: Mention): City | null {
  if (mention.placeId === null || !mention.placeId.startsWith('city/')) return null;
  const cities = document.resolution.knowledge.cities();
  const named = [...cities.find(mention.text), ...cities.find(bareName(mention.text))];
  return named.find((one) => one.id === mention.placeId) ?? null;
}
