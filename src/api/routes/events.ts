/** `GET /events`: who did what to whom, under a filter. */
import type { EventFilter } from '../../store/filter.ts';
import { EVENT_PARAMS, parseEventFilter } from '../../store/parse-filter.ts';
import { EVENT_FACETS, EVENT_SORTS } from '../../store/port.ts';
import { eventsAnswer } from '../contract/answer-schemas.ts';
import { exportOf, listRoute } from '../list-route.ts';

export const eventsRoute = listRoute({
  name: 'listEvents',
  path: '/events',
  summary: 'Events under a filter',
  description: 'Who did what to whom, newest first. Codings that were found wrong stay out unless asked for.',
  answer: eventsAnswer,
  filterParams: EVENT_PARAMS,
  parseFilter: parseEventFilter,
  sorts: EVENT_SORTS,
  list: (store, filter, page) => store.listEvents(filter, page),
  count: (store, filter) => store.countEvents(filter),
  facets: {
    names: EVENT_FACETS,
    count: (store, filter, facets, size) => store.facetEvents(filter, facets, size),
  },
  exports: exportOf(
    'events',
    (store, filter: EventFilter) => store.streamEvents(filter),
    (store, filter) => store.countEvents(filter),
  ),
});
