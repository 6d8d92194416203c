/** `GET /store`: what the store holds. Where it lies on the machine is not told. */
import { basename } from 'node:path';
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
  async answerTo(_ask, { store }) {
    const info = await store.info();
    return wholeList([{ ...info, name: basename(info.name) }]);
  },
};
