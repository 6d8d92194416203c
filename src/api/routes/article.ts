/** `GET /articles/{id}`: one report with its text and everything that was found in it. */
import { reportAnswer } from '../contract/answer-schemas.ts';
import { apiError } from '../errors.ts';
import { type ApiRoute, storeVersion } from '../route.ts';
import { wholeList } from '../whole-list.ts';

export const articleRoute: ApiRoute = {
  name: 'readArticle',
  method: 'get',
  path: '/articles/{id}',
  summary: 'One report',
  description: 'Title and text, sentences, mentions, and the events and claims found in it.',
  params: [],
  exports: null,
  body: null,
  status: 200,
  answer: reportAnswer,
  errors: ['API_RECORD_UNKNOWN'],
  version: storeVersion,
  async answerTo({ id }, { store }) {
    const found = await store.readArticle(id);
    if (found === null)
      throw apiError('API_RECORD_UNKNOWN', `There is no report "${id.slice(0, 80)}" in the store.`);
    const { row, result, events, claims } = found;
    const { sentences, mentions, producer } = result;
    const article = { ...row, text: result.article.text };
    return wholeList([{ article, sentences, mentions, events, claims, producer }]);
  },
};
