/** One form for the address of a page. In: an address as found. Out: the form that ids are made from. */

/** Parameters that tell where a reader came from, never which page is meant. */
const tracking = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_cid|mc_eid)$/i;

/** Addresses of pages: absolute, http or https only, without a fragment. Anything else is null. */
export function toWebAddress(address: string | null | undefined, base?: string | null): string | null {
  if (!address) return null;
  try {
    const url = base ? new URL(address, base) : new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.hash = '';
    url.username = '';
    url.password = '';
    for (const key of [...url.searchParams.keys()]) if (tracking.test(key)) url.searchParams.delete(key);
    return url.href;
  } catch {
    return null;
  }
}
