/**
 * The browser that the desk's tests drive: `$ATTACHE_TEST_BROWSER` when it is a path, else the first Chromium or
 * Chrome of the search path. Where there is none the tests are skipped and say so; with
 * `ATTACHE_TEST_BROWSER=required`, as in continuous integration, that is a failure.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

export const NO_BROWSER =
  'no Chromium or Chrome was found: install one, or set ATTACHE_TEST_BROWSER to its path';

/** Path of the browser, or null. @throws when it is required and there is none */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const asked = env.ATTACHE_TEST_BROWSER;
  if (asked !== undefined && asked !== 'required') return asked;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), MAC];
  const found = paths.find(isProgram) ?? null;
  if (found === null && asked === 'required') throw new Error(NO_BROWSER);
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
