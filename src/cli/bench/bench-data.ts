/** What the bench reads: the pages that ship, lengthened, and texts of growing length joined from their sentences. */
import { readFileSync } from 'node:fs';
import { extractPage } from '../../extract/extract-page.ts';
import type { Article } from '../../record/article.ts';
import { findExamples } from '../input/find-examples.ts';

export type BenchPage = { name: string; bytes: Uint8Array };

/** Words of the articles that speed is measured on. */
export const ARTICLE_WORDS = 400;

/**
 * The example pages, in order, each lengthened to about `ARTICLE_WORDS` words of text: paragraphs of the next
 * example stand below its last. Navigation, comments and all the rest of the page stay.
 */
export function benchPages(): BenchPage[] {
  const pages = findExamples('all').flatMap(({ id, source }) =>
    source.kind === 'file' ? [{ name: id, html: readFileSync(source.path, 'utf8') }] : [],
  );
  const texts = pages.map(({ html }) => extractPage(html).article.text);
  return pages.map(({ name, html }, i) => {
    const longer = lengthened(html, texts[i] ?? '', texts[(i + 1) % texts.length] ?? '');
    return { name, bytes: Buffer.from(longer, 'utf8') };
  });
}

/** A page whose last paragraph is not found in its markup stays as long as it is. */
function lengthened(html: string, text: string, more: string): string {
  const opening = (text.split('\n\n').at(-1) ?? '').slice(0, 30);
  const place = html.indexOf('</p>', html.indexOf(opening));
  if (opening === '' || !html.includes(opening) || place === -1) return html;
  let missing = ARTICLE_WORDS - countWords(text);
  const added: string[] = [];
  for (const paragraph of more.split('\n\n')) {
    if (missing <= 0) break;
    const words = paragraph.split(' ').slice(0, missing);
    missing -= words.length;
    added.push(`<p>${words.join(' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  }
  const end = place + '</p>'.length;
  return `${html.slice(0, end)}${added.join('')}${html.slice(end)}`;
}

/** Lengths in words, each twice the one before. */
export const LENGTHS = [200, 400, 800, 1600, 3200, 6400] as const;

/** An article of about `words` words: paragraphs of the pages in turn, over and over, cut at a paragraph. */
export function articleOfLength(pages: readonly BenchPage[], words: number): Article {
  const articles = pages.map((page) => extractPage(page.bytes).article);
  const paragraphs = articles.flatMap(({ text }) => text.split('\n\n'));
  const chosen: string[] = [];
  for (let i = 0, count = 0; count < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length] as string;
    chosen.push(paragraph);
    count += countWords(paragraph);
  }
  const [first] = articles as [Article];
  return { ...first, title: null, dateline: null, text: chosen.join('\n\n') };
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
