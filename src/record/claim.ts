/**
 * Who said so, in which words. Several speakers for a joint statement, none for "reportedly"; no cue where
 * only quotation marks show that somebody speaks. The author's own voice makes no claim.
 */
import { z } from 'zod';
import { speakerSchema } from './actor-ref.ts';
import { CLAIM_KINDS } from './lists/claim-kinds.ts';
import { STANCES } from './lists/stances.ts';
import { anchorSchema, fieldSpanSchema } from './spans.ts';

export const claimSchema = z.object({
  id: z.string(),
  kind: z.enum(CLAIM_KINDS),
  stance: z.enum(STANCES),
  cue: anchorSchema.nullable(),
  speakers: z.array(speakerSchema),
  content: z.array(fieldSpanSchema),
  events: z.array(z.string()).meta({ description: 'Ids of the events that the claim carries.' }),
  nestedIn: z.string().nullable().meta({ description: 'Id of the claim around this one.' }),
});

export type Claim = z.infer<typeof claimSchema>;
