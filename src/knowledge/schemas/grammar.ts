/**
 * What the words between the acts do: `knowledge/grammar/*.yaml`. Only the parts that the coder uses are named
 * here; others may stand in the files for what comes next and are passed through unchecked.
 */
import { z } from 'zod';
import { MODALITIES } from '../../record/lists/modalities.ts';

const lemmas = z.array(z.string());

export const nounClassesSchema = z.record(z.string(), lemmas);

export const controlSchema = z.array(
  z.looseObject({
    lemmas,
    controller: z.string(),
    complement: lemmas,
    effect: z.enum(['done', 'open', 'negated', 'said']),
  }),
);

export const lightVerbsSchema = z.looseObject({
  general: lemmas,
  receives: lemmas,
  reciprocal: lemmas,
  happens: lemmas,
  begins: lemmas,
  goes_on: lemmas,
  ends: lemmas,
  planned: lemmas,
  cancelled: lemmas,
  own: lemmas,
});

const operator = z.looseObject({
  effect: z.array(z.enum(MODALITIES)),
  lemmas,
  nouns: lemmas.default([]),
  delayed: lemmas.default([]),
});

export const OPERATORS = [
  'commit',
  'refuse',
  'fail',
  'stop',
  'try',
  'want',
  'propose',
  'cancel',
  'prevent',
  'deny',
  'manage',
  'cause',
  'demand',
] as const;

export type OperatorName = (typeof OPERATORS)[number];

export const modalitySchema = z.looseObject({
  negation: z.looseObject({
    words: lemmas,
    pronouns: lemmas,
    prepositions: lemmas,
    adverbs: lemmas,
    adjectives: lemmas,
  }),
  hypothetical: z.looseObject({
    modals: lemmas,
    adverbs: lemmas,
    adjectives: lemmas,
    conjunctions: lemmas,
    conjunctionPhrases: lemmas,
    inverted: lemmas,
    nouns: lemmas,
    verbs: lemmas,
    truth: z.looseObject({ true: lemmas, false: lemmas, nouns: lemmas }),
  }),
  future: z.looseObject({
    modals: lemmas,
    verbs: lemmas,
    adjectives: lemmas,
    nouns: lemmas,
    prepositions: lemmas,
  }),
  operators: z.record(z.enum(OPERATORS), operator),
  historical: z.looseObject({ adverbs: lemmas, phrases: lemmas, adjectives: lemmas, anniversaries: lemmas }),
  exceptions: z.array(
    z.looseObject({ words: lemmas, effect: z.union([z.literal('none'), z.array(z.enum(MODALITIES))]) }),
  ),
});
