/** `POST /reviews`: marks a coding right or wrong, or takes the review back that counts. */
import type { z } from 'zod';
import { reviewsAnswer } from '../contract/answer-schemas.ts';
import { reviewAsk } from '../contract/ask-schemas.ts';
import type { ApiRoute } from '../route.ts';
import { wholeList } from '../whole-list.ts';

export const addReviewRoute: ApiRoute = {
  name: 'addReview',
  method: 'post',
  path: '/reviews',
  summary: 'Review a coding',
  description:
    'Marks an event or claim right or wrong; a verdict of null takes back the review that counts. Reviews are only ever added. Answers the review as it was filed.',
  params: [],
  exports: null,
  body: { schema: reviewAsk, maxBytes: 64 * 1024 },
  status: 201,
  answer: reviewsAnswer,
  errors: ['STORE_RECORD_UNKNOWN', 'STORE_NOTHING_TO_UNDO', 'STORE_READ_ONLY', 'STORE_BUSY', 'STORE_FULL'],
  version: null,
  async answerTo({ body }, { store, clock }) {
    const { target, verdict, by, why } = body as z.infer<typeof reviewAsk>;
    const at = new Date(clock.nowMs()).toISOString();
    return wholeList([await store.addReview({ target, verdict, by, at, why: why ?? null })]);
  },
};
