/**
 * Who is sending. Browsers say in Origin and Sec-Fetch-Site which page a request comes from; what changes
 * anything or costs work is taken from the desk's own pages and from programs, which send neither. Errors:
 * API_ORIGIN_FOREIGN.
 */
import { apiError } from '../errors.ts';

/** @param host the request's Host header, checked before */
export function checkOrigin(headers: Headers, host: string): void {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  if (site !== null && site !== 'same-origin' && site !== 'none') throw foreign(`a page of another site`);
  // Behind a server that speaks HTTPS for this one the scheme differs, and the host does not.
  if (origin !== null && !/^https?:\/\//.test(origin)) throw foreign(`"${origin.slice(0, 80)}"`);
  if (origin !== null && origin.replace(/^https?:\/\//, '').toLowerCase() !== host.toLowerCase())
    throw foreign(`"${origin.slice(0, 80)}"`);
}

function foreign(from: string): Error {
  return apiError('API_ORIGIN_FOREIGN', `The request comes from ${from}.`);
}
