/**
 * Cities of the gazetteer. In: mentions that no list of ours knew and that the reader, or the syntax, takes for
 * places. Out: the same with a place id. Between cities of one name: one in a country that the document names, then the most people.
 * A name that stands in a bracket of its state ("Springfield, Illinois") is left to a later rule.
 */
import type { City } from '../knowledge/cities.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../record/mention.ts';

/** A city must have this many people to be taken for the one meant without the country being named. */
const KNOWN_ANYWHERE = 100_000;
/** Below this score the reader's word for a person does not stand against the list of cities. */
const UNSURE = 0.6;

/**
 * @param likeness how surely a name that the reader took for a body's or a person's stands where places do
 */
export function linkCities(
  mentions: readonly Mention[],
  knowledge: Knowledge,
  countries: ReadonlyMap<string, number>,
  likeness: (mention: Mention) => 'surely' | 'maybe' | 'no',
): Mention[] {
  return mentions.map((mention) => {
    if (mention.placeId !== null || mention.actorId !== null) return mention;
    if (mention.kind === 'place' || mention.kind === 'facility') {
      const city = findCity(mention.text, knowledge, countries);
      return city === null ? mention : { ...mention, placeId: city.id };
    }
    // "They shelled Kherson": a body by the reader's lights, a city by the list of cities and the syntax.
    const like = mention.kind === 'organisation' || mention.kind === 'person' ? likeness(mention) : 'no';
    const unsure = mention.kind === 'organisation' || mention.score < UNSURE;
    if (like === 'no' || (like === 'maybe' && !unsure)) return mention;
    const city = findCity(mention.text, knowledge, countries);
    if (city === null || (!countries.has(city.country ?? '') && city.population < KNOWN_ANYWHERE))
      return mention;
    return { ...mention, kind: 'place', placeId: city.id };
  });
}

/** The city that a name means in a document that names these countries, or null. */
export function findCity(
  name: string,
  knowledge: Knowledge,
  countries: ReadonlyMap<string, number>,
): City | null {
  const exact = knowledge.cities().find(name);
  const found = exact.length > 0 ? exact : knowledge.cities().find(bareName(name));
  const near = found.find((city) => city.country !== null && countries.has(city.country));
  const first = found[0];
  if (first === undefined) return null;
  // A world city beats a small namesake in a country that happens to be named.
  if (near !== undefined && near.population * 20 >= first.population) return near;
  return first.population >= KNOWN_ANYWHERE ? first : (near ?? null);
}

const BEFORE =
  /^(?:the )?(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|central|downtown|occupied|greater|rural|old)[ -]|^(?:the )?(?:city|port|town|port city|province|village) of /i;
const AFTER = /[ -](?:city|port|town|province|region|oblast|governorate|prefecture|district|county|state)$/i;

/** "central Baghdad", "Homs province", "the city of Mosul": the name alone. */
export function bareName(name: string): string {
  return name.replace(BEFORE, '').replace(AFTER, '');
}
