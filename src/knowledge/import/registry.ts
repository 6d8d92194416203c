/** The list of formats that office-holders can be imported from. */
import { wikidataCsv } from './formats/wikidata-csv.ts';
import { worldLeadersJson } from './formats/world-leaders-json.ts';
import type { ImportFormat } from './import-format.ts';

export const IMPORT_FORMATS = [wikidataCsv, worldLeadersJson] as const satisfies readonly ImportFormat[];
