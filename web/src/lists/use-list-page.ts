/** All that a page with a list holds: the filter of its address, the rows under it, and the counts beside them. */
import { useState } from 'preact/hooks';
import { type Counts, useFacets } from '../api/use-facets.ts';
import { type List, useList } from '../api/use-list.ts';
import { type ListKind, listPath } from '../state/filter.ts';
import { type FilterHold, useFilter } from '../state/use-filter.ts';
import type { FacetSpec } from './facet-panel.tsx';

export type ListHold<R> = FilterHold & {
  kind: ListKind;
  list: List<R>;
  counts: Counts;
  facets: readonly FacetSpec[];
  /** Names of the facets that show more than a few values. */
  longer: readonly string[];
  setLonger: (names: readonly string[]) => void;
};

export function useListPage<R>(kind: ListKind, facets: readonly FacetSpec[] = []): ListHold<R> {
  const hold = useFilter(kind);
  const { filter, sort } = hold;
  const [longer, setLonger] = useState<readonly string[]>([]);
  const list = useList<R>(listPath(kind, { filter, sort }));
  const names = facets.map(({ name }) => name);
  const counts = useFacets(kind, filter, names, longer);
  return { ...hold, kind, list, counts, facets, longer, setLonger };
}
