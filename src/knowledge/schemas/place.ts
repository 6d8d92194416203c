/** `places/*.yaml`: regions, seas, straits and sites that no list of cities holds. */
import { z } from 'zod';
import { countrySchema, namesSchema, positionShape, slugSchema } from './basics.ts';

export const placeSchema = z.strictObject({
  id: slugSchema('place'),
  name: z.string().min(1),
  names: namesSchema,
  kind: z.enum(['region', 'sea', 'strait', 'facility']),
  country: countrySchema.nullable(),
  ...positionShape,
});

export const placesFileSchema = z.strictObject({ source: z.string(), places: z.array(placeSchema) });

export type KnownPlace = z.infer<typeof placeSchema>;
