/**
 * Whether the objects of a cue are of the classes it asks for. Quantities are looked
 * through ("tons of rice"), and a person is what his title says ("summoned Ambassador Petrov").
 */
import type { Grammar } from '../knowledge/grammar.ts';
import type { EventCue } from '../knowledge/schemas/event-type.ts';
import { childrenBy, type Graph, tokenAt } from './graph.ts';
import { countedBy } from './quantities.ts';

type Nouns = NonNullable<EventCue['object']>;

/** @param nameKindOf the kind of name a token belongs to; a named weapon counts as class weapon, a vessel as ship */
export function fitsNouns(
  graph: Graph,
  i: number,
  nouns: Nouns,
  grammar: Grammar,
  nameKindOf: (token: number) => string | null,
): boolean {
  const token = tokenAt(graph, i);
  const lemma = token.lemma.toLowerCase();
  const compound = childrenBy(graph, i, 'compound', 'amod').map(
    (c) => `${tokenAt(graph, c).lemma.toLowerCase()}-${lemma}`,
  );
  if (nouns.lemma.includes(lemma) || compound.some((c) => nouns.lemma.includes(c))) return true;
  for (const name of nouns.class) {
    const members = grammar.nounClasses.get(name);
    if (members?.has(lemma) || compound.some((c) => members?.has(c))) return true;
    if (nameKindOf(i) === NAMED[name]) return true;
  }
  if (
    nameKindOf(i) === 'person' &&
    childrenBy(graph, i, 'nmod:desc', 'appos').some((c) => fitsNouns(graph, c, nouns, grammar, () => null))
  )
    return true;
  return countedBy(graph, i, grammar).some((c) => fitsNouns(graph, c, nouns, grammar, nameKindOf));
}

const NAMED: Readonly<Record<string, string>> = {
  weapon: 'weapon',
  ship: 'vessel',
  agreement: 'law',
  building: 'facility',
};
