/**
 * A person's decision on a coding. Reviews are only ever added: taking one back is a review of its own whose
 * `undoes` names the one that it takes back. The last one that was not taken back counts.
 */
import { z } from 'zod';
import { isoMomentSchema } from './date-value.ts';
import { VERDICTS } from './lists/verdicts.ts';

export const reviewSchema = z.object({
  id: z.string().meta({ description: '`rev_…`, from target, time and reviewer.' }),
  target: z.string().meta({ description: 'Id of the event or claim, as it was when it was reviewed.' }),
  record: z.enum(['event', 'claim']),
  verdict: z.enum(VERDICTS).nullable().meta({ description: 'Null when the review takes another one back.' }),
  undoes: z.string().nullable().meta({ description: 'Id of the review that is taken back.' }),
  by: z.string().min(1).max(200),
  at: isoMomentSchema,
  why: z.string().max(2000).nullable(),
  before: z.enum(VERDICTS).nullable().meta({ description: 'The verdict that counted before.' }),
  after: z.enum(VERDICTS).nullable().meta({ description: 'The verdict that counts from now on.' }),
});

export type Review = z.infer<typeof reviewSchema>;
