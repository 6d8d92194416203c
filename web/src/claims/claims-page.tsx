/** Claims under a filter: who said what, and how they stand to it. */
import { useState } from 'preact/hooks';
import type { ClaimRow } from '../api/rows.ts';
import { useFacets } from '../api/use-facets.ts';
import { useList } from '../api/use-list.ts';
import { EmptyList } from '../lists/empty-list.tsx';
import { FacetPanel, type FacetSpec } from '../lists/facet-panel.tsx';
import { FilterChips } from '../lists/filter-chips.tsx';
import { ListHeading } from '../lists/list-heading.tsx';
import { ListTools } from '../lists/list-tools.tsx';
import { ListView } from '../lists/list-view.tsx';
import { RowMarking } from '../lists/row-marking.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { listPath } from '../state/filter.ts';
import { useFilter } from '../state/use-filter.ts';
import { ClaimItem } from './claim-item.tsx';
import '../styles/lists.css';
import '../styles/rows.css';
import '../styles/facets.css';

const FACETS: readonly FacetSpec[] = [
  { name: 'stance', title: 'Stance', open: true },
  { name: 'actor', title: 'Speaker', open: true },
  { name: 'country', title: 'Country of the speaker', open: true },
  { name: 'kind', title: 'Wording', open: true },
  { name: 'outlet', title: 'Outlet' },
  { name: 'year', title: 'Year' },
];
const FACET_NAMES = FACETS.map(({ name }) => name);

const SORTS = [
  ['-published', 'newest first'],
  ['published', 'oldest first'],
  ['-filed', 'last filed first'],
  ['filed', 'first filed first'],
] as const;

export default function ClaimsPage() {
  usePageTitle('Claims');
  const { filter, sort, setFilter, setSort } = useFilter('claims');
  const [longer, setLonger] = useState<readonly string[]>([]);
  const list = useList<ClaimRow>(listPath('claims', { filter, sort }));
  const counts = useFacets('claims', filter, FACET_NAMES, longer);
  return (
    <div class="page">
      <div class="list-top">
        <ListHeading title="Claims" count={counts.count} one="claim" />
        <ListTools
          kind="claims"
          filter={filter}
          sorts={SORTS}
          sort={sort}
          setSort={setSort}
          count={counts.count}
        />
      </div>
      <FilterChips kind="claims" filter={filter} setFilter={setFilter} facets={counts.facets} />
      <div class="list-columns">
        <FacetPanel
          specs={FACETS}
          counts={counts}
          filter={filter}
          setFilter={setFilter}
          longer={longer}
          setLonger={setLonger}
        />
        <section class="list-body" aria-label="List of claims">
          <ListView
            list={list}
            count={counts.count}
            what="claims"
            row={(claim) => <ClaimItem key={claim.id} claim={claim} />}
            empty={<EmptyList kind="claims" what="claims" filter={filter} setFilter={setFilter} />}
          />
        </section>
      </div>
      <RowMarking rows={list.rows} />
    </div>
  );
}
