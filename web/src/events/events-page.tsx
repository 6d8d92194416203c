/** Events under one filter: timeline, facets and list. */
import type { EventRow } from '../api/rows.ts';
import type { FacetSpec } from '../lists/facet-panel.tsx';
import { ListColumns, ListPage } from '../lists/list-page.tsx';
import { useListPage } from '../lists/use-list-page.ts';
import { useRowMarking } from '../lists/use-row-marking.ts';
import { ModalitySign } from '../parts/modality-badge.tsx';
import { storeInfo } from '../state/store-info.ts';
import { TimelinePanel } from '../timeline/timeline-panel.tsx';
import { MODALITIES } from '../words/modality-words.ts';
import { EventItem } from './event-item.tsx';
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

const SORTS = [
  ['-date', 'newest first'],
  ['date', 'oldest first'],
  ['-filed', 'last filed first'],
  ['filed', 'first filed first'],
  ['goldstein', 'most hostile first'],
  ['-goldstein', 'friendliest first'],
] as const;

export default function EventsPage() {
  const hold = useListPage<EventRow>('events', FACETS);
  useRowMarking(hold.list.rows);
  const { filter, setFilter } = hold;
  return (
    <ListPage
      hold={hold}
      title="Events"
      one="event"
      sorts={SORTS}
      above={storeInfo.value?.articles !== 0 && <TimelinePanel filter={filter} setFilter={setFilter} />}
    >
      <ListColumns hold={hold} row={(event) => <EventItem key={event.id} event={event} />} />
    </ListPage>
  );
}

function SignOf({ value }: { value: string }) {
  const known = MODALITIES.find(({ key }) => key === value);
  return known ? <ModalitySign modality={known.key} /> : null;
}
