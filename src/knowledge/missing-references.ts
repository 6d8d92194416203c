/** Ids and codes that entries refer to and no file holds. In: entries by id. Out: each such reference. Pure. */
import type { Knowledge } from './knowledge.ts';
import type { MissingReference } from './overlay-tenures.ts';

type Known = Pick<Knowledge, 'states' | 'organisations' | 'persons' | 'offices'>;

export function* missingReferences(known: Known): Generator<MissingReference> {
  const codes = new Set([...known.states.values()].map((state) => state.iso3)).add('IGO');
  const missing = (from: string, to: string): MissingReference => ({ path: null, from, to });
  for (const state of known.states.values()) {
    if (state.successor !== undefined && !known.states.has(state.successor))
      yield missing(state.id, state.successor);
  }
  for (const { id, country } of known.organisations.values()) {
    if (country !== null && !codes.has(country)) yield missing(id, country);
  }
  for (const person of known.persons.values()) {
    if (!codes.has(person.country)) yield missing(person.id, person.country);
    for (const { office, country, organisation } of person.offices) {
      if (!known.offices.has(office)) yield missing(person.id, office);
      if (country !== undefined && !codes.has(country)) yield missing(person.id, country);
      if (organisation !== undefined && !known.organisations.has(organisation))
        yield missing(person.id, organisation);
    }
  }
}
