/**
 * What lies at a path before SQLite touches it: nothing, a store, an empty or foreign file, a damaged store.
 * Looks only at the first bytes, so that a file of another program is never changed. SQLite's header:
 * https://www.sqlite.org/fileformat2.html#the_database_header
 */
import { accessSync, closeSync, constants, openSync, readSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { storeError } from '../errors.ts';

/** "ATCH": tells a store from other SQLite files. */
export const APPLICATION_ID = 0x41544348;

const MAGIC = 'SQLite format 3\0';
const APPLICATION_ID_AT = 68;
const HEADER_BYTES = 100;

/** `blank`: no file, no bytes, or a database that nobody wrote anything to. */
export type StoreFile = { kind: 'blank' | 'sqlite'; exists: boolean; writable: boolean };

/** @throws STORE_NOT_A_STORE, STORE_DAMAGED, STORE_UNREADABLE */
export function inspectStoreFile(path: string): StoreFile {
  const stats = statsOf(path);
  const folderWritable = mayWrite(dirname(path));
  if (stats === null) return { kind: 'blank', exists: false, writable: folderWritable };
  if (!stats.isFile()) throw storeError('STORE_NOT_A_STORE', `${path} is not a file.`);
  const writable = folderWritable && mayWrite(path);
  if (stats.size === 0) return { kind: 'blank', exists: true, writable };
  const header = headerOf(path);
  const ours = header.length === HEADER_BYTES && header.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID;
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    if (ours) throw storeError('STORE_DAMAGED', `The first bytes of ${path} were overwritten.`);
    throw storeError('STORE_NOT_A_STORE', `${path} is not an SQLite file, or its beginning was overwritten.`);
  }
  if (header.length < HEADER_BYTES)
    throw storeError('STORE_DAMAGED', `${path} ends after ${stats.size} bytes.`);
  return { kind: 'sqlite', exists: true, writable };
}

function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return null;
    throw storeError('STORE_UNREADABLE', `${path} cannot be looked at (${code}).`, { cause: error });
  }
}

function headerOf(path: string): Buffer {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(HEADER_BYTES);
      return bytes.subarray(0, readSync(file, bytes, 0, HEADER_BYTES, 0));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw storeError('STORE_UNREADABLE', `${path} cannot be read (${code}).`, { cause: error });
  }
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
