/** `actors/persons-*.yaml`: persons and the offices they held, with dates. */
import { z } from 'zod';
import { countrySchema, namesSchema, partialDateSchema, sectorsSchema, slugSchema } from './basics.ts';

export const tenureSchema = z.strictObject({
  office: slugSchema('office'),
  /** The state whose office it is, when it is not the person's own. */
  country: countrySchema.optional(),
  organisation: slugSchema('org').optional(),
  from: partialDateSchema.optional(),
  /** Missing: in office when the file was last looked over. */
  to: partialDateSchema.optional(),
});

export const personSchema = z.strictObject({
  id: slugSchema('person'),
  name: z.string().min(1),
  names: namesSchema,
  country: countrySchema,
  familyName: z.enum(['first', 'last']).default('last'),
  /** Item of Wikidata, by which an import knows the person again. */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
  sex: z.enum(['female', 'male']).optional(),
  /** For persons without an office. */
  sectors: sectorsSchema.default([]),
  offices: z.array(tenureSchema).default([]),
  source: z.string(),
});

export const personsFileSchema = z.strictObject({
  goodUntil: partialDateSchema,
  persons: z.array(personSchema),
});

export type Tenure = z.infer<typeof tenureSchema>;
export type Person = z.infer<typeof personSchema>;
