/** An extracted report as text: its head, then the clean text with wrapped paragraphs left as they are. */
import type { ExtractResult } from '../../record/extract-result.ts';
import { articleHead } from './article-head.ts';
import { withoutControls } from './without-controls.ts';

const PLAIN = {
  bold: (text: string) => text,
  dim: (text: string) => text,
  accent: (text: string) => text,
  warn: (text: string) => text,
};

export function extractText(result: ExtractResult): string {
  const paragraphs = result.text.split(/\n{2,}/).map(withoutControls);
  return `${articleHead(result, PLAIN)}\n${paragraphs.join('\n\n')}\n`;
}
