/** Columns that say which report a row stands in, and what a person found of it. */
import type { ArticleBeside, EventRow } from '../record/rows.ts';
import type { Column } from './column.ts';

/** For rows with the report beside them. */
export const REPORT_COLUMNS: readonly Column<{ article: ArticleBeside }>[] = [
  { name: 'article_id', meaning: 'id of the report', value: ({ article }) => article.id },
  {
    name: 'url',
    meaning: 'address that the report was published at, where known',
    value: ({ article }) => article.url,
  },
  { name: 'title', meaning: 'title of the report', value: ({ article }) => article.title },
  { name: 'outlet', meaning: 'who published the report', value: ({ article }) => article.publisher },
  {
    name: 'published',
    meaning: 'when it was published, ISO 8601',
    value: ({ article }) => article.publishedAt?.value ?? null,
  },
  {
    name: 'published_precision',
    meaning: 'how exactly that is known: `minute`, `day`, `month`, …',
    value: ({ article }) => article.publishedAt?.precision ?? null,
  },
  {
    name: 'digest',
    meaning: 'SHA-256 of the bytes that the report was read from',
    value: ({ article }) => article.digest,
  },
];

/** For rows that are reviewed. */
export const FILING_COLUMNS: readonly Column<Pick<EventRow, 'review' | 'filedAt'>>[] = [
  {
    name: 'verdict',
    meaning: 'what a person found: `right`, `wrong`; empty where nobody has reviewed it',
    value: ({ review }) => review?.after ?? null,
  },
  { name: 'filed_at', meaning: 'when it was first filed in the store', value: ({ filedAt }) => filedAt },
];

/** For rows with the sentence that shows them. */
export const QUOTE_COLUMNS: readonly Column<Pick<EventRow, 'quote'>>[] = [
  { name: 'sentence', meaning: 'the sentence that it was coded from', value: ({ quote }) => quote.text },
  {
    name: 'sentence_field',
    meaning: 'the part of the report that the sentence stands in: `text` or `title`',
    value: ({ quote }) => quote.field,
  },
  {
    name: 'sentence_start',
    meaning: 'where it begins there, in UTF-16 code units',
    value: ({ quote }) => quote.start,
  },
  { name: 'sentence_end', meaning: 'where it ends', value: ({ quote }) => quote.end },
];
