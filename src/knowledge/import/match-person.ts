/**
 * Whether the knowledge has the person of a list. In: a name, a state, an office and when. Out: the person, nobody,
 * or that several fit. By Wikidata item; else by the whole name and state; else by a name that is written another
 * way, but then only where the known person holds the same office of the same state at the same time.
 */
import { editDistance } from '../../base/nearest-name.ts';
import type { HeldOffice, Knowledge } from '../knowledge.ts';
import { namePieces } from '../name-pieces.ts';
import type { Person } from '../schemas/person.ts';
import { foldWords } from './fold-words.ts';
import { earliest, latest, mayTouch, type PartialSpan } from './spans-of-days.ts';

export type Wanted = PartialSpan & {
  name: string;
  wikidata: string | null;
  country: string;
  office: string;
};

export type PersonMatch = Person | 'nobody' | 'several';
export type PersonMatcher = (wanted: Wanted) => PersonMatch;

/** The same name as long as this after the last office, or before the first, is somebody else's. Years. */
const LIFETIME = 50;

export function personMatcher(knowledge: Knowledge): PersonMatcher {
  const byItem = new Map<string, Person>();
  const byName = new Map<string, Person[]>();
  for (const person of knowledge.persons.values()) {
    if (person.wikidata !== undefined) byItem.set(person.wikidata, person);
    for (const key of new Set([person.name, ...person.names].map(foldWords)))
      byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  return (wanted) => {
    const item = wanted.wikidata === null ? undefined : byItem.get(wanted.wikidata);
    if (item !== undefined) return item;
    const named = (byName.get(foldWords(wanted.name)) ?? []).filter((person) => mayBe(person, wanted));
    // One who reigns over several states is known in one of them.
    const isUnique = knowledge.offices.get(wanted.office)?.unique === true;
    const here = named.filter(
      (person) => person.country === wanted.country || (isUnique && holds(person, wanted)),
    );
    const atOnce = here.filter((person) => holds(person, wanted));
    const fitting = atOnce.length > 0 ? atOnce : here;
    if (fitting.length > 1) return 'several';
    if (fitting[0] !== undefined) return fitting[0];
    const close = heldAtOnce(knowledge, wanted)
      .map(({ person }) => person)
      .filter((person) => mayBe(person, wanted) && isSpelledLike(person, wanted.name));
    const others = new Set(close);
    return others.size > 1 ? 'several' : (close[0] ?? 'nobody');
  };
}

/** Whether a name of the person has a word of three letters or more in common with another name. */
export function sharesWord(person: Person, name: string): boolean {
  const words = new Set(keysOf(name).filter((key) => key.length >= 3));
  return [person.name, ...person.names].some((own) => keysOf(own).some((key) => words.has(key)));
}

function heldAtOnce(knowledge: Knowledge, wanted: Wanted): HeldOffice[] {
  const held = knowledge.tenures.get(`${wanted.office}|${wanted.country}`) ?? [];
  return held.filter(({ tenure }) => mayTouch(tenure, wanted));
}

/** Two items of Wikidata are two persons; and nobody holds office half a century apart. */
function mayBe(person: Person, { wikidata, from, to }: Wanted): boolean {
  if (wikidata !== null && person.wikidata !== undefined) return false;
  if (person.offices.length === 0) return true;
  const years = (day: string) => Number(day.slice(0, 4));
  const first = Math.min(...person.offices.map((tenure) => years(earliest(tenure.from))));
  const last = Math.max(...person.offices.map((tenure) => years(latest(tenure.to))));
  return years(earliest(from)) - last < LIFETIME && first - years(latest(to ?? from)) < LIFETIME;
}

/** In the office that is asked about, of that state or, as a monarch of several, of another. */
function holds(person: Person, wanted: Wanted): boolean {
  return person.offices.some((tenure) => tenure.office === wanted.office && mayTouch(tenure, wanted));
}

/** Every word of the shorter name is, or nearly is, one of the longer; two at least. */
function isSpelledLike(person: Person, name: string): boolean {
  const wanted = keysOf(name);
  return [person.name, ...person.names].some((own) => {
    const keys = keysOf(own);
    if (keys.join('') === wanted.join('')) return true;
    const [short, long] = keys.length <= wanted.length ? [keys, [...wanted]] : [wanted, [...keys]];
    if (short.length < 2) return false;
    return short.every((key) => {
      const at = long.findIndex((other) => isNear(key, other));
      if (at >= 0) long.splice(at, 1);
      return at >= 0;
    });
  });
}

function keysOf(name: string): string[] {
  return namePieces(name).map((piece) => piece.key);
}

/** The same, or as far apart as two ways to write one sound: one letter of four and more, two of eight and more. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const allowed = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
  return Math.abs(a.length - b.length) <= allowed && editDistance(a, b) <= allowed;
}
