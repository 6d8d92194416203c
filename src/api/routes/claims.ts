/** `GET /claims`: who said so, under a filter. */
import type { ClaimFilter } from '../../store/filter.ts';
import { CLAIM_PARAMS, parseClaimFilter } from '../../store/parse-filter.ts';
import { CLAIM_FACETS, CLAIM_SORTS } from '../../store/port.ts';
import { claimsAnswer } from '../contract/answer-schemas.ts';
import { exportOf, listRoute } from '../list-route.ts';

export const claimsRoute = listRoute({
  name: 'listClaims',
  path: '/claims',
  summary: 'Claims under a filter',
  description: 'Who said so, in which words, by the day that the report was published, newest first.',
  answer: claimsAnswer,
  filterParams: CLAIM_PARAMS,
  parseFilter: parseClaimFilter,
  sorts: CLAIM_SORTS,
  list: (store, filter, page) => store.listClaims(filter, page),
  count: (store, filter) => store.countClaims(filter),
  facets: {
    names: CLAIM_FACETS,
    count: (store, filter, facets, size) => store.facetClaims(filter, facets, size),
  },
  exports: exportOf(
    'claims',
    (store, filter: ClaimFilter) => store.streamClaims(filter),
    (store, filter) => store.countClaims(filter),
  ),
});
