/** `GET /claims/{id}`: one claim. */
import { claimAnswer } from '../contract/answer-schemas.ts';
import { recordRoute } from '../record-route.ts';

export const claimRoute = recordRoute({
  name: 'readClaim',
  path: '/claims/{id}',
  record: 'claim',
  answer: claimAnswer,
  read: (store, id) => store.readClaim(id),
});
