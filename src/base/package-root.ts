/**
 * Where the installed package lies. Data that ships beside the program (`knowledge/`, `model/`,
 * `examples/`) is found from here, whether it runs from `src/` or from `dist/`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areaError, BASE_ERRORS } from './errors.ts';

let known: string | undefined;

/** Absolute path of the folder that holds Attaché's package.json. Throws BASE_PACKAGE_ROOT_MISSING. */
export function packageRoot(): string {
  if (known !== undefined) return known;
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) {
      known = folder;
      return folder;
    }
    if (dirname(folder) === folder) {
      throw areaError(BASE_ERRORS, 'BASE_PACKAGE_ROOT_MISSING', `No package.json above ${start}.`);
    }
  }
}

/** Absolute path of something that ships with the package, e.g. `packagePath('knowledge', 'events')`. */
export function packagePath(...parts: string[]): string {
  return join(packageRoot(), ...parts);
}

/** The package's version, from its package.json. */
export function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
