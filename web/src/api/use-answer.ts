/** One answer of the API for a component: asks when the path changes, and drops answers that are no longer wanted. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type DeskError, getJson, isAbort, toDeskError } from './client.ts';

export type Answer<T> = {
  /** The last answer; while a new one is on its way, still the one before. Null before the first. */
  data: T | null;
  loading: boolean;
  error: DeskError | null;
  retry: () => void;
};

/**
 * @param path with its query; null asks nothing
 * @param version asks again when it changes, for answers that change while the path stays
 */
export function useAnswer<T>(path: string | null, version?: string | number): Answer<T> {
  const [state, setState] = useState<Omit<Answer<T>, 'retry'>>({
    data: null,
    loading: path !== null,
    error: null,
  });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (path === null) {
      setState({ data: null, loading: false, error: null });
      return;
    }
    const controller = new AbortController();
    setState((before) => ({ ...before, loading: true, error: null }));
    getJson<T>(path, controller.signal).then(
      (data) => setState({ data, loading: false, error: null }),
      (error: unknown) => {
        if (isAbort(error)) return;
        setState({ data: null, loading: false, error: toDeskError(error) });
      },
    );
    return () => controller.abort();
  }, [path, round, version]);
  const retry = useCallback(() => setRound((n) => n + 1), []);
  return { ...state, retry };
}
