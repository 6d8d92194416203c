/**
 * Where the development data lies.
 * In: the environment. Out: a folder's path, or undefined with nothing thrown: benches then skip in words.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** $ATTACHE_DATA, else `attache-data` in $XDG_CACHE_HOME or ~/.cache. */
export function dataFolder(): string {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return process.env.ATTACHE_DATA || join(cache, 'attache-data');
}

/** The path of a data file, or undefined where it is not there. */
export function dataFile(...parts: string[]): string | undefined {
  const path = join(dataFolder(), ...parts);
  return existsSync(path) ? path : undefined;
}
