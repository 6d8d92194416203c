/**
 * A list of the API, page by page, for a component. Lists that were shown are kept, with how far down the reader
 * was, so that going back shows them as they were left.
 */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { goToPlace, type ListPlace, placeNow } from '../lists/list-place.ts';
import { cameBack, noteList, onLeaving } from '../state/navigation.ts';
import { type DeskError, getJson, isAbort, toDeskError } from './client.ts';

type PageAnswer<R> = { rows: R[]; next: string | null };
type Kept<R> = { rows: R[]; next: string | null; place: ListPlace | null };

export type List<R> = {
  /** Null before the first answer. While another filter's answer is on its way, still the rows before. */
  rows: R[] | null;
  loading: boolean;
  error: DeskError | null;
  hasMore: boolean;
  loadMore: () => void;
  retry: () => void;
};

const MOST_KEPT = 12;
const kept = new Map<string, Kept<unknown>>();

/** @param path the first page's address at the API, with its query */
export function useList<R>(path: string): List<R> {
  const [state, setState] = useState<{
    path: string;
    rows: R[] | null;
    next: string | null;
    error: DeskError | null;
  }>({ path, rows: null, next: null, error: null });
  const [loading, setLoading] = useState(true);
  const [round, setRound] = useState(0);
  const running = useRef<AbortController | null>(null);
  const restoreTo = useRef<ListPlace | null>(null);

  useEffect(() => {
    noteList(location.pathname + location.search);
    const before = kept.get(path) as Kept<R> | undefined;
    if (before !== undefined && cameBack() && round === 0) {
      restoreTo.current = before.place;
      setState({ path, rows: before.rows, next: before.next, error: null });
      setLoading(false);
    } else {
      if (round === 0 && !cameBack()) scrollTo(0, 0);
      void load(path, []);
    }
    const stop = onLeaving(() => {
      const entry = kept.get(path);
      if (entry !== undefined) entry.place = placeNow();
    });
    return () => {
      stop();
      running.current?.abort();
    };
  }, [path, round]);

  useLayoutEffect(() => {
    if (restoreTo.current === null || state.rows === null) return;
    goToPlace(restoreTo.current);
    restoreTo.current = null;
  }, [state]);

  async function load(from: string, before: R[]): Promise<void> {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setLoading(true);
    try {
      const { rows, next } = await getJson<PageAnswer<R>>(from, controller.signal);
      const all = [...before, ...rows];
      const entry = { rows: all, next, place: kept.get(path)?.place ?? null };
      kept.delete(path);
      kept.set(path, entry);
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
      setState({ path, rows: all, next, error: null });
      setLoading(false);
    } catch (error) {
      if (isAbort(error)) return;
      setState({ path, rows: before.length > 0 ? before : null, next: null, error: toDeskError(error) });
      setLoading(false);
    }
  }

  const isCurrent = state.path === path;
  return {
    rows: state.rows,
    loading: loading || !isCurrent,
    error: state.error,
    hasMore: isCurrent && state.next !== null,
    loadMore: () => {
      if (loading || !isCurrent || state.next === null || state.rows === null) return;
      const address = new URL(path, location.origin);
      address.searchParams.set('next', state.next);
      void load(address.pathname + address.search, state.rows);
    },
    retry: useCallback(() => setRound((n) => n + 1), []),
  };
}
