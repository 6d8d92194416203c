/**
 * Entries of one list that name one person are one person. In: holdings, each matched by itself. Out: the same;
 * where an entry shows that its person is known, by the office held, the person's other entries are of that person too.
 */
import type { Person } from '../schemas/person.ts';
import { foldWords } from './fold-words.ts';
import type { Holding } from './to-holding.ts';

export function joinSamePersons(holdings: readonly Holding[]): Holding[] {
  const known = new Map<string, Person | 'several'>();
  for (const holding of holdings) {
    if (holding.known === null) continue;
    const key = identityOf(holding);
    const before = known.get(key);
    known.set(key, before === undefined || before === holding.known ? holding.known : 'several');
  }
  return holdings.map((holding) => {
    const person = holding.known === null ? known.get(identityOf(holding)) : undefined;
    if (person === undefined || person === 'several') return holding;
    return { ...holding, known: person, personKey: person.id };
  });
}

/** As the list tells persons apart. */
function identityOf({ wikidata, country, name }: Holding): string {
  return wikidata ?? `${country} ${foldWords(name)}`;
}
