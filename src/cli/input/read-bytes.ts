/**
 * The bytes of one input. In: a path or a stream. Out: its bytes, never more than one past the largest input
 * that extraction takes, so that a huge file costs no memory. Errors: CLI_INPUT_MISSING,
 * CLI_INPUT_UNREADABLE, EXTRACT_TOO_LARGE.
 */
import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { checkSize, maxInputBytes } from '../../extract/media.ts';
import { cliError } from '../errors.ts';

/** Reads a file or a pipe that has a path. */
export async function readBytes(path: string): Promise<Uint8Array> {
  let found: Stats;
  try {
    found = await stat(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
      throw cliError('CLI_INPUT_MISSING', `There is no file ${path}.`, { cause });
    throw unreadable(path, cause);
  }
  if (found.isDirectory()) throw cliError('CLI_INPUT_UNREADABLE', `${path} is a folder.`);
  checkSize(found.size);
  try {
    return await readStream(createReadStream(path));
  } catch (cause) {
    throw (cause as NodeJS.ErrnoException).syscall === undefined ? cause : unreadable(path, cause);
  }
}

/** Reads a stream to its end, or to one chunk past the limit. @throws EXTRACT_TOO_LARGE */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    length += bytes.length;
    if (length > maxInputBytes) checkSize(length);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function unreadable(path: string, cause: unknown): Error {
  const why = cause instanceof Error ? cause.message : String(cause);
  return cliError('CLI_INPUT_UNREADABLE', `Cannot read ${path} (${why}).`, { cause });
}
