/** What the bench reads: the pages that ship, and texts of growing length joined from their sentences. */
import { readFileSync } from 'node:fs';
import { extractPage } from '../../extract/extract-page.ts';
import type { Article } from '../../record/article.ts';
import { findExamples } from '../input/find-examples.ts';

export type BenchPage = { name: string; bytes: Uint8Array };

/** The example pages, in order. */
export function benchPages(): BenchPage[] {
  return findExamples('all').flatMap(({ id, source }) =>
    source.kind === 'file' ? [{ name: id, bytes: readFileSync(source.path) }] : [],
  );
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
