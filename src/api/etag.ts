/**
 * Tags of answers, so that what has not changed need not be sent again. In: what the answer depends on. Out: a
 * weak tag (RFC 9110, 8.8.3), and whether a request has it already.
 */

import { sha256Hex } from '../base/hash.ts';
import { packageVersion } from '../base/package-root.ts';

/** @param version changes with everything that the answer is made from */
export function etagOf(url: URL, version: string): string {
  const parts = JSON.stringify([packageVersion(), version, url.host, url.pathname, url.search]);
  return `W/"${sha256Hex(parts).slice(0, 22)}"`;
}

/** @param ifNoneMatch the header of that name */
export function hasTag(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const strong = (tag: string): string => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || strong(tag) === strong(etag));
}
