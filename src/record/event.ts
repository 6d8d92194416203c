/**
 * One coding in one document: who did what to whom, when, where, and whether it happened. `type` names the
 * act; `plover` is what PLOVER's codebook reduces act and status to (a promised AID is AGREE).
 */
import { z } from 'zod';
import { participantSchema } from './actor-ref.ts';
import { eventDateSchema } from './date-value.ts';
import { explanationSchema } from './explanation.ts';
import { CONTEXTS } from './lists/contexts.ts';
import { EVENT_STATUSES } from './lists/event-statuses.ts';
import { PLOVER_TYPES } from './lists/plover-types.ts';
import { QUADS } from './lists/quads.ts';
import { placeRefSchema } from './place-ref.ts';
import { anchorSchema } from './spans.ts';

/** Open on purpose: `knowledge/events/<type>.yaml` is the list of types, and a new file needs no line here. */
export const eventTypeSchema = z.string().regex(/^[A-Z][A-Z_]*$/);

export type EventType = z.infer<typeof eventTypeSchema>;

export const modeSchema = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

export const modalitySchema = z.object({
  negated: z.boolean(),
  future: z.boolean(),
  hypothetical: z.boolean(),
  historical: z.boolean(),
});

export type Modality = z.infer<typeof modalitySchema>;

export const ploverCodeSchema = z.object({
  type: z.enum(PLOVER_TYPES),
  mode: modeSchema.nullable(),
  contexts: z.array(z.enum(CONTEXTS)),
});

export type PloverCode = z.infer<typeof ploverCodeSchema>;

export const eventSchema = z.object({
  id: z.string(),
  status: z.enum(EVENT_STATUSES),
  type: eventTypeSchema,
  mode: modeSchema.nullable(),
  contexts: z.array(z.enum(CONTEXTS)),
  reciprocal: z
    .boolean()
    .meta({ description: 'Both sides do the same thing; then all of them are sources.' }),
  plover: ploverCodeSchema,
  cameo: z
    .string()
    .regex(/^\d{2,4}$/)
    .nullable(),
  quad: z.enum(QUADS),
  goldstein: z.number().min(-10).max(10).meta({ description: '-10 (conflict) to 10 (cooperation).' }),
  trigger: anchorSchema,
  source: z.array(participantSchema),
  target: z.array(participantSchema),
  place: placeRefSchema.nullable(),
  date: eventDateSchema.nullable(),
  modality: modalitySchema,
  attribution: z
    .array(z.string())
    .meta({ description: 'Ids of the claims around the event, innermost first.' }),
  explanation: explanationSchema,
});

export type Event = z.infer<typeof eventSchema>;
