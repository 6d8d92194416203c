/** Finds every area's list of error codes: exports named `<AREA>_ERRORS` of `src/<area>/errors.ts`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ErrorList } from '../src/base/errors.ts';

export type AreaErrors = { area: string; list: ErrorList };

/** All lists, by area in alphabetical order. */
export async function errorLists(projectRoot: string): Promise<AreaErrors[]> {
  const found: AreaErrors[] = [];
  const source = join(projectRoot, 'src');
  for (const area of readdirSync(source).sort()) {
    const file = join(source, area, 'errors.ts');
    if (!existsSync(file)) continue;
    const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module)) {
      if (name.endsWith('_ERRORS')) found.push({ area, list: value as ErrorList });
    }
  }
  return found;
}
