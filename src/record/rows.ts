/**
 * Records as lists, exports and the desk show them: an event or claim with its words and the report that it
 * stands in beside it. JSON Lines exports hold one such row a line.
 */
import { z } from 'zod';
import { articleSchema } from './article.ts';
import { claimSchema } from './claim.ts';
import { isoMomentSchema, publishedAtSchema } from './date-value.ts';
import { eventSchema } from './event.ts';
import { NOT_CODED_REASONS } from './lists/not-coded-reasons.ts';
import { READ_STATUSES } from './lists/read-statuses.ts';
import { reviewSchema } from './review.ts';
import { anchorSchema } from './spans.ts';

/** The report beside a record. */
export const articleBesideSchema = z.object({
  id: z.string(),
  url: z
    .string()
    .nullable()
    .meta({ description: 'Where the report was read, or else the address that its page gives.' }),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: publishedAtSchema.nullable(),
  digest: z.string().nullable().meta({ description: 'SHA-256 of the bytes that the report was read from.' }),
});

const filedAt = isoMomentSchema.meta({ description: 'When this record was first filed in the store.' });
const marker = z
  .int()
  .nonnegative()
  .meta({ description: 'Place in the order of filing; grows, and tells what is new.' });
const review = reviewSchema.nullable().meta({ description: 'The review that counts, if there is one.' });

/** Who says what an event is told by, in a line: names of the innermost claim's speakers. */
const tellerSchema = z.object({
  claim: z.string(),
  stance: claimSchema.shape.stance,
  speakers: z.array(z.string()),
});

export const eventRowSchema = eventSchema.extend({
  record: z.literal('event'),
  quote: anchorSchema.meta({ description: 'The sentence that the trigger stands in.' }),
  told: z.array(tellerSchema).meta({ description: 'The claims of `attribution`, innermost first.' }),
  article: articleBesideSchema,
  review,
  filedAt,
  marker,
});

export const claimRowSchema = claimSchema.extend({
  record: z.literal('claim'),
  words: z.array(z.string()).meta({ description: 'The words of each content span.' }),
  quote: anchorSchema.meta({ description: 'The sentence that the cue, or else the content, stands in.' }),
  article: articleBesideSchema,
  review,
  filedAt,
  marker,
});

export const articleRowSchema = articleSchema.omit({ text: true, captureId: true }).extend({
  record: z.literal('article'),
  status: z.enum(READ_STATUSES),
  reason: z.enum(NOT_CODED_REASONS).nullable(),
  digest: z.string().nullable(),
  sources: z.array(z.string()).meta({ description: 'Files or addresses that the report was read from.' }),
  excerpt: z.string().meta({ description: 'The first 240 characters of the text, cut between words.' }),
  characters: z.int().nonnegative(),
  events: z.int().nonnegative().meta({ description: 'Number of its events, those found wrong left out.' }),
  claims: z.int().nonnegative(),
  filedAt,
  marker,
});

export const actorRowSchema = z.object({
  record: z.literal('actor'),
  id: z.string().nullable().meta({ description: 'Null for an actor that the knowledge does not have.' }),
  name: z.string(),
  country: z.string().nullable(),
  sectors: z.array(z.string()),
  asSource: z.int().nonnegative().meta({ description: 'Events in which it is a source.' }),
  asTarget: z.int().nonnegative(),
  asSpeaker: z.int().nonnegative().meta({ description: 'Claims in which it speaks.' }),
});

/** One report in a search, best or newest first. */
export const searchRowSchema = z.object({
  record: z.literal('article'),
  article: articleBesideSchema,
  events: z.int().nonnegative(),
  snippet: z
    .array(z.object({ text: z.string(), match: z.boolean() }))
    .meta({ description: 'Words around the matches, as plain text in parts.' }),
});

export type ArticleBeside = z.infer<typeof articleBesideSchema>;
export type EventRow = z.infer<typeof eventRowSchema>;
export type ClaimRow = z.infer<typeof claimRowSchema>;
export type ArticleRow = z.infer<typeof articleRowSchema>;
export type ActorRow = z.infer<typeof actorRowSchema>;
export type SearchRow = z.infer<typeof searchRowSchema>;
