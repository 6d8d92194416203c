/** Events under one filter: timeline, facets and list. */
import { useState } from 'preact/hooks';
import type { EventRow } from '../api/rows.ts';
import { useFacets } from '../api/use-facets.ts';
import { useList } from '../api/use-list.ts';
import { EmptyList } from '../lists/empty-list.tsx';
import { FacetPanel, type FacetSpec } from '../lists/facet-panel.tsx';
import { FilterChips } from '../lists/filter-chips.tsx';
import { ListHeading } from '../lists/list-heading.tsx';
import { ListTools } from '../lists/list-tools.tsx';
import { ListView } from '../lists/list-view.tsx';
import { RowMarking } from '../lists/row-marking.tsx';
import { ModalitySign } from '../parts/modality-badge.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { listPath } from '../state/filter.ts';
import { storeInfo } from '../state/store-info.ts';
import { useFilter } from '../state/use-filter.ts';
import { TimelinePanel } from '../timeline/timeline-panel.tsx';
import { MODALITIES } from '../words/modality-words.ts';
import { EventItem } from './event-item.tsx';
import '../styles/lists.css';
import '../styles/rows.css';
import '../styles/facets.css';
import '../styles/timeline.css';

const FACETS: readonly FacetSpec[] = [
  { name: 'modality', title: 'Status', open: true, sign: (value) => <SignOf value={value} /> },
  { name: 'type', title: 'What', open: true },
  { name: 'actor', title: 'Actor', open: true },
  { name: 'pair', title: 'Pair of countries', open: true },
  { name: 'place', title: 'Place', open: true },
  { name: 'voice', title: 'Told by', open: true },
  { name: 'outlet', title: 'Outlet' },
  { name: 'year', title: 'Year' },
  { name: 'quad', title: 'Class' },
  { name: 'context', title: 'About' },
  { name: 'status', title: 'Coding' },
];
const FACET_NAMES = FACETS.map(({ name }) => name);

const SORTS = [
  ['-date', 'newest first'],
  ['date', 'oldest first'],
  ['-filed', 'last filed first'],
  ['filed', 'first filed first'],
  ['goldstein', 'most hostile first'],
  ['-goldstein', 'friendliest first'],
] as const;

export default function EventsPage() {
  usePageTitle('Events');
  const { filter, sort, setFilter, setSort } = useFilter('events');
  const [longer, setLonger] = useState<readonly string[]>([]);
  const list = useList<EventRow>(listPath('events', { filter, sort }));
  const counts = useFacets('events', filter, FACET_NAMES, longer);
  return (
    <div class="page">
      <div class="list-top">
        <ListHeading title="Events" count={counts.count} one="event" />
        <ListTools
          kind="events"
          filter={filter}
          sorts={SORTS}
          sort={sort}
          setSort={setSort}
          count={counts.count}
        />
      </div>
      {storeInfo.value?.articles !== 0 && <TimelinePanel filter={filter} setFilter={setFilter} />}
      <FilterChips kind="events" filter={filter} setFilter={setFilter} facets={counts.facets} />
      <div class="list-columns">
        <FacetPanel
          specs={FACETS}
          counts={counts}
          filter={filter}
          setFilter={setFilter}
          longer={longer}
          setLonger={setLonger}
        />
        <section class="list-body" aria-label="List of events">
          <ListView
            list={list}
            count={counts.count}
            what="events"
            row={(event) => <EventItem key={event.id} event={event} />}
            empty={<EmptyList kind="events" what="events" filter={filter} setFilter={setFilter} />}
          />
        </section>
      </div>
      <RowMarking rows={list.rows} />
    </div>
  );
}

function SignOf({ value }: { value: string }) {
  const known = MODALITIES.find(({ key }) => key === value);
  return known ? <ModalitySign modality={known.key} /> : null;
}
