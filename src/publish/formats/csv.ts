/**
 * Tables as RFC 4180 has them: a header line, commas, CRLF, quotation marks where they are needed, UTF-8. The
 * columns are the lists in `../columns/`. Cells are safe for spreadsheet programs (`../safe-cell.ts`).
 */
import { type Options, stringify } from 'csv-stringify/sync';
import { columnsOf } from '../columns/registry.ts';
import type { ExportFormat, ExportOptions, ExportRecord, ExportRows } from '../export-format.ts';
import { toSafeCell } from '../safe-cell.ts';

/** Rows that are turned into text at a time. */
const CHUNK = 200;

const OPTIONS: Options = {
  record_delimiter: 'windows',
  // Without this a lone line feed inside a cell would stand unquoted between CRLF lines.
  quote_record_delimiter: true,
  escape_formulas: true,
  cast: { string: toSafeCell },
};

export const csvFormat: ExportFormat = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  about: 'a table for spreadsheets and statistics, safe against formulas',
  async *write<R extends ExportRecord>(
    record: R,
    rows: AsyncIterable<ExportRows[R]>,
    options: ExportOptions = {},
  ) {
    const columns = columnsOf(record);
    yield stringify([columns.map((column) => column.name)], {
      ...OPTIONS,
      bom: options.byteOrderMark === true,
    });
    let chunk: ExportRows[R][] = [];
    const toText = () =>
      stringify(
        chunk.map((row) => columns.map((column) => column.value(row))),
        OPTIONS,
      );
    for await (const row of rows) {
      chunk.push(row);
      if (chunk.length < CHUNK) continue;
      yield toText();
      chunk = [];
    }
    if (chunk.length > 0) yield toText();
  },
};
