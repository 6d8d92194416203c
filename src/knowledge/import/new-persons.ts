/**
 * Entries for persons whom the knowledge does not have. In: holdings of theirs. Out: persons as a knowledge file
 * writes them, each with an id of its own that stays the same for the same list.
 */
import { sha256Hex } from '../../base/hash.ts';
import type { Knowledge } from '../knowledge.ts';
import { plain } from '../name-pieces.ts';
import type { Person, Tenure } from '../schemas/person.ts';
import type { Holding } from './to-holding.ts';

export type NewPersons = {
  add(holding: Holding, tenure: Tenure): void;
  /** By id. */
  list(): Person[];
};

export function createNewPersons(knowledge: Knowledge, source: string): NewPersons {
  const byKey = new Map<string, Person>();
  const ids = new Set(knowledge.persons.keys());
  return {
    add(holding, tenure) {
      const { personKey, country } = holding;
      let person = byKey.get(personKey);
      if (person === undefined) {
        person = toPerson(holding, freeId(holding, ids), source);
        ids.add(person.id);
        byKey.set(personKey, person);
      }
      person.offices.push(country === person.country ? tenure : { ...tenure, country });
    },
    list: () => [...byKey.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function toPerson(holding: Holding, id: string, source: string): Person {
  const { name, country, familyName, sex, wikidata } = holding;
  return {
    id,
    name,
    names: [],
    country,
    familyName,
    ...(sex === null ? {} : { sex }),
    ...(wikidata === null ? {} : { wikidata }),
    sectors: [],
    offices: [],
    source,
  };
}

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ð: 'd', ə: 'a' };

function freeId({ name, country, wikidata }: Holding, ids: ReadonlySet<string>): string {
  const words = plain(name)
    .toLowerCase()
    .replace(/[æœßþðə]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/['’‘ʻʼ`´.]/g, '');
  // A name in another script has no letters to make an id of.
  const isLatin = !/[^a-z0-9 ,·‐‑–-]/.test(words);
  const slug = isLatin ? words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') : '';
  const base =
    slug === '' ? `person/${(wikidata ?? sha256Hex(name).slice(0, 10)).toLowerCase()}` : `person/${slug}`;
  if (!ids.has(base)) return base;
  const here = `${base}-${country.toLowerCase()}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? here : `${here}-${number}`;
    if (!ids.has(id)) return id;
  }
}
