/** Whole answers as schemas, one for each type of `answers.ts`. */
import { z } from 'zod';
import { readResultSchema } from '../../record/read-result.ts';
import { ARTICLE_FACETS, CLAIM_FACETS, EVENT_FACETS, TIMELINE_UNITS } from '../../store/port.ts';
import {
  actorRow,
  articleRow,
  claim,
  claimRow,
  event,
  eventRow,
  eventType,
  facet,
  parse,
  report,
  review,
  searchRow,
  setAside,
  storeRow,
  timelineBin,
} from './row-schemas.ts';

const count = z.int().nonnegative();

function listOf<R extends z.ZodType>(row: R) {
  return z.object({
    ok: z.literal(true),
    rows: z.array(row),
    next: z
      .string()
      .nullable()
      .meta({ description: 'Give it back as `next` with the same filters and sort; null on the last page.' }),
    next_url: z.string().nullable().meta({ description: 'Address of the next page.' }),
    truncated: z.boolean().meta({ description: 'True when there are rows beyond these.' }),
  });
}

function facetsOf<const K extends readonly string[]>(names: K) {
  return z.object(
    Object.fromEntries(names.map((name) => [name, facet.optional()])) as {
      [N in K[number]]: z.ZodOptional<typeof facet>;
    },
  );
}

const movedFrom = z
  .string()
  .nullable()
  .meta({ description: 'The id that was asked for, when another record took its place.' });

export const eventsAnswer = listOf(eventRow)
  .extend({ count: count.optional(), facets: facetsOf(EVENT_FACETS).optional() })
  .meta({ id: 'EventsAnswer' });
export const claimsAnswer = listOf(claimRow)
  .extend({ count: count.optional(), facets: facetsOf(CLAIM_FACETS).optional() })
  .meta({ id: 'ClaimsAnswer' });
export const articlesAnswer = listOf(articleRow)
  .extend({ count: count.optional(), facets: facetsOf(ARTICLE_FACETS).optional() })
  .meta({ id: 'ArticlesAnswer' });
export const actorsAnswer = listOf(actorRow).extend({ count: count.optional() }).meta({ id: 'ActorsAnswer' });
export const searchAnswer = listOf(searchRow)
  .extend({
    count: count.nullable().optional().meta({ description: 'Null when there are more than are counted.' }),
  })
  .meta({ id: 'SearchAnswer' });
export const reviewsAnswer = listOf(review).meta({ id: 'ReviewsAnswer' });
export const setAsideAnswer = listOf(setAside).meta({ id: 'SetAsideAnswer' });
export const reportAnswer = listOf(report).meta({ id: 'ReportAnswer' });
export const eventAnswer = listOf(eventRow).extend({ moved_from: movedFrom }).meta({ id: 'EventAnswer' });
export const claimAnswer = listOf(claimRow).extend({ moved_from: movedFrom }).meta({ id: 'ClaimAnswer' });
export const timelineAnswer = listOf(timelineBin)
  .extend({
    unit: z.enum(TIMELINE_UNITS),
    undated: count.meta({ description: 'Events that no bin can hold.' }),
  })
  .meta({ id: 'TimelineAnswer' });
export const storeAnswer = listOf(storeRow).meta({ id: 'StoreAnswer' });
export const eventTypesAnswer = listOf(eventType).meta({ id: 'EventTypesAnswer' });
export const readAnswer = readResultSchema
  .extend({
    ok: z.literal(true),
    events: z.array(event),
    claims: z.array(claim),
    parse: parse.nullable().meta({ description: 'Null unless it was asked for and the text was read.' }),
  })
  .meta({ id: 'ReadAnswer' });

export const errorAnswer = z
  .object({
    ok: z.literal(false),
    status: z.int(),
    error: z.object({ code: z.string(), message: z.string() }),
  })
  .meta({ id: 'ErrorAnswer' });
