/** Small things that this browser remembers for the desk. Where storage is forbidden, nothing is kept and nothing fails. */
const PREFIX = 'attache.';

export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** @param value null forgets it */
export function writeKept(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
  } catch {
    // The desk works without a memory.
  }
}
