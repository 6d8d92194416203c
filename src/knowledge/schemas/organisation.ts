/** `actors/organisations-*.yaml` and `outlets/*.yaml`: bodies with a name of their own. */
import { z } from 'zod';
import { countrySchema, namesSchema, sectorsSchema, slugSchema } from './basics.ts';

export const organisationSchema = z.strictObject({
  id: slugSchema('org'),
  name: z.string().min(1),
  names: namesSchema,
  country: countrySchema.nullable(),
  sectors: sectorsSchema,
});

export const organisationsFileSchema = z.strictObject({
  source: z.string(),
  organisations: z.array(organisationSchema),
});

export type Organisation = z.infer<typeof organisationSchema>;
