/** `GET /set-aside`: inputs that were not filed, and why. */
import { setAsideAnswer } from '../contract/answer-schemas.ts';
import { listRoute } from '../list-route.ts';

export const setAsideRoute = listRoute({
  name: 'listSetAside',
  path: '/set-aside',
  summary: 'Inputs that were not filed',
  description:
    'Quarantined (read, but no report could be made of it) and refused (could not be read), newest first.',
  answer: setAsideAnswer,
  filterParams: [],
  parseFilter: () => ({}),
  sorts: ['-at'],
  list: (store, _filter, page) => store.listSetAside(page),
  exports: null,
});
