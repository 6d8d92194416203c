/** The report beside a record, from columns of `article`. In: a row of a query that selects `BESIDE_COLUMNS`. */
import type { PublishedAt } from '../../../record/date-value.ts';
import type { ArticleBeside } from '../../../record/rows.ts';

/** What a query must select of `article` for `toArticleBeside`. */
export const BESIDE_COLUMNS = `
  article.id AS article_id, coalesce(article.url, article.canonical_url) AS article_url, article.title AS article_title,
  article.publisher AS article_publisher, article.published, article.published_precision,
  article.published_basis, article.published_via, article.sha256 AS article_sha256`;

export type BesideColumns = {
  article_id: string;
  article_url: string | null;
  article_title: string | null;
  article_publisher: string | null;
  article_sha256: string | null;
  published: string | null;
  published_precision: string | null;
  published_basis: string | null;
  published_via: string | null;
};

export function toArticleBeside(row: BesideColumns): ArticleBeside {
  return {
    id: row.article_id,
    url: row.article_url,
    title: row.article_title,
    publisher: row.article_publisher,
    publishedAt: toPublishedAt(row),
    digest: row.article_sha256,
  };
}

/** The four columns are written together from one value that was checked then, or are all null. */
function toPublishedAt(row: BesideColumns): PublishedAt | null {
  if (row.published === null) return null;
  return {
    value: row.published,
    precision: row.published_precision as PublishedAt['precision'],
    basis: row.published_basis as PublishedAt['basis'],
    via: row.published_via as PublishedAt['via'],
  };
}
