/**
 * Rows of answers as schemas, for OpenAPI and for tests that check real answers. Records come from src/record;
 * what the store counts and notes is described here, and `schema-agreement.ts` sees that types and schemas agree.
 */
import { z } from 'zod';
import { claimSchema } from '../../record/claim.ts';
import { quoteSchema, sentenceSchema, timeExpressionSchema } from '../../record/document.ts';
import { eventSchema } from '../../record/event.ts';
import { producerSchema } from '../../record/producer.ts';
import { readResultSchema } from '../../record/read-result.ts';
import { reviewSchema } from '../../record/review.ts';
import {
  actorRowSchema,
  articleRowSchema,
  claimRowSchema,
  eventRowSchema,
  searchRowSchema,
} from '../../record/rows.ts';

export const eventRow = eventRowSchema.meta({ id: 'EventRow' });
export const claimRow = claimRowSchema.meta({ id: 'ClaimRow' });
export const articleRow = articleRowSchema.meta({ id: 'ArticleRow' });
export const actorRow = actorRowSchema.meta({ id: 'ActorRow' });
export const searchRow = searchRowSchema.meta({ id: 'SearchRow' });
export const review = reviewSchema.meta({ id: 'Review' });
export const event = eventSchema.meta({ id: 'Event' });
export const claim = claimSchema.meta({ id: 'Claim' });

const count = z.int().nonnegative();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const facet = z
  .object({
    values: z.array(
      z.object({
        value: z.string().meta({ description: 'What the filter of the same name takes.' }),
        label: z.string().meta({ description: 'For people.' }),
        count,
      }),
    ),
    more: z.boolean().meta({ description: 'True when there are values beyond those listed.' }),
  })
  .meta({ id: 'Facet', description: 'Most frequent first.' });

export const timelineBin = z
  .object({
    from: day,
    to: day,
    count,
    done: count.meta({ description: 'Without any flag.' }),
    future: count,
    negated: count,
    hypothetical: count,
    historical: count,
    claimed: count.meta({ description: 'Told by somebody, not by the report itself.' }),
  })
  .meta({
    id: 'TimelineBin',
    description:
      'Events in one stretch of time, first and last day inclusive; with several flags, under each.',
  });

export const setAside = z
  .object({
    kind: z.enum(['quarantined', 'refused']),
    source: z.string(),
    sha256: z.string().nullable(),
    code: z.string(),
    message: z.string(),
    at: z.string(),
  })
  .meta({ id: 'SetAside', description: 'An input that was not filed, and why.' });

export const storeInfo = z
  .object({
    engine: z.string(),
    name: z.string(),
    readOnly: z.boolean(),
    articles: count,
    events: count,
    claims: count,
    actors: count,
    quarantined: count,
    refused: count,
    reviews: count,
    marker: count.meta({ description: 'Highest place in the order of filing, for `new_since`.' }),
    version: z.string().meta({ description: 'Changes with every change that can be seen.' }),
    producers: z.array(producerSchema),
  })
  .meta({ id: 'StoreInfo' });

export const storeRow = storeInfo
  .extend({
    knowledge: z
      .object({
        digest: z.string().meta({ description: 'As `producer.knowledge` has it.' }),
        goodUntil: z
          .string()
          .meta({ description: 'The day up to which office-holders were looked over, ISO 8601.' }),
        importedAsOf: z
          .string()
          .nullable()
          .meta({ description: 'The latest day that an imported list of office-holders speaks of.' }),
      })
      .meta({ id: 'KnowledgeState', description: 'The knowledge that this server codes with.' }),
  })
  .meta({ id: 'StoreRow' });

export const eventType = z
  .object({
    type: z.string(),
    label: z.string().meta({ description: 'For people.' }),
    meaning: z.string(),
    quad: z.string(),
    modes: z.array(z.string()),
  })
  .meta({ id: 'EventType' });

export const report = z
  .object({
    article: articleRowSchema.extend({ text: z.string() }),
    sentences: readResultSchema.shape.sentences,
    mentions: readResultSchema.shape.mentions,
    events: z.array(eventRow),
    claims: z.array(claimRow),
    producer: producerSchema,
  })
  .meta({ id: 'Report' });

export const parse = z
  .object({
    sentences: z.array(sentenceSchema),
    quotes: z.array(quoteSchema),
    times: z.array(timeExpressionSchema),
  })
  .meta({ id: 'Parse' });
