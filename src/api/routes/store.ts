/** `GET /store`: what the store holds. */
import { storeAnswer } from '../contract/answer-schemas.ts';
import { type ApiRoute, storeVersion } from '../route.ts';
import { wholeList } from '../whole-list.ts';

export const storeRoute: ApiRoute = {
  name: 'readStore',
  method: 'get',
  path: '/store',
  summary: 'What the store holds',
  description:
    'Counts, whether reviews can be filed, and `marker`, after which everything filed later is new.',
  params: [],
  exports: null,
  body: null,
  status: 200,
  answer: storeAnswer,
  errors: [],
  version: storeVersion,
  answerTo: async (_ask, { store }) => wholeList([await store.info()]),
};
