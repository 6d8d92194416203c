/**
 * Counts beside a list: how many rows there are, and how many for each value of each facet. The API counts a facet
 * that the filter itself narrows without that narrowing, so that further values can be added.
 */
import { useEffect, useState } from 'preact/hooks';
import { type Filter, type ListKind, listPath } from '../state/filter.ts';
import { getJson, isAbort } from './client.ts';

export type FacetValue = { value: string; label: string; count: number };
export type Facet = { values: FacetValue[]; more: boolean };
type CountAnswer = { count?: number; facets?: Readonly<Record<string, Facet>> };

export type Counts = {
  /** Null before it is known. */
  count: number | null;
  facets: Readonly<Record<string, Facet>>;
  loading: boolean;
};

const FEW = 8;
const MANY = 60;

/**
 * @param names of the facets that are shown
 * @param longer facets of which more than a few values are wanted
 */
export function useFacets(
  kind: ListKind,
  filter: Filter,
  names: readonly string[],
  longer: readonly string[],
): Counts {
  const [counts, setCounts] = useState<Counts>({ count: null, facets: {}, loading: true });
  const asked = JSON.stringify([kind, filter, names, longer]);
  useEffect(() => {
    const controller = new AbortController();
    setCounts((before) => ({ ...before, loading: true }));
    Promise.all(
      questions(kind, filter, names, longer).map((path) => getJson<CountAnswer>(path, controller.signal)),
    ).then(
      (answers) => {
        const facets = Object.assign({}, ...answers.map((answer) => answer.facets ?? {}));
        const count = answers.find((answer) => answer.count !== undefined)?.count ?? null;
        setCounts({ count, facets, loading: false });
      },
      (error: unknown) => {
        // The list says what failed; here there are just no counts.
        if (!isAbort(error)) setCounts({ count: null, facets: {}, loading: false });
      },
    );
    return () => controller.abort();
  }, [asked]);
  return counts;
}

/** One question for the count and the facets of which few values are shown, and one for the longer ones. */
function questions(
  kind: ListKind,
  filter: Filter,
  names: readonly string[],
  longer: readonly string[],
): string[] {
  const ask = (facets: readonly string[], size: number, more: Record<string, string>) =>
    listPath(kind, { filter, sort: null }, 'json', {
      limit: '1',
      ...(facets.length > 0 ? { facets: facets.join(','), facet_size: String(size) } : {}),
      ...more,
    });
  const few = names.filter((name) => !longer.includes(name));
  const many = names.filter((name) => longer.includes(name));
  return [ask(few, FEW, { count: 'yes' }), ...(many.length > 0 ? [ask(many, MANY, {})] : [])];
}
