/** `GET /events/{id}`: one event. */
import { eventAnswer } from '../contract/answer-schemas.ts';
import { recordRoute } from '../record-route.ts';

export const eventRoute = recordRoute({
  name: 'readEvent',
  path: '/events/{id}',
  record: 'event',
  answer: eventAnswer,
  read: (store, id) => store.readEvent(id),
});
