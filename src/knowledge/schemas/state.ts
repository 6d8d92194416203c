/** `actors/states-*.yaml`: states and territories, now and once. */
import { z } from 'zod';
import { countrySchema, namesSchema, partialDateSchema, positionShape, slugSchema } from './basics.ts';

export const stateSchema = z.strictObject({
  id: slugSchema('state'),
  iso3: countrySchema,
  /** ISO 3166-1 alpha-2, as GeoNames marks countries; historic states have none. */
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  name: z.string().min(1),
  territory: z.boolean().default(false),
  names: namesSchema,
  /** Names that count only in a text that speaks of the state, or of its twin, already ("the North"). */
  contextual: namesSchema,
  adjectives: namesSchema,
  people: namesSchema,
  capital: z
    .strictObject({
      name: z.string().min(1),
      names: namesSchema,
      ...positionShape,
      /** False where the name is too common, or the same as the state's, to stand for the government. */
      metonym: z.boolean().default(true),
    })
    .optional(),
  /** Buildings and streets that stand for the government. */
  metonyms: namesSchema,
  centre: z.strictObject(positionShape).optional(),
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  successor: slugSchema('state').optional(),
});

export const statesFileSchema = z.strictObject({ source: z.string(), states: z.array(stateSchema) });

export type State = z.infer<typeof stateSchema>;
