/** Columns of articles: one row a report. The text itself stays in the store. */
import type { ArticleRow } from '../../record/rows.ts';
import { type Column, toListCell } from '../column.ts';

export const ARTICLE_COLUMNS: readonly Column<ArticleRow>[] = [
  { name: 'article_id', meaning: 'id of the report', value: ({ id }) => id },
  {
    name: 'permalink',
    meaning: 'path of the report at the desk, after the address of `attache serve`',
    value: ({ id }) => `/article/${id}`,
  },
  { name: 'url', meaning: 'address that it was published at, where known', value: ({ url }) => url },
  {
    name: 'canonical_url',
    meaning: 'the address without what only tracks readers',
    value: ({ canonicalUrl }) => canonicalUrl,
  },
  { name: 'title', meaning: 'title', value: ({ title }) => title },
  { name: 'authors', meaning: 'authors', value: ({ authors }) => toListCell(authors) },
  { name: 'outlet', meaning: 'who published it', value: ({ publisher }) => publisher },
  {
    name: 'published',
    meaning: 'when it was published, ISO 8601',
    value: ({ publishedAt }) => publishedAt?.value ?? null,
  },
  {
    name: 'published_precision',
    meaning: 'how exactly that is known: `minute`, `day`, `month`, …',
    value: ({ publishedAt }) => publishedAt?.precision ?? null,
  },
  {
    name: 'published_via',
    meaning: 'which part of the page said so',
    value: ({ publishedAt }) => publishedAt?.via ?? null,
  },
  { name: 'language', meaning: 'ISO 639-1 code', value: ({ language }) => language },
  {
    name: 'dateline',
    meaning: 'place and date that open the report',
    value: ({ dateline }) => dateline?.text ?? null,
  },
  { name: 'status', meaning: '`coded` or `not-coded`', value: ({ status }) => status },
  { name: 'reason', meaning: 'why it was not coded', value: ({ reason }) => reason },
  {
    name: 'events',
    meaning: 'number of its events, those found wrong left out',
    value: ({ events }) => events,
  },
  {
    name: 'claims',
    meaning: 'number of its claims, those found wrong left out',
    value: ({ claims }) => claims,
  },
  {
    name: 'characters',
    meaning: 'length of its text, in UTF-16 code units',
    value: ({ characters }) => characters,
  },
  { name: 'excerpt', meaning: 'the beginning of its text', value: ({ excerpt }) => excerpt },
  {
    name: 'digest',
    meaning: 'SHA-256 of the bytes that it was read from',
    value: ({ digest }) => digest,
  },
  {
    name: 'read_from',
    meaning: 'files or addresses that it was read from',
    value: ({ sources }) => toListCell(sources),
  },
  { name: 'filed_at', meaning: 'when it was first filed in the store', value: ({ filedAt }) => filedAt },
];
