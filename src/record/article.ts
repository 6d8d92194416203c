/**
 * A report: clean text and what the page says about it. All offsets of later stages count in `text` or
 * `title`. A dateline is the place and date that open a report ("GENEVA, March 3 -").
 */
import { z } from 'zod';
import { dateValueSchema, publishedAtSchema } from './date-value.ts';

export const datelineSchema = z.object({
  text: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  place: z.string().nullable(),
  date: dateValueSchema.nullable(),
});

export type Dateline = z.infer<typeof datelineSchema>;

export const articleSchema = z.object({
  id: z.string(),
  url: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  title: z.string().nullable(),
  authors: z.array(z.string()),
  publisher: z.string().nullable(),
  publishedAt: publishedAtSchema.nullable(),
  language: z.string().nullable().meta({ description: 'ISO 639-1 code; null when it cannot be told.' }),
  dateline: datelineSchema.nullable(),
  text: z.string(),
  captureId: z.string().optional(),
});

export type Article = z.infer<typeof articleSchema>;
