/** Articles by date, with what was found in each. */
import { useState } from 'preact/hooks';
import type { ArticleRow } from '../api/rows.ts';
import { useFacets } from '../api/use-facets.ts';
import { useList } from '../api/use-list.ts';
import { EmptyList } from '../lists/empty-list.tsx';
import { FacetPanel, type FacetSpec } from '../lists/facet-panel.tsx';
import { FilterChips } from '../lists/filter-chips.tsx';
import { ListHeading } from '../lists/list-heading.tsx';
import { ListTools } from '../lists/list-tools.tsx';
import { ListView } from '../lists/list-view.tsx';
import { RowMarks } from '../parts/row-marks.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { listPath } from '../state/filter.ts';
import { useFilter } from '../state/use-filter.ts';
import { dayWords, monthWords } from '../words/date-words.ts';
import { notCodedWords } from '../words/not-coded-words.ts';
import { countWords } from '../words/number-words.ts';
import '../styles/lists.css';
import '../styles/rows.css';
import '../styles/facets.css';

const FACETS: readonly FacetSpec[] = [
  { name: 'outlet', title: 'Outlet', open: true },
  { name: 'status', title: 'Coding', open: true },
  { name: 'year', title: 'Year', open: true },
];
const FACET_NAMES = FACETS.map(({ name }) => name);

const SORTS = [
  ['-published', 'newest first'],
  ['published', 'oldest first'],
  ['-filed', 'last filed first'],
  ['filed', 'first filed first'],
] as const;

export default function ArticlesPage() {
  usePageTitle('Articles');
  const { filter, sort, setFilter, setSort } = useFilter('articles');
  const [longer, setLonger] = useState<readonly string[]>([]);
  const list = useList<ArticleRow>(listPath('articles', { filter, sort }));
  const counts = useFacets('articles', filter, FACET_NAMES, longer);
  return (
    <div class="page">
      <div class="list-top">
        <ListHeading title="Articles" count={counts.count} one="article" />
        <ListTools
          kind="articles"
          filter={filter}
          sorts={SORTS}
          sort={sort}
          setSort={setSort}
          count={counts.count}
        />
      </div>
      <FilterChips kind="articles" filter={filter} setFilter={setFilter} facets={counts.facets} />
      <div class="list-columns">
        <FacetPanel
          specs={FACETS}
          counts={counts}
          filter={filter}
          setFilter={setFilter}
          longer={longer}
          setLonger={setLonger}
        />
        <section class="list-body" aria-label="List of articles">
          <ListView
            list={list}
            count={counts.count}
            what="articles"
            row={(article) => <ArticleItem key={article.id} article={article} />}
            empty={<EmptyList kind="articles" what="articles" filter={filter} setFilter={setFilter} />}
          />
        </section>
      </div>
    </div>
  );
}

function ArticleItem({ article }: { article: ArticleRow }) {
  const { publishedAt } = article;
  return (
    <li class="row article-row" data-row tabIndex={-1}>
      <div class="row-date">
        {publishedAt === null ? (
          <span class="no-date">no date</span>
        ) : (
          <time dateTime={publishedAt.value.slice(0, 10)}>
            {publishedAt.precision === 'month' ? monthWords(publishedAt.value) : dayWords(publishedAt.value)}
          </time>
        )}
        <RowMarks row={{ marker: article.marker, filedAt: article.filedAt }} />
      </div>
      <div class="row-main">
        <p class="row-head">
          <a class="article-title" href={`/article/${article.id}`} data-open>
            {article.title ?? 'Without a title'}
          </a>
        </p>
        <p class="row-words">
          <span class="quote article-excerpt">{excerptWords(article)}</span>
        </p>
      </div>
      <div class="row-where">
        <span class="row-outlet">{article.publisher ?? 'unnamed outlet'}</span>
        {article.status === 'coded' ? (
          <span>
            {countWords(article.events, 'event')}, {countWords(article.claims, 'claim')}
          </span>
        ) : (
          <span class="tag tag-uncertain" title={notCodedWords(article.reason)}>
            not coded: {article.reason ?? 'no reason given'}
          </span>
        )}
      </div>
    </li>
  );
}

/** The start of the text; where more follows, it says so. */
function excerptWords({ excerpt, characters }: ArticleRow): string {
  return excerpt.length < characters ? `${excerpt} …` : excerpt;
}
