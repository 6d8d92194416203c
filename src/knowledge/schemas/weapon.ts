/** `weapons/*.yaml`: weapon systems. Classes of one agency are disputed by others. */
import { z } from 'zod';
import { countrySchema, namesSchema, partialDateSchema, slugSchema } from './basics.ts';

export const WEAPON_CLASSES = [
  'SRBM',
  'MRBM',
  'IRBM',
  'ICBM',
  'SLBM',
  'ALBM',
  'SLV',
  'HGV',
  'LACM',
  'ASCM',
  'ATGM',
  'SAM',
  'UAV',
  'UUV',
  'satellite',
  'ship',
  'submarine',
  'aircraft',
  'ground',
  'artillery',
  'warhead',
] as const;

export const weaponSchema = z.strictObject({
  id: slugSchema('weapon'),
  name: z.string().min(1),
  names: namesSchema,
  country: countrySchema,
  class: z.enum(WEAPON_CLASSES),
  firstTest: partialDateSchema.optional(),
});

export const weaponsFileSchema = z.strictObject({ source: z.string(), weapons: z.array(weaponSchema) });

export type Weapon = z.infer<typeof weaponSchema>;
