/** Articles whose title or text holds the words, with the words around them. */
import type { SearchRow } from '../api/rows.ts';
import { FilterChips } from '../lists/filter-chips.tsx';
import { ListView } from '../lists/list-view.tsx';
import { SortMenu } from '../lists/sort-menu.tsx';
import { useListPage } from '../lists/use-list-page.ts';
import { CopyLink } from '../parts/copy-link.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { useFilter } from '../state/use-filter.ts';
import { dayWords } from '../words/date-words.ts';
import { countWords } from '../words/number-words.ts';
import '../styles/lists.css';
import '../styles/rows.css';

const SORTS = [
  ['rank', 'best first'],
  ['-published', 'newest first'],
] as const;

export default function SearchPage() {
  const { filter } = useFilter('search');
  const words = filter.q?.[0] ?? '';
  usePageTitle(words === '' ? 'Search' : `“${words}”`);
  if (words !== '') return <Results words={words} />;
  return (
    <section class="page narrow">
      <h1>Search</h1>
      <p>
        Write the words into the field above; an article is found when its title and text hold all of them.
      </p>
    </section>
  );
}

function Results({ words }: { words: string }) {
  const { filter, sort, setFilter, setSort, list, counts } = useListPage<SearchRow>('search');
  return (
    <div class="page">
      <div class="list-top">
        <h1 class="list-heading">
          “{words}”{' '}
          {counts.count !== null && <span class="list-count">{countWords(counts.count, 'article')}</span>}
        </h1>
        <div class="tools">
          <SortMenu sorts={SORTS} sort={sort} setSort={setSort} />
          <CopyLink />
        </div>
      </div>
      <FilterChips kind="search" filter={filter} setFilter={setFilter} facets={{}} without={['q']} />
      <p class="lede">
        Found in the texts of articles.{' '}
        <a href={`/?${new URLSearchParams({ q: words })}`}>Events with these words</a> ·{' '}
        <a href={`/claim-list?${new URLSearchParams({ q: words })}`}>claims with these words</a>
      </p>
      <ListView
        list={list}
        count={counts.count}
        what="articles"
        row={(row) => <Found key={row.article.id} row={row} />}
        empty={
          <section class="empty">
            <h2>No article holds all of these words</h2>
            <p>Try fewer words, or another form of them. Part of a word is not found.</p>
          </section>
        }
      />
    </div>
  );
}

function Found({ row: { article, events, snippet } }: { row: SearchRow }) {
  return (
    <li class="row article-row" data-row tabIndex={-1}>
      <div class="row-date">
        {article.publishedAt === null ? (
          <span class="no-date">no date</span>
        ) : (
          <time dateTime={article.publishedAt.value.slice(0, 10)}>{dayWords(article.publishedAt.value)}</time>
        )}
      </div>
      <div class="row-main">
        <p class="row-head">
          <a class="article-title" href={`/article/${article.id}`} data-open>
            {article.title ?? 'Without a title'}
          </a>
        </p>
        <p class="row-words">
          <span class="quote">
            {snippet.map(({ text, match }, index) =>
              match ? (
                <mark key={`${index} ${text}`} class="mark mark-match">
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </span>
        </p>
      </div>
      <div class="row-where">
        <span class="row-outlet">{article.publisher ?? 'unnamed outlet'}</span>
        <span>{countWords(events, 'event')}</span>
      </div>
    </li>
  );
}
