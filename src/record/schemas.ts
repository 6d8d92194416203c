/** The records that other programs meet, by file name: `docs/reference/schema/<name>.schema.json` is made from each. */
import { articleSchema } from './article.ts';
import { batchErrorSchema, batchInputSchema } from './batch.ts';
import { captureSchema } from './capture.ts';
import { claimSchema } from './claim.ts';
import { documentSchema } from './document.ts';
import { eventSchema } from './event.ts';
import { extractResultSchema } from './extract-result.ts';
import { readResultSchema } from './read-result.ts';
import { reviewSchema } from './review.ts';
import { actorRowSchema, articleRowSchema, claimRowSchema, eventRowSchema, searchRowSchema } from './rows.ts';

export const RECORD_SCHEMAS = {
  'actor-row': actorRowSchema,
  article: articleSchema,
  'article-row': articleRowSchema,
  'batch-error': batchErrorSchema,
  'batch-input': batchInputSchema,
  capture: captureSchema,
  claim: claimSchema,
  'claim-row': claimRowSchema,
  document: documentSchema,
  event: eventSchema,
  'event-row': eventRowSchema,
  'extract-result': extractResultSchema,
  'read-result': readResultSchema,
  review: reviewSchema,
  'search-row': searchRowSchema,
} as const;
