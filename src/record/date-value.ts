/**
 * Dates with how exactly and from where they are known. `from` and `to` are the first and last moment of the
 * stretch, both inclusive: days as `YYYY-MM-DD`, minutes as `YYYY-MM-DDTHH:MM` with or without a zone.
 */
import { z } from 'zod';
import { tryIsoDate } from '../base/iso-date.ts';
import { DATE_BASES } from './lists/date-bases.ts';
import { DATE_PRECISIONS } from './lists/date-precisions.ts';
import { DATE_SOURCES } from './lists/date-sources.ts';
import { fieldSchema } from './spans.ts';

export const isoMomentSchema = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60)(\.\d+)?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)?)?$/,
  )
  .refine((moment) => tryIsoDate(moment.slice(0, 10)) !== null, { message: 'there is no such day' })
  .meta({ description: 'ISO 8601 date, or date and time.' });

export const dateValueSchema = z.object({
  from: isoMomentSchema,
  to: isoMomentSchema,
  precision: z.enum(DATE_PRECISIONS),
  basis: z.enum(DATE_BASES),
});

export type DateValue = z.infer<typeof dateValueSchema>;

/** An event's date: a value, and the words that gave it where there are such words. */
export const eventDateSchema = dateValueSchema.extend({
  text: z.string().optional(),
  field: fieldSchema.optional(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
});

export type EventDate = z.infer<typeof eventDateSchema>;

/** When a report was published, and which part of the page said so. */
export const publishedAtSchema = z.object({
  value: isoMomentSchema,
  precision: z.enum(DATE_PRECISIONS),
  basis: z.enum(DATE_BASES),
  via: z.enum(DATE_SOURCES),
});

export type PublishedAt = z.infer<typeof publishedAtSchema>;
