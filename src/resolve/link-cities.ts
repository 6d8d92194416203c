/**
 * Cities of the gazetteer. In: mentions that the reader took for places and no list of ours knew. Out: the same
 * with a place id. Between cities of one name: one in a country that the document names, then the most people.
 * A name that stands in a bracket of its state ("Springfield, Illinois") is left to a later rule.
 */
import type { City } from '../knowledge/cities.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../record/mention.ts';

/** A city must have this many people to be taken for the one meant without the country being named. */
const KNOWN_ANYWHERE = 100_000;

export function linkCities(
  mentions: readonly Mention[],
  knowledge: Knowledge,
  countries: ReadonlyMap<string, number>,
): Mention[] {
  return mentions.map((mention) => {
    if (mention.kind !== 'place' || mention.placeId !== null || mention.actorId !== null) return mention;
    const city = findCity(mention.text, knowledge, countries);
    return city === null ? mention : { ...mention, placeId: city.id };
  });
}

/** The city that a name means in a document that names these countries, or null. */
export function findCity(
  name: string,
  knowledge: Knowledge,
  countries: ReadonlyMap<string, number>,
): City | null {
  const found = knowledge.cities().find(name);
  const near = found.find((city) => city.country !== null && countries.has(city.country));
  const first = found[0];
  if (first === undefined) return null;
  // A world city beats a small namesake in a country that happens to be named.
  if (near !== undefined && near.population * 20 >= first.population) return near;
  return first.population >= KNOWN_ANYWHERE ? first : (near ?? null);
}
