/** The records that other programs meet, by file name: `docs/reference/schema/<name>.schema.json` is made from each. */
import { articleSchema } from './article.ts';
import { batchErrorSchema, batchInputSchema } from './batch.ts';
import { captureSchema } from './capture.ts';
import { claimSchema } from './claim.ts';
import { documentSchema } from './document.ts';
import { eventSchema } from './event.ts';
import { extractResultSchema } from './extract-result.ts';
import { readResultSchema } from './read-result.ts';

export const RECORD_SCHEMAS = {
  article: articleSchema,
  'batch-error': batchErrorSchema,
  'batch-input': batchInputSchema,
  capture: captureSchema,
  claim: claimSchema,
  document: documentSchema,
  event: eventSchema,
  'extract-result': extractResultSchema,
  'read-result': readResultSchema,
} as const;
