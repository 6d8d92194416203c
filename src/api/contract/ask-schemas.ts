/** Bodies of requests as schemas: what `POST /read` and `POST /reviews` take. */
import { z } from 'zod';
import { isoMomentSchema } from '../../record/date-value.ts';
import { reviewSchema } from '../../record/review.ts';

export const readAsk = z
  .strictObject({
    text: z.string().optional().meta({ description: 'A report as text, kept as it is. Or give `html`.' }),
    html: z
      .string()
      .optional()
      .meta({ description: 'A page, from which the report is taken. Or give `text`.' }),
    title: z.string().optional().meta({ description: 'Its title, before any that a page gives.' }),
    url: z.string().optional().meta({ description: 'Where it was published.' }),
    publishedAt: isoMomentSchema
      .optional()
      .meta({ description: 'When it was published (ISO 8601), before any date that a page gives.' }),
    parse: z
      .boolean()
      .optional()
      .meta({ description: 'Whether to answer words with their syntax, quotes and times as well.' }),
  })
  .meta({ id: 'ReadAsk' });

export const reviewAsk = z
  .strictObject({
    target: z
      .string()
      .regex(/^(evt|clm)_\w{1,100}$/)
      .meta({ description: 'Id of an event or claim.' }),
    verdict: reviewSchema.shape.verdict.meta({ description: 'Null takes back the review that counts.' }),
    by: z.string().trim().min(1).max(200).meta({ description: 'Who decides.' }),
    why: z.string().max(2000).optional().meta({ description: 'The reason, in words.' }),
  })
  .meta({ id: 'ReviewAsk' });
