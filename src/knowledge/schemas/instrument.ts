/** `instruments/*.yaml`: treaties, agreements, regimes, and resolutions of the Security Council. */
import { z } from 'zod';
import { countrySchema, namesSchema, partialDateSchema, slugSchema } from './basics.ts';

export const instrumentSchema = z.strictObject({
  id: slugSchema('instrument'),
  name: z.string().min(1),
  names: namesSchema,
  kind: z.enum(['treaty', 'agreement', 'regime', 'resolution']),
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  subject: z.string().optional(),
  addressee: countrySchema.optional(),
  trigger: z.string().optional(),
});

export const instrumentsFileSchema = z.strictObject({
  source: z.string(),
  instruments: z.array(instrumentSchema),
});

/** Resolutions are listed by number; their names follow from it. */
export const resolutionsFileSchema = z.strictObject({
  source: z.string(),
  resolutions: z.array(
    z.strictObject({
      number: z.int().positive(),
      adopted: partialDateSchema,
      subject: z.string(),
      addressee: countrySchema.optional(),
      trigger: z.string().optional(),
    }),
  ),
});

export type Instrument = z.infer<typeof instrumentSchema>;

/** The instrument that a numbered resolution stands for, with the names by which reports know it. */
export function toResolution(
  entry: z.infer<typeof resolutionsFileSchema>['resolutions'][number],
): Instrument {
  const n = entry.number;
  const { number: _number, adopted, ...rest } = entry;
  return {
    id: `instrument/unscr-${n}`,
    name: `UN Security Council resolution ${n}`,
    names: [
      `UNSCR ${n}`,
      `resolution ${n}`,
      `Resolution ${n}`,
      `U.N. Security Council resolution ${n}`,
      `United Nations Security Council resolution ${n}`,
      `Security Council resolution ${n}`,
    ],
    kind: 'resolution',
    from: adopted,
    ...rest,
  };
}
