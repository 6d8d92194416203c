/** The list of export formats, in the order of help and documents; the first is the default. */
import type { ExportFormat } from './export-format.ts';
import { csvFormat } from './formats/csv.ts';
import { jsonlFormat } from './formats/jsonl.ts';

export const EXPORT_FORMATS = [jsonlFormat, csvFormat] as const satisfies readonly ExportFormat[];
