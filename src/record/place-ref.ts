/** Where an event took place. `field`, `start` and `end` are null when no words of the report name the place. */
import { z } from 'zod';
import { countrySchema } from './actor-ref.ts';
import { PLACE_BASES } from './lists/place-bases.ts';
import { PLACE_PRECISIONS } from './lists/place-precisions.ts';
import { fieldSchema } from './spans.ts';

export const placeRefSchema = z.object({
  text: z.string().nullable(),
  field: fieldSchema.nullable(),
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
  name: z.string(),
  country: countrySchema.nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  lng: z.number().min(-180).max(180).nullable(),
  precision: z.enum(PLACE_PRECISIONS),
  basis: z.enum(PLACE_BASES),
});

export type PlaceRef = z.infer<typeof placeRefSchema>;
