/** Articles by date, with what was found in each. */
import type { ArticleRow } from '../api/rows.ts';
import type { FacetSpec } from '../lists/facet-panel.tsx';
import { ListColumns, ListPage } from '../lists/list-page.tsx';
import { useListPage } from '../lists/use-list-page.ts';
import { RowMarks } from '../parts/row-marks.tsx';
import { dayWords, monthWords } from '../words/date-words.ts';
import { notCodedWords } from '../words/not-coded-words.ts';
import { countWords } from '../words/number-words.ts';

const FACETS: readonly FacetSpec[] = [
  { name: 'outlet', title: 'Outlet', open: true },
  { name: 'status', title: 'Coding', open: true },
  { name: 'year', title: 'Year', open: true },
];

const SORTS = [
  ['-published', 'newest first'],
  ['published', 'oldest first'],
  ['-filed', 'last filed first'],
  ['filed', 'first filed first'],
] as const;

export default function ArticlesPage() {
  const hold = useListPage<ArticleRow>('articles', FACETS);
  return (
    <ListPage hold={hold} title="Articles" one="article" sorts={SORTS}>
      <ListColumns hold={hold} row={(article) => <ArticleItem key={article.id} article={article} />} />
    </ListPage>
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
