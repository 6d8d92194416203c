/**
 * Cursors: where a page of a list ended, as an opaque word in an address. In: the route, a digest of filters and
 * sort, and a position. Out: base64url of all of them. A cursor works for the query that it came from and for no
 * other, so that a page is never the continuation of something else.
 */
import { sha256Hex } from '../base/hash.ts';
import type { Position } from '../store/port.ts';
import { apiError } from './errors.ts';

/** Goes up when what stands in a cursor changes. */
const VERSION = 1;

/** What a cursor belongs to. */
export type CursorOf = { route: string; sort: string; filter: object };

export function toCursor(of: CursorOf, [value, seq]: Position): string {
  return Buffer.from(JSON.stringify([VERSION, of.route, digestOf(of), value, seq])).toString('base64url');
}

/** @throws API_CURSOR_BROKEN, API_CURSOR_FOREIGN */
export function fromCursor(of: CursorOf, cursor: string): Position {
  const parts = /^[\w-]{1,4000}$/.test(cursor) ? decoded(cursor) : null;
  if (!Array.isArray(parts) || typeof parts[0] !== 'number')
    throw apiError('API_CURSOR_BROKEN', 'The value of "next" is no cursor.');
  const [version, route, digest, value, seq] = parts as unknown[];
  if (version !== VERSION || route !== of.route || digest !== digestOf(of)) {
    const other = typeof route === 'string' && route !== of.route ? 'another list' : 'another query or sort';
    throw apiError('API_CURSOR_FOREIGN', `The value of "next" is the cursor of ${other}.`);
  }
  const isValue = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
  if (parts.length !== 5 || !isValue || !Number.isSafeInteger(seq))
    throw apiError('API_CURSOR_BROKEN', 'The value of "next" has no place in it.');
  return [value, seq as number];
}

function digestOf({ sort, filter }: CursorOf): string {
  return sha256Hex(JSON.stringify([sort, filter])).slice(0, 16);
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
