/** `GET /articles`: the reports in the store, under a filter, without their texts. */
import type { ArticleFilter } from '../../store/filter.ts';
import { ARTICLE_PARAMS, parseArticleFilter } from '../../store/parse-filter.ts';
import { ARTICLE_FACETS, ARTICLE_SORTS } from '../../store/port.ts';
import { articlesAnswer } from '../contract/answer-schemas.ts';
import { exportOf, listRoute } from '../list-route.ts';

export const articlesRoute = listRoute({
  name: 'listArticles',
  path: '/articles',
  summary: 'Reports under a filter',
  description: 'Reports with the beginning of their text and what was counted in them, newest first.',
  answer: articlesAnswer,
  filterParams: ARTICLE_PARAMS,
  parseFilter: parseArticleFilter,
  sorts: ARTICLE_SORTS,
  list: (store, filter, page) => store.listArticles(filter, page),
  count: (store, filter) => store.countArticles(filter),
  facets: {
    names: ARTICLE_FACETS,
    count: (store, filter, facets, size) => store.facetArticles(filter, facets, size),
  },
  exports: exportOf(
    'articles',
    (store, filter: ArticleFilter) => store.streamArticles(filter),
    (store, filter) => store.countArticles(filter),
  ),
});
