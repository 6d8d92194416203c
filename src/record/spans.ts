/** Schemas of the spans that records hold: where in an article, and with which words. */
import { z } from 'zod';

export const fieldSchema = z
  .enum(['text', 'title'])
  .meta({ description: 'The part of the article that offsets count in.' });

const offset = z.int().nonnegative();

export const spanSchema = z.object({ start: offset, end: offset });

export const fieldSpanSchema = z.object({ field: fieldSchema, start: offset, end: offset });

/** A span with its words: `text` is exactly what the span cuts. */
export const anchorSchema = fieldSpanSchema.extend({ text: z.string() });

export type Anchor = z.infer<typeof anchorSchema>;
