/** The filter of the page that is shown, read from the address and changed through it. */

import { useCallback, useMemo, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type Filter, LIST_PAGES, type ListKind, parseView, type View, viewAddress } from './filter.ts';
import { noteGoing } from './navigation.ts';

export type FilterHold = View & {
  /** Goes to the same list under another filter: a new entry in the history. */
  setFilter: (filter: Filter) => void;
  setSort: (sort: string | null) => void;
};

export function useFilter(kind: ListKind): FilterHold {
  const { url, path, route } = useLocation();
  const last = useRef('');
  // The list stays on the page until the next page is loaded; that one's address says nothing about it.
  if (path === LIST_PAGES[kind]) last.current = url.slice(url.indexOf('?') + 1 || url.length);
  const search = last.current;
  const view = useMemo(() => parseView(kind, search), [kind, search]);
  const go = useCallback(
    (next: View) => {
      const address = viewAddress(kind, next);
      if (address === location.pathname + location.search) return;
      noteGoing();
      route(address);
    },
    [kind, route],
  );
  return {
    ...view,
    setFilter: (filter) => go({ ...view, filter }),
    setSort: (sort) => go({ ...view, sort }),
  };
}
