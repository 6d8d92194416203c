/**
 * The files of an import. In: files and folders as named. Out: each file's bytes with its name and date; of a
 * folder those of the format's ending, in alphabetical order. Errors: CLI_INPUT_MISSING, CLI_INPUT_UNREADABLE.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cliError } from '../errors.ts';

export type ListFile = { name: string; bytes: Uint8Array; modified: string };

/** @param ending of files in folders, without the stop */
export async function findLists(paths: readonly string[], ending: string): Promise<ListFile[]> {
  const found: ListFile[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (info === null) throw cliError('CLI_INPUT_MISSING', `There is no ${path}.`);
    if (!info.isDirectory()) {
      found.push(await readList(path));
      continue;
    }
    const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith(`.${ending}`)).sort();
    if (names.length === 0)
      throw cliError('CLI_INPUT_MISSING', `The folder ${path} holds no file that ends in .${ending}.`);
    for (const name of names) found.push(await readList(join(path, name)));
  }
  return found;
}

async function readList(path: string): Promise<ListFile> {
  try {
    const [bytes, { mtime }] = await Promise.all([readFile(path), stat(path)]);
    return { name: basename(path), bytes, modified: mtime.toISOString().slice(0, 10) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw cliError('CLI_INPUT_UNREADABLE', `Cannot read ${path} (${why}).`);
  }
}
