/** `GET /reviews`: every decision on codings, newest first; nothing is ever taken out. */
import type { FilterParam } from '../../store/filter-params.ts';
import { reviewsAnswer } from '../contract/answer-schemas.ts';
import { listRoute } from '../list-route.ts';

const TARGET: FilterParam = {
  name: 'target',
  many: false,
  about: 'Only reviews of this event or claim.',
  takes: 'an id that starts with evt_ or clm_',
};

export const reviewsRoute = listRoute({
  name: 'listReviews',
  path: '/reviews',
  summary: 'Reviews of codings',
  description: 'All decisions, newest first, those that were taken back and those that take back among them.',
  answer: reviewsAnswer,
  filterParams: [TARGET],
  parseFilter: (raw) => ({ target: raw.target?.[0] ?? null }),
  sorts: ['-at'],
  list: (store, { target }, page) => store.listReviews(target, page),
  exports: null,
});
