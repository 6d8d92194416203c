/** What extraction gives, and what a caller may tell it beforehand. Types and the last common step, no parsing. */
import { readAnniversaries } from '../knowledge/anniversaries.ts';
import type { Article } from '../record/article.ts';
import type { PublishedAt } from '../record/date-value.ts';
import type { ExtractResult } from '../record/extract-result.ts';
import { articleId } from '../record/ids.ts';
import type { ParsedDateline } from './dateline.ts';
import type { InferredYear } from './infer-year.ts';
import { parseDateText } from './metadata/date-text.ts';
import { toWebAddress } from './metadata/web-address.ts';
import { dateText } from './publication-date.ts';

/** What the caller knows. A title or date given here goes before anything that the page says. */
export interface ExtractHints {
  readonly url?: string;
  readonly title?: string;
  /** ISO 8601 date or time. */
  readonly publishedAt?: string;
  /** Content-Type header of the answer that brought the page. */
  readonly contentType?: string;
  /** ISO date of the fetch: later dates on the page are not taken for its publication. Default: no limit. */
  readonly fetchedAt?: string;
}

export interface Extraction {
  readonly article: Article;
  /** The dateline's parts, with agency, region and where the report's own words begin; null without dateline. */
  readonly dateline: ParsedDateline | null;
  /** The words that gave the year, where it was inferred. */
  readonly inferredYear: InferredYear | null;
}

/** What a page or text gave, before the dateline and the hints are brought in. */
export interface FoundReport {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly publishedAt: PublishedAt | null;
  readonly canonicalUrl: string | null;
  readonly language: string | null;
  readonly text: string;
}

/** Makes the article out of what was found and what the caller knows. */
export function finishExtraction(found: FoundReport, hints: ExtractHints): Extraction {
  const { text } = found;
  const dated = dateText(text, statedByCaller(hints) ?? found.publishedAt, readAnniversaries());
  const canonicalUrl = found.canonicalUrl ?? toWebAddress(hints.url);
  const article: Article = {
    id: articleId(canonicalUrl, text),
    url: hints.url ?? null,
    canonicalUrl,
    title: hints.title?.trim() || found.title,
    authors: [...found.authors],
    publisher: found.publisher,
    publishedAt: dated.publishedAt,
    language: found.language,
    dateline: dated.dateline,
    text,
  };
  return { article, dateline: dated.parsedDateline, inferredYear: dated.inferredYear };
}

/** The answer of `attache extract`: the article without id and dateline. */
export function toExtractResult({ article }: Extraction): ExtractResult {
  const { url, canonicalUrl, title, authors, publisher, publishedAt, language, text } = article;
  return { url, canonicalUrl, title, authors, publisher, publishedAt, language, text };
}

function statedByCaller(hints: ExtractHints): PublishedAt | null {
  const written = hints.publishedAt === undefined ? null : parseDateText(hints.publishedAt);
  return written === null
    ? null
    : { value: written.value, precision: written.precision, basis: 'stated', via: 'input' };
}
