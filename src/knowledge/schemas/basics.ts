/** Parts that the schemas of knowledge files share. */
import { z } from 'zod';
import { countrySchema } from '../../record/actor-ref.ts';
import { SECTORS } from '../../record/lists/sectors.ts';

/** Names as they stand in text: matched in this case, any kind of hyphen, with or without accents. */
export const namesSchema = z.array(z.string().min(1)).default([]);

/** A day, or a month or year where the day is not certain. */
export const partialDateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const positionShape = { lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) };

export const sectorsSchema = z.array(z.enum(SECTORS));

/** A slug with the kind in front, e.g. `state/prk`. */
export function slugSchema(kind: string) {
  return z.string().regex(new RegExp(`^${kind}/[a-z0-9]+(-[a-z0-9]+)*$`));
}

export { countrySchema };
