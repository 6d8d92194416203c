/** Keeps an export from taking the place of the store that it comes from. Reads paths only. Errors: CLI_USAGE. */
import { realpath } from 'node:fs/promises';
import { cliError } from '../errors.ts';

/** Names that SQLite keeps beside a store. */
const BESIDE = ['', '-wal', '-shm', '-journal'];

/** @throws CLI_USAGE when `out` is the store or a file that belongs to it */
export async function checkNotStore(out: string, store: string): Promise<void> {
  if (out === '-') return;
  const [there, base] = await Promise.all([realOf(out), realOf(store)]);
  if (there !== null && base !== null && BESIDE.some((ending) => there === `${base}${ending}`))
    throw cliError('CLI_USAGE', `${out} is the store itself; --out needs another name.`);
}

async function realOf(path: string): Promise<string | null> {
  return realpath(path).catch(() => null);
}
