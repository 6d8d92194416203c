/** The day that a report speaks from. In: the article. Out: the dateline's day, else that of publication, else null. */
import type { Article } from '../record/article.ts';

/**
 * `YYYY-MM-DD`. The dateline comes first: "Wednesday" in a story filed on Thursday and published on Friday is
 * the day before Thursday.
 */
export function referenceDay(article: Article): string | null {
  const dateline = article.dateline?.date;
  if (dateline != null && dateline.precision === 'day') return dateline.from.slice(0, 10);
  return article.publishedAt?.value.slice(0, 10) ?? null;
}
