/** `offices/offices.yaml`: offices and the words that name them; and who "the leader" of a state is. */
import { z } from 'zod';
import { countrySchema, sectorsSchema, slugSchema } from './basics.ts';

export const officeSchema = z
  .strictObject({
    id: slugSchema('office'),
    titles: z.array(z.string().min(1)).min(1),
    /** Titles that lists of office-holders use for this office in some states only. */
    onlyIn: z.record(z.string(), z.array(countrySchema)).default({}),
    sectors: sectorsSchema,
    organisation: slugSchema('org').optional(),
    /** One holder a state (or organisation) at a time. */
    unique: z.boolean().default(false),
  })
  .refine(({ titles, onlyIn }) => Object.keys(onlyIn).every((title) => titles.includes(title)), {
    path: ['onlyIn'],
    message: 'Every title under onlyIn must stand under titles.',
  });

const officeIds = z.array(slugSchema('office'));

export const leaderRuleSchema = z.strictObject({
  titles: z.array(z.string()),
  usual: officeIds,
  parliamentary: officeIds,
  parliamentaryStates: z.array(countrySchema),
  monarchies: officeIds,
  monarchyStates: z.array(countrySchema),
  /** States whose leaders the press names by family name alone, without saying of what. */
  namedBareStates: z.array(countrySchema),
});

export const officesFileSchema = z.strictObject({
  source: z.string(),
  offices: z.array(officeSchema),
  leader: leaderRuleSchema,
});

export type Office = z.infer<typeof officeSchema>;
export type LeaderRule = z.infer<typeof leaderRuleSchema>;
