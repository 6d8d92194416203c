/** Which schema a knowledge file follows, by its folder and name. */
import { z } from 'zod';
import { importedFileSchema } from './schemas/imported.ts';
import { instrumentsFileSchema, resolutionsFileSchema } from './schemas/instrument.ts';
import { officesFileSchema } from './schemas/office.ts';
import { organisationsFileSchema } from './schemas/organisation.ts';
import { personsFileSchema } from './schemas/person.ts';
import { placesFileSchema } from './schemas/place.ts';
import { rolesFileSchema } from './schemas/role.ts';
import { statesFileSchema } from './schemas/state.ts';
import { weaponsFileSchema } from './schemas/weapon.ts';
import { wordsFileSchema } from './schemas/words.ts';

/** The folders that `loadKnowledge` reads. Event types and speech cues have loaders of their own. */
export const KNOWLEDGE_FOLDERS = [
  'actors',
  'instruments',
  'offices',
  'outlets',
  'places',
  'weapons',
  'words',
] as const;

const FILE_SCHEMAS: readonly { path: RegExp; schema: z.ZodType }[] = [
  { path: /^actors\/states/, schema: statesFileSchema },
  { path: /^actors\/organisations/, schema: organisationsFileSchema },
  { path: /^actors\/persons-imported/, schema: importedFileSchema },
  { path: /^actors\/persons/, schema: personsFileSchema },
  { path: /^outlets\//, schema: organisationsFileSchema },
  { path: /^offices\/roles/, schema: rolesFileSchema },
  { path: /^offices\//, schema: officesFileSchema },
  { path: /^places\//, schema: placesFileSchema },
  { path: /^weapons\//, schema: weaponsFileSchema },
  { path: /^words\//, schema: wordsFileSchema },
  { path: /^instruments\/un-resolutions/, schema: resolutionsFileSchema },
  { path: /^instruments\//, schema: instrumentsFileSchema },
];

/** The schema of a file; one that accepts nothing for a file whose name fits none. */
export function fileSchemaOf(path: string): z.ZodType {
  return (
    FILE_SCHEMAS.find((rule) => rule.path.test(path))?.schema ??
    z.never({ error: 'no schema fits this file name' })
  );
}
