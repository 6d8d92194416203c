/** What stands in the fields of the paste page; kept for the tab, so that a reload loses nothing. */
import { useEffect, useState } from 'preact/hooks';

export type Pasted = { text: string; title: string; publishedAt: string; url: string };

const EMPTY: Pasted = { text: '', title: '', publishedAt: '', url: '' };
const KEPT = 'attache.paste';

export function usePasted(): [Pasted, (change: Partial<Pasted>) => void] {
  const [pasted, setPasted] = useState<Pasted>(readPasted);
  useEffect(() => writePasted(pasted), [pasted]);
  return [pasted, (change) => setPasted((before) => ({ ...before, ...change }))];
}

function readPasted(): Pasted {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return EMPTY;
    const words = (name: keyof Pasted): string => {
      const value = (kept as Record<string, unknown>)[name];
      return typeof value === 'string' ? value : '';
    };
    return {
      text: words('text'),
      title: words('title'),
      publishedAt: words('publishedAt'),
      url: words('url'),
    };
  } catch {
    return EMPTY;
  }
}

function writePasted(pasted: Pasted): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(pasted));
  } catch {
    // Storage is forbidden or the text too long for it: the page works all the same.
  }
}
