/** Reports as lists show them, without their text. In: places in the order of filing. Out: rows in that order. */
import type { Database } from 'better-sqlite3';
import type { Article } from '../../../record/article.ts';
import type { ArticleRow } from '../../../record/rows.ts';
import { rowsInOrder } from './rows-in-order.ts';

type Selected = {
  seq: number;
  status: ArticleRow['status'];
  reason: ArticleRow['reason'];
  sha256: string | null;
  filed_at: string;
  characters: number;
  excerpt: string;
  record: string;
  sources: string;
  events: number;
  claims: number;
};

const SELECT_ARTICLES = `
SELECT article.seq, article.status, article.reason, article.sha256, article.filed_at, article.characters,
  article.excerpt, article.record,
  (SELECT json_group_array(source ORDER BY observed_at, source) FROM observation
    WHERE observation.article = article.seq) AS sources,
  (SELECT count(*) FROM event WHERE event.article = article.seq AND event.verdict IS NOT 'wrong') AS events,
  (SELECT count(*) FROM claim WHERE claim.article = article.seq AND claim.verdict IS NOT 'wrong') AS claims
FROM json_each(?) AS asked JOIN article ON article.seq = asked.value`;

/** @param seqs of articles */
export function articleRowsOf(db: Database, seqs: readonly number[]): ArticleRow[] {
  return rowsInOrder<Selected>(db, SELECT_ARTICLES, seqs).map(toArticleRow);
}

function toArticleRow(row: Selected): ArticleRow {
  const { text: _text, ...article } = JSON.parse(row.record) as Omit<Article, 'captureId'>;
  return {
    record: 'article',
    ...article,
    status: row.status,
    reason: row.reason,
    digest: row.sha256,
    sources: [...new Set(JSON.parse(row.sources) as string[])],
    excerpt: row.excerpt,
    characters: row.characters,
    events: row.events,
    claims: row.claims,
    filedAt: row.filed_at,
    marker: row.seq,
  };
}
