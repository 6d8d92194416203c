/**
 * Who is being spoken to. A page of a stranger can have its own name lead to this machine (DNS rebinding) and then
 * read answers as its own; the name stands in the Host header, so names that nobody allowed are turned away.
 * Numbers are no names: with them nothing can be rebound. Errors: API_HOST_UNKNOWN.
 */
import { apiError } from '../errors.ts';

const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+?)\.?(?::\d{1,5})?$/;
const NUMBERS = /^(\d{1,3}\.){3}\d{1,3}$|^\[/;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export type HostRule = {
  /** What the server is bound to. */
  boundHost: string;
  allowedHosts: readonly string[];
};

/** A host without port and in small letters; null when it is none. IPv6 stands in brackets. */
export function hostName(header: string): string | null {
  return HOST.exec(header.trim().toLowerCase())?.[1] ?? null;
}

/** True for addresses that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host) || host === '::1';
}

/** @throws API_HOST_UNKNOWN */
export function checkHost(header: string, { boundHost, allowedHosts }: HostRule): void {
  const name = hostName(header);
  if (name !== null) {
    if (isLoopback(name) || sameHost(name, boundHost)) return;
    if (allowedHosts.some((allowed) => sameHost(name, allowed))) return;
    // Bound to more than this machine, it is reached by any of its numbers.
    if (!isLoopback(boundHost) && NUMBERS.test(name)) return;
  }
  throw apiError('API_HOST_UNKNOWN', `This server does not answer to "${header.slice(0, 80)}".`);
}

function sameHost(name: string, other: string): boolean {
  const host = other.toLowerCase();
  return name === host || name === `[${host}]`;
}
