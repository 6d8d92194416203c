/**
 * The bytes of a page as they were fetched or handed in. The id is the payload's SHA-256, so fetching the
 * same bytes again adds an observation, not a capture.
 */
import { z } from 'zod';
import { isoMomentSchema } from './date-value.ts';

export const observationSchema = z.object({
  url: z.string().nullable(),
  observedAt: isoMomentSchema,
  headers: z.record(z.string(), z.string()),
  warcRecordId: z.string().nullable(),
});

export const captureSchema = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.string().nullable(),
  lengthBytes: z.int().nonnegative(),
  observations: z.array(observationSchema),
});

export type Observation = z.infer<typeof observationSchema>;
export type Capture = z.infer<typeof captureSchema>;
