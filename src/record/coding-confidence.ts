/** The fitted numbers behind the score of a coding, as model/confidence.json holds them. */
import { z } from 'zod';

export const codingConfidenceSchema = z.strictObject({
  /** Codings with a score from here on are filed, those below are `uncertain`. */
  filedFrom: z.number().min(0).max(1),
  bias: z.number(),
  /** By feature (src/code/ports.ts); what is not there counts nothing. */
  weights: z.record(z.string(), z.number()),
});

export type CodingConfidence = z.infer<typeof codingConfidenceSchema>;
