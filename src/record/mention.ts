/**
 * A name in the text. `mentionSchema` is the mention as results show it; `documentMentionSchema` adds where
 * it stands among the tokens, which only the stages need.
 */
import { z } from 'zod';
import { mentionId } from './ids.ts';
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

/** What is known of a mention when it is found. */
export type FoundMention = Omit<
  Mention,
  'id' | 'actorId' | 'placeId' | 'weaponId' | 'instrumentId' | 'chain'
>;

/** A mention that nothing is linked to yet. @param article id of its article */
export function toMention(article: string, found: FoundMention): Mention {
  const { field, start, end, text, kind, ...place } = found;
  return {
    id: mentionId(article, field, start, end),
    field,
    start,
    end,
    text,
    kind,
    actorId: null,
    placeId: null,
    weaponId: null,
    instrumentId: null,
    chain: null,
    ...place,
  };
}
