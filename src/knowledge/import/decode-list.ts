/** Bytes of a list to text. In: a file's bytes. Out: its text; refuses what is no UTF-8 text, or too large. */
import { areaError } from '../../base/errors.ts';
import { KNOWLEDGE_ERRORS } from '../errors.ts';

/** All office-holders of all states since 1900 take less. */
const MAX_BYTES = 64 * 1024 * 1024;

/** @throws KNOWLEDGE_IMPORT_UNREADABLE */
export function decodeList(bytes: Uint8Array, name: string): string {
  if (bytes.length > MAX_BYTES) throw unreadable(`${name} is larger than 64 MiB.`);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw unreadable(`${name} is UTF-16 text.`);
  if (bytes.includes(0)) throw unreadable(`${name} is no text.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable(`${name} is not in UTF-8.`);
  }
}

function unreadable(detail: string): Error {
  return areaError(KNOWLEDGE_ERRORS, 'KNOWLEDGE_IMPORT_UNREADABLE', detail);
}
