/** `GET /search`: full text of titles and texts, with the words around the matches. */
import type { ArticleFilter } from '../../store/filter.ts';
import { ARTICLE_PARAMS, parseArticleFilter, type RawFilter } from '../../store/parse-filter.ts';
import { SEARCH_SORTS } from '../../store/port.ts';
import { allPages } from '../all-pages.ts';
import { searchAnswer } from '../contract/answer-schemas.ts';
import { apiError } from '../errors.ts';
import { exportOf, listRoute } from '../list-route.ts';
import { MAX_LIMIT } from '../paging-params.ts';

/** Counting stops here, so that a common word costs no more than a rare one. */
const MAX_COUNTED = 10_000;

type Search = { words: string; filter: ArticleFilter };

export const searchRoute = listRoute({
  name: 'search',
  path: '/search',
  summary: 'Full text of reports',
  description: `Reports that hold all words of \`q\`, best first. \`count\` is null above ${MAX_COUNTED}.`,
  answer: searchAnswer,
  filterParams: ARTICLE_PARAMS,
  parseFilter: parseSearch,
  sorts: SEARCH_SORTS,
  list: (store, { words, filter }, page) => store.search(words, filter, page),
  count: async (store, { words, filter }) => {
    const count = await store.countSearch(words, filter, MAX_COUNTED + 1);
    return count > MAX_COUNTED ? null : count;
  },
  exports: exportOf(
    'search',
    (store, { words, filter }: Search) =>
      allPages((after) => store.search(words, filter, { limit: MAX_LIMIT, sort: '-published', after })),
    (store, { words, filter }) => store.countSearch(words, filter, Number.MAX_SAFE_INTEGER),
  ),
});

/** @throws API_PARAMETER_MISSING, STORE_FILTER_INVALID */
function parseSearch(raw: RawFilter): Search {
  const { q: words, ...filter } = parseArticleFilter(raw);
  if (words === undefined)
    throw apiError('API_PARAMETER_MISSING', 'A search needs its words in "q": /search?q=missile.');
  return { words, filter };
}
