/** Reporting verbs, nouns of saying, phrases of attribution and nameless speakers: `knowledge/speech/*.yaml`. */
import { z } from 'zod';
import { STANCES } from '../../record/lists/stances.ts';

const lemmas = z.array(z.string());

export const SPEECH_FRAMES = [
  'ccomp',
  'question',
  'xcomp',
  'small-clause',
  'pictured',
  'quote',
  'parataxis',
  'of-ing',
  'for-ing',
  'against-ing',
  'obl-about',
  'obl-as',
  'as-saying',
  'obj',
  'matter',
  'of-another',
  'in-document',
] as const;

export const speechVerbsSchema = z.array(
  z.strictObject({
    lemmas,
    stance: z.enum(STANCES),
    frames: z.array(z.enum(SPEECH_FRAMES)),
    hearer: z.string().optional(),
    belief: z.boolean().default(false),
    passive: z.boolean().default(false),
    things: z.boolean().default(false),
    negated: z.enum(STANCES).optional(),
    note: z.string().optional(),
  }),
);

export const speechNounsSchema = z.array(
  z.strictObject({
    lemmas,
    stance: z.enum(STANCES),
    content: z.array(z.string()),
    document: z.boolean().default(false),
    vague: z.boolean().default(false),
    note: z.string().optional(),
  }),
);

export const speechPhrasesSchema = z.array(
  z.strictObject({
    words: lemmas,
    kind: z.enum(['preposition', 'adverb', 'holder']),
    stance: z.enum(STANCES),
    except: lemmas.default([]),
    note: z.string().optional(),
  }),
);

export const anonymousSchema = z.strictObject({
  nouns: lemmas,
  modifiers: lemmas,
  phrases: lemmas,
  quantified: lemmas,
  counts: lemmas,
  labels: lemmas,
  bodies_and_roles: lemmas,
  bodies: z.boolean(),
});

export type SpeechVerb = z.infer<typeof speechVerbsSchema>[number];
export type SpeechNoun = z.infer<typeof speechNounsSchema>[number];
export type SpeechPhrase = z.infer<typeof speechPhrasesSchema>[number];
export type SpeechFrame = (typeof SPEECH_FRAMES)[number];
