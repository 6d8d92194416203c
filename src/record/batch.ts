/**
 * Lines of batch files. In: one report a line, as exactly one of text, html and path. Out: one line for every
 * line of input, in order; `BatchError` is the line of an input that was refused.
 */
import { z } from 'zod';
import { isoMomentSchema } from './date-value.ts';

/** Comes back as it was given. */
const batchIdSchema = z.union([z.string().min(1), z.number()]);

export type BatchId = z.infer<typeof batchIdSchema>;

export const batchInputSchema = z
  .object({
    id: batchIdSchema,
    text: z.string().optional().meta({ description: 'The clean text of the report, kept verbatim.' }),
    html: z.string().optional().meta({ description: 'A page; the report is extracted from it.' }),
    path: z
      .string()
      .optional()
      .meta({ description: 'A file with a page or text, relative to the batch file.' }),
    url: z.string().optional(),
    title: z.string().optional(),
    publishedAt: isoMomentSchema.optional(),
  })
  .refine((line) => [line.text, line.html, line.path].filter((part) => part !== undefined).length === 1, {
    message: 'exactly one of "text", "html" and "path" is needed',
  });

export type BatchInput = z.infer<typeof batchInputSchema>;

const errorSchema = z.object({ code: z.string(), message: z.string() });

export const batchErrorSchema = z.union([
  z.object({ id: batchIdSchema, error: errorSchema }),
  z.object({ id: z.null(), line: z.int().positive(), error: errorSchema }),
]);

export type BatchError = z.infer<typeof batchErrorSchema>;
