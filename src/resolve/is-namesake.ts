/**
 * Whether a full name stands for somebody else of the same name. In: the known person, how often the document
 * names each state (people of it counted) and each person, its day. A minister long out of office is not meant
 * in a text that speaks of other states only; heads of state and government stay known by their names, and so do
 * people who never held an office.
 */
import { officesAt } from '../knowledge/persons.ts';
import type { Person } from '../knowledge/schemas/person.ts';
import { TOP_OFFICES } from './link-persons.ts';

export function isNamesake(
  person: Person | undefined,
  countries: ReadonlyMap<string, number>,
  persons: ReadonlyMap<string, number>,
  day: string | null,
): boolean {
  if (person === undefined || person.offices.length === 0 || person.country === 'IGO' || day === null)
    return false;
  // The name itself is no sign that the text speaks of the state; nor does a text that names no state speak of others.
  const own = persons.get(person.id) ?? 0;
  if ((countries.get(person.country) ?? 0) > own || countries.size <= 1) return false;
  if (person.offices.some(({ office }) => TOP_OFFICES.includes(office))) return false;
  return officesAt(person, day).length === 0;
}
