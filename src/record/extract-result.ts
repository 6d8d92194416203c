/** What `attache extract` answers: the report in a page, without reading it. */
import type { z } from 'zod';
import { articleSchema } from './article.ts';

export const extractResultSchema = articleSchema.pick({
  url: true,
  canonicalUrl: true,
  title: true,
  authors: true,
  publisher: true,
  publishedAt: true,
  language: true,
  text: true,
});

export type ExtractResult = z.infer<typeof extractResultSchema>;
