/**
 * Cities by name. In: the compact table. Out: an index that gives every city of a name, most people first.
 * Lines are taken apart only when a name is asked for, so that opening the index costs some tens of ms.
 */
import { cityKey } from './city-table.ts';

export type City = {
  /** `city/<country>-<name>`, stable as long as the name is; the largest of two with one name keeps it. */
  id: string;
  name: string;
  country: string | null;
  lat: number;
  lng: number;
  population: number;
};

export type CityIndex = {
  /** Cities of that name in any spelling kept, most people first; none when it is unknown. */
  find(name: string): City[];
  /** How many cities there are. */
  size: number;
};

/** Opens a table made by `toCityTable`. */
export function parseCities(table: string): CityIndex {
  const starts = new Map<string, number | number[]>();
  let size = 0;
  for (let at = 0; at < table.length; ) {
    const tab = table.indexOf('\t', at);
    if (tab === -1) break;
    const keys = table.slice(at, tab);
    if (keys.includes('|')) for (const key of keys.split('|')) addStart(starts, key, at);
    else addStart(starts, keys, at);
    size++;
    const end = table.indexOf('\n', tab);
    at = end === -1 ? table.length : end + 1;
  }
  return {
    size,
    find(name) {
      const found = starts.get(cityKey(name));
      if (found === undefined) return [];
      return (typeof found === 'number' ? [found] : found).map((start) => parseCity(table, start));
    },
  };
}

function addStart(starts: Map<string, number | number[]>, key: string, at: number): void {
  const known = starts.get(key);
  if (known === undefined) starts.set(key, at);
  else if (typeof known === 'number') starts.set(key, [known, at]);
  else known.push(at);
}

function parseCity(table: string, start: number): City {
  const end = table.indexOf('\n', start);
  const [, name = '', country = '', lat, lng, population] = table
    .slice(start, end === -1 ? undefined : end)
    .split('\t');
  const slug = cityKey(name).replaceAll(' ', '-');
  return {
    id: `city/${country === '' ? '' : `${country.toLowerCase()}-`}${slug}`,
    name,
    country: country === '' ? null : country,
    lat: Number(lat),
    lng: Number(lng),
    population: Number(population),
  };
}
