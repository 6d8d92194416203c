/**
 * Why an event was coded as it was: the cue in the knowledge, the rule that filled its roles, the knowledge
 * entries that were used, and for each flag or value the words that decided it.
 */
import { z } from 'zod';
import { fieldSpanSchema } from './spans.ts';

export const evidenceSchema = fieldSpanSchema.extend({
  for: z
    .string()
    .meta({ description: 'Dotted path of the value that the words decided, e.g. modality.future.' }),
});

export const explanationSchema = z.object({
  cue: z.string(),
  rule: z.string(),
  knowledge: z.array(z.string()),
  score: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Explanation = z.infer<typeof explanationSchema>;
