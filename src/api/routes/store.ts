/** `GET /store`: what the store holds, and what the server knows. Where it lies on the machine is not told. */
import { basename } from 'node:path';
import { type KnowledgeVersion, knowledgeVersion } from '../../knowledge/knowledge-version.ts';
import { storeAnswer } from '../contract/answer-schemas.ts';
import { type ApiRoute, type RouteContext, storeVersion } from '../route.ts';
import { wholeList } from '../whole-list.ts';

export const storeRoute: ApiRoute = {
  name: 'readStore',
  method: 'get',
  path: '/store',
  summary: 'What the store holds',
  description:
    'Counts, whether reviews can be filed, and `marker`, after which everything filed later is new; and the knowledge that this server codes with: `goodUntil` is the day up to which office-holders were looked over.',
  params: [],
  exports: null,
  body: null,
  status: 200,
  answer: storeAnswer,
  errors: [],
  version: async (context) => `${await storeVersion(context)} ${knowledgeOf(context).digest}`,
  async answerTo(_ask, context) {
    const info = await context.store.info();
    return wholeList([{ ...info, name: basename(info.name), knowledge: knowledgeOf(context) }]);
  },
};

function knowledgeOf({ knowledgeDir }: RouteContext): KnowledgeVersion {
  return knowledgeVersion(knowledgeDir === null ? {} : { root: knowledgeDir });
}
