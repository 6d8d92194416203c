/** Who takes part in an event or speaks in a claim: the words, and the actor they were resolved to. */
import { z } from 'zod';
import { SECTORS } from './lists/sectors.ts';
import { anchorSchema } from './spans.ts';

export const countrySchema = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ description: 'ISO 3166-1 alpha-3, a listed other code (XKX, SUN), or IGO.' });

export const actorRefSchema = z.object({
  id: z
    .string()
    .nullable()
    .meta({ description: 'Slug of a known actor, e.g. state/prk; null when unknown.' }),
  name: z.string(),
  country: countrySchema.nullable(),
  sectors: z.array(z.enum(SECTORS)),
});

export type ActorRef = z.infer<typeof actorRefSchema>;

export const participantSchema = anchorSchema.extend({ actor: actorRefSchema.nullable() });

export type Participant = z.infer<typeof participantSchema>;

export const speakerSchema = participantSchema.extend({ anonymous: z.boolean() });

export type Speaker = z.infer<typeof speakerSchema>;
