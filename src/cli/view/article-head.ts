/** The head of a report on screen: title, outlet, authors, and the date with how it is known. */
import type { PublishedAt } from '../../record/date-value.ts';
import type { Style } from './style.ts';
import { withoutControls } from './without-controls.ts';
import { indentText } from './wrap.ts';

type Head = {
  title: string | null;
  url: string | null;
  publisher: string | null;
  authors: readonly string[];
  publishedAt: PublishedAt | null;
  language: string | null;
};

export function articleHead(article: Head, style: Style): string {
  const lines = [style.bold(indentText(withoutControls(article.title ?? '(no title)'), 0))];
  const from = [article.publisher, ...article.authors].filter((part) => part !== null);
  if (from.length > 0) lines.push(indentText(withoutControls(from.join(' · ')), 0));
  lines.push(`${publishedWords(article.publishedAt)} · language: ${article.language ?? 'not known'}`);
  if (article.url !== null) lines.push(withoutControls(article.url));
  return `${lines.join('\n')}\n`;
}

function publishedWords(published: PublishedAt | null): string {
  if (published === null) return 'date not known';
  const { value, basis, via } = published;
  return `published ${value.replace('T', ' ')} (${basis}, from ${via})`;
}
