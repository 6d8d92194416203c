/** Questions about persons: family name, who held an office at a date, what somebody held at a date. */
import type { Sector } from '../record/lists/sectors.ts';
import type { HeldOffice, Knowledge } from './knowledge.ts';
import { foldPiece, namePieces } from './name-pieces.ts';
import type { Person, Tenure } from './schemas/person.ts';

/** Parts that open a family name ("von der Leyen", "al-Assad"). */
const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ben',
  'von',
  'van',
  'der',
  'de',
  'da',
  'le',
  'la',
  'di',
  'del',
  'dos',
  'ter',
]);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xiv', 'xvi']);

/**
 * The family names that a full name may be cut down to, folded: "Assad" and "al Assad" for Bashar al-Assad.
 * @param order where the family name stands
 */
export function familyNames(name: string, order: 'first' | 'last'): string[] {
  const keys = namePieces(name).map((piece) => piece.key);
  if (keys.length < 2) return keys;
  if (order === 'first') return [keys[0] as string];
  while (keys.length > 1 && SUFFIXES.has(keys[keys.length - 1] as string)) keys.pop();
  const last = keys[keys.length - 1] as string;
  const found = [last];
  let from = keys.length - 1;
  while (from > 1 && PARTICLES.has(keys[from - 1] as string)) from--;
  if (from < keys.length - 1) found.push(keys.slice(from).join(' '));
  return found;
}

/** First and last day of a tenure; a missing start is long ago, a missing end far off. */
function tenureDays(tenure: Pick<Tenure, 'from' | 'to'>): { from: string; to: string } {
  return { from: firstDay(tenure.from), to: lastDay(tenure.to) };
}

function firstDay(partial: string | undefined): string {
  if (partial === undefined) return '0000-01-01';
  return partial.length === 10 ? partial : `${partial}${partial.length === 4 ? '-01-01' : '-01'}`;
}

function lastDay(partial: string | undefined): string {
  if (partial === undefined) return '9999-12-31';
  // As strings, "2022-05-31" sorts after every day of May, whatever its length.
  return partial.length === 10 ? partial : `${partial}${partial.length === 4 ? '-12-31' : '-31'}`;
}

/**
 * Who held an office of a state on a day; the later one on the day of a change.
 * @param country alpha-3, or `IGO` for an office of an organisation
 */
export function holderAt(knowledge: Knowledge, office: string, country: string, day: string): Person | null {
  const held = knowledge.tenures.get(`${office}|${country}`)?.find((one) => one.from <= day && day <= one.to);
  return held?.person ?? null;
}

/** Who "the leader" of a state was on a day, by the rule in `offices.yaml`. */
export function leaderAt(knowledge: Knowledge, country: string, day: string): Person | null {
  const { leader } = knowledge;
  const order = leader.monarchyStates.includes(country)
    ? leader.monarchies
    : leader.parliamentaryStates.includes(country)
      ? leader.parliamentary
      : leader.usual;
  for (const office of order) {
    const person = holderAt(knowledge, office, country, day);
    if (person !== null) return person;
  }
  return null;
}

/** The offices that a person held on a day. */
export function officesAt(person: Person, day: string): Tenure[] {
  return person.offices.filter((tenure) => {
    const { from, to } = tenureDays(tenure);
    return from <= day && day <= to;
  });
}

/**
 * Sectors of a person on a day: of the offices held; `ELI` once all of them are over; else the person's own.
 * @param day null when the report's date is unknown: then the latest office counts
 */
export function sectorsAt(knowledge: Knowledge, person: Person, day: string | null): Sector[] {
  const held = day === null ? person.offices.slice(-1) : officesAt(person, day);
  if (held.length === 0) {
    const over = person.offices.some((tenure) => day !== null && tenureDays(tenure).to < day);
    return over ? ['ELI'] : [...person.sectors];
  }
  const sectors = new Set<Sector>(person.sectors);
  for (const tenure of held)
    for (const sector of knowledge.offices.get(tenure.office)?.sectors ?? []) sectors.add(sector);
  return [...sectors];
}

/** Tenures by office and state, latest first, from all persons. */
export function tenuresOf(persons: Iterable<Person>): Map<string, HeldOffice[]> {
  const byOffice = new Map<string, HeldOffice[]>();
  for (const person of persons) {
    for (const tenure of person.offices) {
      const country = tenure.country ?? person.country;
      const key = `${tenure.office}|${country}`;
      const list = byOffice.get(key) ?? [];
      list.push({ person, office: tenure.office, country, tenure, ...tenureDays(tenure) });
      byOffice.set(key, list);
    }
  }
  for (const list of byOffice.values()) list.sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
  return byOffice;
}

/** Persons by each of their family names. */
export function familiesOf(persons: Iterable<Person>): Map<string, Person[]> {
  const byFamily = new Map<string, Person[]>();
  for (const person of persons) {
    const keys = new Set(
      [person.name, ...person.names].flatMap((name) => familyNames(name, person.familyName)),
    );
    for (const key of keys) byFamily.set(key, [...(byFamily.get(key) ?? []), person]);
  }
  return byFamily;
}

/** Folds a name as the keys of `families` are folded. */
export function familyKey(name: string): string {
  return namePieces(name)
    .map((piece) => foldPiece(piece.raw))
    .join(' ');
}
