/**
 * The files of the built desk. In: its folder. Out: what lies there by address, found once, so that no address can
 * lead to anything else. Files with a digest in their name never change and may be kept for ever.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { sha256Hex } from '../../base/hash.ts';

export type DeskFile = { path: string; mediaType: string; keep: boolean };

export type DeskFiles = {
  /** By address, from the root. */
  byAddress: ReadonlyMap<string, DeskFile>;
  /** Null when the desk was not built. */
  index: DeskFile | null;
};

const NAMED_BY_CONTENT = /^\/assets\/.*-[\w-]{8,}\.\w+$/;

/** @param folder where `npm run build` puts the desk; null or a missing folder gives no files */
export function findDeskFiles(folder: string | null): DeskFiles {
  const byAddress = new Map<string, DeskFile>();
  for (const name of folder === null ? [] : namesIn(folder)) {
    const address = `/${name.replaceAll('\\', '/')}`;
    const mediaType = getMimeType(address);
    if (folder === null || mediaType === undefined) continue;
    byAddress.set(address, { path: join(folder, name), mediaType, keep: NAMED_BY_CONTENT.test(address) });
  }
  return { byAddress, index: byAddress.get('/index.html') ?? null };
}

/** The content and its tag; null when the file has gone since. */
export function readDeskFile(file: DeskFile): { bytes: Uint8Array<ArrayBuffer>; etag: string } | null {
  try {
    const bytes = Uint8Array.from(readFileSync(file.path));
    return { bytes, etag: `"${sha256Hex(bytes).slice(0, 22)}"` };
  } catch {
    return null;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
