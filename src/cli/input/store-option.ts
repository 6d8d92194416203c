/**
 * Which store a command works on. In: the option, or else the environment. Out: its path; nothing is opened.
 */
import type { Command } from 'commander';
import type { CliContext } from '../context.ts';

const DEFAULT_STORE = 'attache.db';

export function addStoreOption(program: Command): Command {
  return program.option(
    '--store <file>',
    `the store; default: $ATTACHE_STORE, or ${DEFAULT_STORE} in the current folder`,
  );
}

/** `--store`, else $ATTACHE_STORE, else `attache.db` in the current folder. */
export function storePath(given: string | undefined, context: CliContext): string {
  return given ?? (context.env.ATTACHE_STORE || DEFAULT_STORE);
}
