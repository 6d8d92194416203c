/** `GET /actors`: who acts, is acted on and speaks, with how often. */
import type { ActorFilter } from '../../store/filter.ts';
import { ACTOR_PARAMS, parseActorFilter } from '../../store/parse-filter.ts';
import { ACTOR_SORTS } from '../../store/port.ts';
import { allPages } from '../all-pages.ts';
import { actorsAnswer } from '../contract/answer-schemas.ts';
import { exportOf, listRoute } from '../list-route.ts';
import { MAX_LIMIT } from '../paging-params.ts';

export const actorsRoute = listRoute({
  name: 'listActors',
  path: '/actors',
  summary: 'Actors under a filter',
  description: 'Who acts, is acted on and speaks, with the number of events and claims, most frequent first.',
  answer: actorsAnswer,
  filterParams: ACTOR_PARAMS,
  parseFilter: parseActorFilter,
  sorts: ACTOR_SORTS,
  list: (store, filter, page) => store.listActors(filter, page),
  count: (store, filter) => store.countActors(filter),
  exports: exportOf(
    'actors',
    (store, filter: ActorFilter) =>
      allPages((after) => store.listActors(filter, { limit: MAX_LIMIT, sort: 'name', after })),
    (store, filter) => store.countActors(filter),
  ),
});
