/**
 * What a common noun can stand for. In: a noun or its title. Out: whether it is a thing that acts for its owner,
 * people, or somebody other than whom it is tied to. Word lists stand in `knowledge/offices/roles.yaml` and `knowledge/words/`.
 */
import type { TitleMatch } from '../knowledge/title-index.ts';
import type { Token } from '../record/document.ts';
import type { Sector } from '../record/lists/sectors.ts';
import { leftModifiers, type Spot, tokenOf } from './phrase.ts';

/** Endings of nouns for people that are safe without a list; "-er" is not ("border", "letter"). */
const PEOPLE = /(?:ists?|ians?|eers?|crats?|m[ae]n|wom[ae]n|people|folk)$/;

/** Arms and craft: they act for whoever the text says they belong to. */
export function isThing(title: TitleMatch | null): boolean {
  return title?.entry.kind === 'role' && title.entry.thing;
}

export function namesPeople(spot: Spot, token: Token): boolean {
  const word = token.form.toLowerCase();
  return (
    token.upos === 'NOUN' &&
    PEOPLE.test(word) &&
    !spot.document.resolution.knowledge.words.noPeople.has(token.lemma.toLowerCase())
  );
}

/** "Russia's ally" is not Russia. */
export function isSomebodyElse(spot: Spot): boolean {
  return spot.document.resolution.knowledge.others.has(tokenOf(spot).lemma.toLowerCase());
}

/** Sectors of a thing: of the body that it sails or flies for ("coast guard ship"), else its own. */
export function thingSectors(spot: Spot, title: TitleMatch | null): Sector[] {
  if (title === null) return [];
  for (const at of leftModifiers(spot, title.lastToken)) {
    const entry = spot.frame.title[at]?.entry;
    if (entry?.kind === 'role' && !entry.thing) return [...entry.sectors];
  }
  return title.entry.kind === 'role' ? [...title.entry.sectors] : [];
}
