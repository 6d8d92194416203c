/** What made a record: program version, and digests of the model and the knowledge that it used. */
import { z } from 'zod';

export const producerSchema = z.object({
  name: z.literal('attache'),
  version: z.string(),
  model: z.string().nullable().meta({ description: 'SHA-256 of the model files; null when none was used.' }),
  knowledge: z
    .string()
    .nullable()
    .meta({ description: 'SHA-256 of the knowledge; null when none was used.' }),
});

export type Producer = z.infer<typeof producerSchema>;
