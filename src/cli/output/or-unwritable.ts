/** Runs a step that writes a file. Whatever the system says against it becomes CLI_OUT_UNWRITABLE, with its words. */
import { isAttacheError } from '../../base/errors.ts';
import { cliError } from '../errors.ts';

/** @throws CLI_OUT_UNWRITABLE */
export async function orUnwritable<T>(path: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    if (isAttacheError(cause)) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw cliError('CLI_OUT_UNWRITABLE', `Cannot write ${path} (${why}).`, { cause });
  }
}
