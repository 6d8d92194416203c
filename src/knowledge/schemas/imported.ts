/**
 * `actors/persons-imported-*.yaml`: what `attache knowledge import` adds beside the files that people write. New
 * persons stand whole; of persons that another file holds only what is new: a tenure, or the end of one that is
 * open there.
 */
import { z } from 'zod';
import { countrySchema, partialDateSchema, slugSchema } from './basics.ts';
import { personSchema, tenureSchema } from './person.ts';

const person = slugSchema('person');

/** A tenure of a person whom another file holds. */
export const addedTenureSchema = tenureSchema.extend({ person });

/** The end of a tenure that another file leaves open; where that file has an end by now, its own counts. */
export const endingSchema = z.strictObject({
  person,
  office: slugSchema('office'),
  /** The state whose office it is, when it is not the person's own. */
  country: countrySchema.optional(),
  to: partialDateSchema,
});

export const importedFileSchema = z.strictObject({
  imported: z.strictObject({
    /** What was read: the name of a format. */
    format: z.string().min(1),
    /** The day that the source speaks of. The knowledge as a whole is not good until then: a source may be partial. */
    asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    files: z.array(z.strictObject({ name: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
  }),
  persons: z.array(personSchema).default([]),
  tenures: z.array(addedTenureSchema).default([]),
  endings: z.array(endingSchema).default([]),
});

export type AddedTenure = z.infer<typeof addedTenureSchema>;
export type Ending = z.infer<typeof endingSchema>;
export type ImportedFile = z.infer<typeof importedFileSchema>;
