/**
 * What `attache read` answers: the report with its events and claims, or the reason why it was not coded.
 * `producer` stands once, at the end, for all records inside.
 */
import { z } from 'zod';
import { articleSchema } from './article.ts';
import { claimSchema } from './claim.ts';
import { eventSchema } from './event.ts';
import { NOT_CODED_REASONS } from './lists/not-coded-reasons.ts';
import { READ_STATUSES } from './lists/read-statuses.ts';
import { mentionSchema } from './mention.ts';
import { producerSchema } from './producer.ts';
import { fieldSpanSchema } from './spans.ts';

export const readArticleSchema = articleSchema.omit({ canonicalUrl: true, captureId: true });

export type ReadArticle = z.infer<typeof readArticleSchema>;

export const readResultSchema = z.object({
  status: z.enum(READ_STATUSES),
  reason: z.enum(NOT_CODED_REASONS).nullable(),
  article: readArticleSchema,
  sentences: z.array(fieldSpanSchema),
  mentions: z.array(mentionSchema),
  events: z.array(eventSchema),
  claims: z.array(claimSchema),
  producer: producerSchema,
});

export type ReadResult = z.infer<typeof readResultSchema>;
