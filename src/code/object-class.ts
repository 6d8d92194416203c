/**
 * Whether the objects of a cue are of the classes it asks for. Quantities are looked
 * through ("tons of rice"), and a person is what his title says ("summoned Ambassador Petrov").
 */
import type { Grammar } from '../knowledge/grammar.ts';
import type { EventCue } from '../knowledge/schemas/event-type.ts';
import { childrenBy, type Graph, prepositionsOf, tokenAt } from './graph.ts';
import { nounLemmas } from './noun-lemmas.ts';
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
  const lemmas = nounLemmas(tokenAt(graph, i));
  const compounds = childrenBy(graph, i, 'compound', 'amod').flatMap((c) =>
    lemmas.map((lemma) => `${tokenAt(graph, c).lemma.toLowerCase()}-${lemma}`),
  );
  const names = [...compounds, ...ofCompounds(graph, i, lemmas), ...lemmas];
  if (names.some((n) => nouns.lemma.includes(n))) return true;
  for (const name of nouns.class) {
    const members = grammar.nounClasses.get(name);
    if (names.some((n) => members?.has(n))) return true;
    if (NAMED[name]?.includes(nameKindOf(i) ?? '') === true) return true;
  }
  if (
    nameKindOf(i) === 'person' &&
    childrenBy(graph, i, 'nmod:desc', 'appos').some((c) => fitsNouns(graph, c, nouns, grammar, () => null))
  )
    return true;
  return countedBy(graph, i, grammar).some((c) => fitsNouns(graph, c, nouns, grammar, nameKindOf));
}

/** "a state of emergency" stands as `state-of-emergency`. */
function ofCompounds(graph: Graph, i: number, lemmas: readonly string[]): string[] {
  return childrenBy(graph, i, 'nmod')
    .filter((c) => prepositionsOf(graph, c).includes('of'))
    .flatMap((c) => lemmas.map((lemma) => `${lemma}-of-${tokenAt(graph, c).lemma.toLowerCase()}`));
}

const NAMED: Readonly<Record<string, readonly string[]>> = {
  weapon: ['weapon'],
  ship: ['vessel'],
  agreement: ['law'],
  'state-power': ['place'],
  building: ['facility'],
  'person-by-name': ['person', 'nationality'],
};
