/** Reports as rows. In: a report to file. Writes the row and its words; events and claims are not its business. */
import type { ReportToFile } from '../../port.ts';
import { toFoundJson } from '../found-of-report.ts';
import { preparedOnce } from '../prepared-once.ts';
import type { ArticleTable } from '../tables.ts';
import { insertSql, updateSql } from './write-columns.ts';

/** What coding a report again may change; the text is in the id and never changes. */
type Changing = Omit<ArticleTable, 'seq' | 'id' | 'filed_at' | 'text' | 'characters' | 'excerpt'>;

const CHANGING = [
  'url',
  'canonical_url',
  'title',
  'publisher',
  'published',
  'published_precision',
  'published_basis',
  'published_via',
  'published_day',
  'language',
  'status',
  'reason',
  'sha256',
  'producer',
  'change',
  'record',
  'found',
] as const satisfies readonly (keyof Changing)[];

const INSERT = insertSql('article', ['seq', 'id', 'filed_at', 'text', 'characters', 'excerpt', ...CHANGING]);
const UPDATE = updateSql('article', CHANGING);
const ADD_WORDS = 'INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)';
const REMOVE_WORDS = `INSERT INTO article_words (article_words, rowid, title, text) VALUES ('delete', ?, ?, ?)`;
const EXCERPT_LENGTH = 240;
const HALF_A_CHARACTER = /\p{Surrogate}/u;

type Place = { db: Parameters<typeof preparedOnce>[0]; seq: number; producer: number; change: number };

export function insertArticle(place: Place, report: ReportToFile): void {
  const { db, seq } = place;
  const { id, title, text } = report.article;
  preparedOnce(db, INSERT).run({
    ...toColumns(place, report, report.capture?.sha256 ?? null),
    seq,
    id,
    filed_at: report.filedAt,
    text,
    characters: text.length,
    excerpt: excerptOf(text),
  });
  preparedOnce(db, ADD_WORDS).run(seq, title, text);
}

/**
 * Metadata go with the codings: spans in the title count in the title that was coded.
 * @param before what stands there now
 */
export function updateArticle(
  place: Place,
  report: ReportToFile,
  before: Pick<ArticleTable, 'title' | 'text' | 'sha256'>,
): void {
  const { db, seq } = place;
  const sha256 = report.capture?.sha256 ?? before.sha256;
  preparedOnce(db, UPDATE).run({ ...toColumns(place, report, sha256), seq });
  if (report.article.title === before.title) return;
  preparedOnce(db, REMOVE_WORDS).run(seq, before.title, before.text);
  preparedOnce(db, ADD_WORDS).run(seq, report.article.title, before.text);
}

function toColumns({ producer, change }: Place, report: ReportToFile, sha256: string | null): Changing {
  const { text, captureId: _capture, ...article } = report.article;
  const { publishedAt } = article;
  return {
    url: article.url,
    canonical_url: article.canonicalUrl,
    title: article.title,
    publisher: article.publisher,
    published: publishedAt?.value ?? null,
    published_precision: publishedAt?.precision ?? null,
    published_basis: publishedAt?.basis ?? null,
    published_via: publishedAt?.via ?? null,
    published_day: publishedAt?.value.slice(0, 10) ?? null,
    language: article.language,
    status: report.result.status,
    reason: report.result.reason,
    sha256,
    producer,
    change,
    // The `text` column cannot hold half a character; JSON can.
    record: JSON.stringify(HALF_A_CHARACTER.test(text) ? { ...article, text } : article),
    found: toFoundJson(report.result),
  };
}

/** The first characters with runs of space as one, cut between words where there are words. */
function excerptOf(text: string): string {
  const beginning = text
    .slice(0, EXCERPT_LENGTH * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (beginning.length <= EXCERPT_LENGTH) return beginning;
  const cut = beginning.slice(0, EXCERPT_LENGTH + 1);
  const space = cut.lastIndexOf(' ');
  if (space > 0) return cut.slice(0, space);
  return cut.slice(0, EXCERPT_LENGTH).replace(/[\ud800-\udbff]$/, '');
}
