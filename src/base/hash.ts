/**
 * SHA-256 digests and content-derived ids. In: strings or bytes. Out: hex digests, or ids such as
 * `evt_4k2m…`. An id hashes its parts as netstrings (UTF-8 byte length, colon, part, comma), so that
 * ("ab","c") and ("a","bc") differ, and programs in other languages can compute the same id.
 */
import { createHash } from 'node:crypto';

/** RFC 4648 base 32, in lower case and without padding: safe in URLs and file names. */
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_CHARACTERS = 20;

/** SHA-256 of a string (as UTF-8) or of bytes, as 64 lower-case hex digits. */
export function sha256Hex(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * An id that depends on nothing but its parts: `<prefix>_` and 20 base-32 characters (100 bits).
 * @param prefix the record's short name, e.g. `evt`
 * @param parts what the record is identified by, in a fixed order
 */
export function contentId(prefix: string, parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part, 'utf8')}:${part},`);
  return `${prefix}_${toBase32(hash.digest(), ID_CHARACTERS)}`;
}

function toBase32(bytes: Uint8Array, length: number): string {
  let out = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5 && out.length < length) {
      bits -= 5;
      out += BASE32[(buffer >> bits) & 31];
    }
    if (out.length === length) break;
  }
  return out;
}
