/**
 * The compact table of cities. In: GeoNames' `cities500.txt` (tab-separated, 19 columns) and the country codes.
 * Out: one line a city of at least 15,000 people or seat of a government or province: keys, name, country,
 * position, people. Built once, because the source has 200,000 lines and 32 MB. Pure: reads and writes no file.
 */
import { namePieces } from './name-pieces.ts';

/** Smaller places are left out unless something is governed from there. */
const LEAST_POPULATION = 15_000;
/** Other spellings are kept for cities of this size and for capitals; smaller ones bring more noise than names. */
const LEAST_FOR_SPELLINGS = 100_000;
const SEATS = new Set(['PPLC', 'PPLA']);
const COLUMN = {
  name: 1,
  ascii: 2,
  others: 3,
  lat: 4,
  lng: 5,
  feature: 7,
  country: 8,
  population: 14,
} as const;
const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}\p{M}' -]{3,}$/u;

/** The key under which a city's name is filed. */
export function cityKey(name: string): string {
  return namePieces(name)
    .map((piece) => piece.key)
    .join(' ');
}

/**
 * @param countries alpha-2 to alpha-3; a city of another country keeps no country
 * @returns lines, most people first, each ended by a line feed
 */
export function toCityTable(geonames: string, countries: ReadonlyMap<string, string>): string {
  const rows: { population: number; line: string }[] = [];
  for (let at = 0; at < geonames.length; ) {
    const stop = geonames.indexOf('\n', at);
    const end = stop === -1 ? geonames.length : stop;
    const columns = geonames.slice(at, end).split('\t');
    at = end + 1;
    const population = Number(columns[COLUMN.population] ?? '0');
    const feature = columns[COLUMN.feature] ?? '';
    // Quarters of a city are not cities.
    if (feature === 'PPLX' || (population < LEAST_POPULATION && !SEATS.has(feature))) continue;
    const name = columns[COLUMN.name] ?? '';
    const keys = new Set([cityKey(name), cityKey(columns[COLUMN.ascii] ?? '')]);
    if (population >= LEAST_FOR_SPELLINGS || feature === 'PPLC') {
      for (const other of (columns[COLUMN.others] ?? '').split(',')) {
        if (LATIN_NAME.test(other)) keys.add(cityKey(other));
      }
    }
    keys.delete('');
    const country = countries.get(columns[COLUMN.country] ?? '') ?? '';
    const lat = Number(columns[COLUMN.lat]).toFixed(3);
    const lng = Number(columns[COLUMN.lng]).toFixed(3);
    rows.push({ population, line: [[...keys].join('|'), name, country, lat, lng, population].join('\t') });
  }
  rows.sort((a, b) => b.population - a.population);
  return rows.map((row) => `${row.line}\n`).join('');
}
