/**
 * One event type as `knowledge/events/<type>.yaml` describes it: what it means, how it is coded by PLOVER and
 * CAMEO, the cues that show it, and sentences that must and must not be coded as it. The folder is the list of
 * types. Slots and frames are explained in docs/reference/event-types.md.
 */
import { z } from 'zod';
import { CONTEXTS } from '../../record/lists/contexts.ts';
import { MODALITIES } from '../../record/lists/modalities.ts';
import { PLOVER_TYPES } from '../../record/lists/plover-types.ts';
import { QUADS } from '../../record/lists/quads.ts';

const lemmas = z.array(z.string().min(1));

const slot = z
  .string()
  .regex(
    /^((subj|obj|light|comp|cond|up)\.)?(p:[a-z_]+\.)?(subj|obj|iobj|poss|amod|p:[a-z_]+)$/,
    'Not a slot; see docs/reference/event-types.md',
  );

const nouns = z.strictObject({ class: lemmas.default([]), lemma: lemmas.default([]) });

const phrase = z.strictObject({
  in: z.array(slot).min(1),
  class: lemmas.default([]),
  lemma: lemmas.default([]),
});

const cue = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    verb: lemmas.default([]),
    noun: lemmas.default([]),
    source: z.array(slot).default([]),
    target: z.array(slot).default([]),
    object: nouns.optional(),
    notObject: nouns.optional(),
    subject: nouns.optional(),
    predicate: nouns.optional(),
    sourceIs: z.enum(['state', 'people']).optional(),
    phrase: phrase.optional(),
    contentModal: lemmas.default([]),
    contentVerb: lemmas.default([]),
    content: z.boolean().default(true),
    needsTarget: z.boolean().default(true),
    alone: z.enum(['thing', 'governed']).optional(),
    requires: z.array(z.enum(['source', 'target', 'object', 'foreign', 'content'])).default([]),
    beyond: z.boolean().default(true),
    reciprocal: z.boolean().default(false),
    mode: z.string().nullable().default(null),
    contexts: z.array(z.enum(CONTEXTS)).default([]),
    cameo: z.string().optional(),
    goldstein: z.number().min(-10).max(10).optional(),
    score: z.number().min(0).max(1).default(0.8),
    ownAct: z.number().min(0).max(1).optional(),
    complement: z.enum(['inner', 'outer', 'both', 'object']).default('both'),
    voice: z.enum(['active', 'passive']).optional(),
    of: z.enum(['source', 'target', 'object', 'none']).default('none'),
    light: lemmas.default([]),
  })
  .refine((c) => c.verb.length + c.noun.length > 0, 'A cue needs a verb or a noun.');

const frame = z.strictObject({ source: z.array(slot), target: z.array(slot) });

/** Who does it to whom where no cue is known and the reader takes a word for the type. */
const learnedFrames = z.strictObject({
  reciprocal: z.boolean().default(false),
  verb: frame,
  noun: frame,
});

export const eventExampleSchema = z.strictObject({
  text: z.string(),
  source: z.array(z.string()).optional(),
  target: z.array(z.string()).optional(),
  mode: z.string().nullable().optional(),
  modality: z.array(z.enum(MODALITIES)).optional(),
  plover: z.enum(PLOVER_TYPES).optional(),
  reciprocal: z.boolean().optional(),
});

export const eventTypeDefinitionSchema = z.strictObject({
  type: z.string().regex(/^[A-Z][A-Z_]*$/),
  label: z.string(),
  definition: z.string(),
  plover: z.strictObject({ section: z.string() }),
  quad: z.enum(QUADS),
  cameo: z.string().nullable(),
  goldstein: z.number(),
  requiresTarget: z.boolean().default(false),
  beyond: z.boolean().default(true),
  learned: learnedFrames.optional(),
  roles: z.strictObject({ source: z.string(), target: z.string() }),
  modes: z.record(z.string(), z.string()).default({}),
  notDuring: nouns.optional(),
  notBy: nouns.optional(),
  innerModes: z.record(z.string(), z.string()).default({}),
  reduce: z
    .array(
      z.strictObject({
        when: z.array(z.enum(MODALITIES)).min(1),
        cue: z.string().optional(),
        to: z.enum(PLOVER_TYPES),
        mode: z.string().optional(),
        section: z.string(),
      }),
    )
    .default([]),
  cues: z.array(cue).min(1),
  examples: z.array(eventExampleSchema).min(5),
  nearMisses: z.array(z.strictObject({ text: z.string(), is: z.array(z.string()).optional() })).min(3),
});

export type EventCue = z.infer<typeof cue>;
export type EventTypeDefinition = z.infer<typeof eventTypeDefinitionSchema>;
export type EventExample = z.infer<typeof eventExampleSchema>;

/** A cue without words, for `learned` frames: who acts and who is acted on must both be there. */
export function toLearnedCue(fields: {
  reciprocal: boolean;
  source: string[];
  target: string[];
  word: 'verb' | 'noun';
}): EventCue {
  const { word, ...frame } = fields;
  return cue.parse({
    id: `learned-${word}`,
    [word]: ['*'],
    requires: ['source', 'target'],
    score: 0.5,
    ...frame,
  });
}
