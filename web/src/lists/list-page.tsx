/**
 * A page that shows one kind of record as a list under the filter of the address: head with count and tools, what it
 * is narrowed to, facets, rows.
 */
import type { ComponentChildren } from 'preact';
import { usePageTitle } from '../shell/page-title.ts';
import { EmptyList } from './empty-list.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { FilterChips } from './filter-chips.tsx';
import { ListHeading } from './list-heading.tsx';
import { ListTools } from './list-tools.tsx';
import { ListView } from './list-view.tsx';
import type { SortMenuProps } from './sort-menu.tsx';
import type { ListHold } from './use-list-page.ts';
import '../styles/lists.css';
import '../styles/rows.css';
import '../styles/facets.css';

type ListPageProps = {
  hold: ListHold<unknown>;
  /** "Events" */
  title: string;
  /** "event" */
  one: string;
  sorts: SortMenuProps['sorts'];
  /** Stands between the head and what the list is narrowed to. */
  above?: ComponentChildren;
  /** The list itself. */
  children: ComponentChildren;
};

export function ListPage({ hold, title, one, sorts, above, children }: ListPageProps) {
  usePageTitle(title);
  const { kind, filter, sort, setFilter, setSort, counts } = hold;
  return (
    <div class="page">
      <div class="list-top">
        <ListHeading title={title} count={counts.count} one={one} />
        <ListTools
          kind={kind}
          filter={filter}
          sorts={sorts}
          sort={sort}
          setSort={setSort}
          count={counts.count}
        />
      </div>
      {above}
      <FilterChips kind={kind} filter={filter} setFilter={setFilter} facets={counts.facets} />
      {children}
    </div>
  );
}

/** Facets, and beside them the rows. */
export function ListColumns<R>({ hold, row }: { hold: ListHold<R>; row: (row: R) => ComponentChildren }) {
  const { kind, filter, setFilter, list, counts, facets, longer, setLonger } = hold;
  return (
    <div class="list-columns">
      <FacetPanel
        specs={facets}
        counts={counts}
        filter={filter}
        setFilter={setFilter}
        longer={longer}
        setLonger={setLonger}
      />
      <section class="list-body" aria-label={`List of ${kind}`}>
        <ListView
          list={list}
          count={counts.count}
          what={kind}
          row={row}
          empty={<EmptyList kind={kind} filter={filter} setFilter={setFilter} />}
        />
      </section>
    </div>
  );
}
