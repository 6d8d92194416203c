/** `offices/roles.yaml`: words for people and bodies that have no name of their own. */
import { z } from 'zod';
import { sectorsSchema } from './basics.ts';

export const roleSchema = z.strictObject({
  words: z.array(z.string().min(1)).min(1),
  sectors: sectorsSchema,
  /** An institution or group rather than one person. */
  body: z.boolean().default(false),
  /** Arms and craft: actors only where the text says whose they are. */
  thing: z.boolean().default(false),
});

export const rolesFileSchema = z.strictObject({
  source: z.string(),
  roles: z.array(roleSchema),
  /** Phrases for several sides at once, e.g. "the two leaders". */
  sides: z.array(z.string().min(1)),
  /** Nouns, as lemmas, for somebody other than the state that they are said to belong to. */
  others: z.array(z.string().min(1)).default([]),
  /** Words for how many, as lemmas: they stand for what their "of" names. */
  quantities: z.array(z.string().min(1)).default([]),
  /** Verbs, as lemmas: whom they judge did what their "for" or "over" names. */
  judging: z.array(z.string().min(1)).default([]),
});

export type Role = z.infer<typeof roleSchema>;
