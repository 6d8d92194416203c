/**
 * From an entry as written to what it says. In: an entry of a list. Out: who holds which office of which state,
 * since when and until when; or why it cannot be taken. Leaves what it means for the knowledge to plan-import.ts.
 */
import type { Knowledge } from '../knowledge.ts';
import type { Office } from '../schemas/office.ts';
import type { Person } from '../schemas/person.ts';
import { officeFinder } from './find-office.ts';
import { stateFinder } from './find-state.ts';
import { foldWords } from './fold-words.ts';
import type { ListEntry } from './import-format.ts';
import { personMatcher } from './match-person.ts';
import { readListDate } from './read-list-date.ts';
import { readListName } from './read-list-name.ts';
import type { SkipReason } from './skip-reasons.ts';
import { earliest, latest } from './spans-of-days.ts';

export type Holding = {
  where: string;
  name: string;
  familyName: 'first' | 'last';
  wikidata: string | null;
  sex: 'female' | 'male' | null;
  /** Who it is, where the knowledge has the person. */
  known: Person | null;
  /** One for all entries of a person, known or not. */
  personKey: string;
  /** Alpha-3. */
  country: string;
  office: Office;
  from: string;
  to: string | undefined;
  /** True where `from` is only the day on which a list saw the person in office. */
  seen: boolean;
};

export type HoldingReader = (entry: ListEntry) => Holding | SkipReason;

export function holdingReader(knowledge: Knowledge): HoldingReader {
  const findState = stateFinder(knowledge.states.values());
  const findOffice = officeFinder(knowledge.offices.values());
  const matchPerson = personMatcher(knowledge);
  const customs = familyCustoms(knowledge.persons.values());
  const taken = otherNames(knowledge);
  return (entry) => {
    const state = findState(entry.state);
    if (state === null) return 'unknown-state';
    const office = findOffice(entry.title, state);
    if (office === null) return 'unknown-office';
    const country = state.iso3;
    const read = readListName(entry.name, entry.familyInCapitals, customs.get(country) ?? 'last');
    if (read === null) return 'no-name';
    const span = spanOf(entry);
    if (typeof span === 'string') return span;
    const { wikidata, sex, where } = entry;
    const match = matchPerson({ ...span, name: read.name, wikidata, country, office: office.id });
    if (match === 'several') return 'several-persons';
    const known = match === 'nobody' ? null : match;
    const key = foldWords(read.name);
    if (known === null && !key.includes(' ')) return 'one-word-name';
    if (known === null && taken.has(key)) return 'name-of-something-else';
    const personKey = known?.id ?? wikidata ?? `${country} ${key}`;
    return { where, ...read, wikidata, sex, known, personKey, country, office, ...span };
  };
}

function spanOf(entry: ListEntry): Pick<Holding, 'from' | 'to' | 'seen'> | SkipReason {
  if (entry.seenOn !== null) return { from: entry.seenOn, to: undefined, seen: true };
  if (entry.start === null) return 'no-start';
  const from = readListDate(entry.start);
  const to = entry.end === null ? undefined : readListDate(entry.end);
  if (from === null || to === null) return 'date-unreadable';
  return to !== undefined && latest(to) < earliest(from) ? 'ends-before-start' : { from, to, seen: false };
}

/** Where family names stand, by what most known persons of the state have. */
function familyCustoms(persons: Iterable<Person>): Map<string, 'first' | 'last'> {
  const balance = new Map<string, number>();
  for (const { country, familyName } of persons)
    balance.set(country, (balance.get(country) ?? 0) + (familyName === 'first' ? 1 : -1));
  return new Map([...balance].map(([country, count]) => [country, count > 0 ? 'first' : 'last']));
}

/** Names of all that is no person, folded. */
function otherNames(knowledge: Knowledge): Set<string> {
  const names = new Set<string>();
  const { states, organisations, places, weapons, instruments } = knowledge;
  for (const list of [states, organisations, places, weapons, instruments])
    for (const { name, names: more } of list.values())
      for (const one of [name, ...more]) names.add(foldWords(one));
  return names;
}
