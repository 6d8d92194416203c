/** The size of a batch file, and that it can be read, before anything is opened. Error: CLI_BATCH_UNREADABLE. */
import { accessSync, constants, statSync } from 'node:fs';
import { cliError } from '../errors.ts';

/** In bytes; 0 where it cannot be known before the end. @throws CLI_BATCH_UNREADABLE */
export function sizeOfBatch(input: string): number {
  if (input === '-') return 0;
  try {
    accessSync(input, constants.R_OK);
    const found = statSync(input);
    if (found.isDirectory()) throw new Error('it is a folder');
    return found.isFile() ? found.size : 0;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw cliError('CLI_BATCH_UNREADABLE', `Cannot read the batch file ${input} (${why}).`, { cause });
  }
}
