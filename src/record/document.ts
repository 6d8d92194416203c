/**
 * A report with its annotations, all stand-off over title and text: what the reader makes, the resolver adds
 * ids to, and the coder reads. Stages build documents as plain objects and do not validate them; the schema
 * is for files and for other programs. Syntax follows Universal Dependencies 2.
 */
import { z } from 'zod';
import { articleSchema } from './article.ts';
import { dateValueSchema } from './date-value.ts';
import { documentMentionSchema } from './mention.ts';
import { producerSchema } from './producer.ts';
import { fieldSchema, fieldSpanSchema, spanSchema } from './spans.ts';

export const tokenSchema = fieldSpanSchema.extend({
  form: z.string(),
  lemma: z.string(),
  upos: z.string(),
  feats: z.record(z.string(), z.string()),
  head: z.int().min(-1).meta({ description: 'Index into the tokens of the sentence; -1 for the root.' }),
  rel: z.string().meta({ description: 'UD relation, with its subtype.' }),
  acts: z.record(z.string(), z.number()).nullable().optional().meta({
    description:
      'How likely the word names an act of each type, by the reader alone; `none` for no act. Small shares are left out; null for words that cannot name one.',
  }),
});

export const sentenceSchema = fieldSpanSchema.extend({ tokens: z.array(tokenSchema) });

export const timeExpressionSchema = fieldSpanSchema.extend({
  text: z.string(),
  sentence: z.int().nonnegative(),
  value: dateValueSchema.nullable(),
  kind: z.enum(['date', 'duration', 'set']),
});

export const quoteSchema = z.object({
  field: fieldSchema,
  start: z.int().nonnegative().meta({ description: 'With the quotation marks.' }),
  end: z.int().nonnegative(),
  inner: spanSchema.meta({ description: 'Without the quotation marks.' }),
  scare: z.boolean().meta({ description: 'Marks that hold a term at a distance and quote nobody.' }),
});

export const chainSchema = z.object({
  id: z.string(),
  mentions: z.array(z.string()),
  actorId: z.string().nullable(),
});

export const documentSchema = z.object({
  article: articleSchema,
  sentences: z.array(sentenceSchema),
  mentions: z.array(documentMentionSchema),
  quotes: z.array(quoteSchema),
  times: z.array(timeExpressionSchema),
  chains: z.array(chainSchema),
  producer: producerSchema,
});

export type Token = z.infer<typeof tokenSchema>;
export type Sentence = z.infer<typeof sentenceSchema>;
export type TimeExpression = z.infer<typeof timeExpressionSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type Chain = z.infer<typeof chainSchema>;
export type Document = z.infer<typeof documentSchema>;
