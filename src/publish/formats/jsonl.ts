/**
 * JSON Lines: one row a line, exactly as `src/record/rows.ts` has it; nothing is cut, cleaned or renamed.
 */
import type { ExportFormat, ExportRecord, ExportRows } from '../export-format.ts';

export const jsonlFormat: ExportFormat = {
  name: 'jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  about: 'JSON Lines: one row a line, whole and exact',
  async *write<R extends ExportRecord>(_record: R, rows: AsyncIterable<ExportRows[R]>) {
    for await (const row of rows) yield `${toLine(row)}\n`;
  },
};

/** Some readers of lines, Node's among them, also break at these two; escaped, they mean the same in JSON. */
function toLine(row: object): string {
  return JSON.stringify(row).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
