/**
 * A name in the text. `mentionSchema` is the mention as results show it; `documentMentionSchema` adds where
 * it stands among the tokens, which only the stages need.
 */
import { z } from 'zod';
import { MENTION_KINDS } from './lists/mention-kinds.ts';
import { fieldSchema } from './spans.ts';

export const mentionSchema = z.object({
  id: z.string(),
  field: fieldSchema,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  kind: z.enum(MENTION_KINDS),
  actorId: z.string().nullable(),
  placeId: z.string().nullable(),
  weaponId: z.string().nullable(),
  instrumentId: z.string().nullable(),
  chain: z.string().nullable().meta({ description: 'Id of the chain of mentions that name the same thing.' }),
});

export type PublicMention = z.infer<typeof mentionSchema>;

export const documentMentionSchema = mentionSchema.extend({
  sentence: z.int().nonnegative().meta({ description: 'Index into the sentences of the document.' }),
  firstToken: z.int().nonnegative(),
  lastToken: z.int().nonnegative().meta({ description: 'Inclusive.' }),
  score: z.number().min(0).max(1),
});

export type Mention = z.infer<typeof documentMentionSchema>;
