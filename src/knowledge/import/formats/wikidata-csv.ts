/**
 * Answers of the Wikidata Query Service as CSV (RFC 4180). In: text with a header line. Out: an entry for each
 * row. Columns are known by the names that such queries give them; a comma, a semicolon or a tab parts fields.
 */
import { CsvError, parse } from 'csv-parse/sync';
import { areaError } from '../../../base/errors.ts';
import { KNOWLEDGE_ERRORS } from '../../errors.ts';
import type { ImportFormat, ListDate, ListEntry, ListOptions } from '../import-format.ts';

/** By name in lower case, without blanks, hyphens and underscores; the first that holds something counts. */
const COLUMNS = {
  id: ['person', 'personid', 'item', 'officeholder', 'holder', 'qid', 'wikidata'],
  name: ['personlabel', 'personname', 'itemlabel', 'officeholderlabel', 'holderlabel', 'name', 'person'],
  title: ['positionlabel', 'officelabel', 'position', 'office', 'title'],
  state: ['iso3', 'countryiso3', 'countrycode', 'iso', 'countrylabel', 'statelabel', 'country', 'state'],
  start: ['start', 'startdate', 'starttime', 'from', 'startyear'],
  end: ['end', 'enddate', 'endtime', 'to', 'until', 'endyear'],
  startPrecision: ['startprecision'],
  endPrecision: ['endprecision'],
  sex: ['genderlabel', 'gender', 'sex', 'sexlabel'],
} as const;

type Field = keyof typeof COLUMNS;
type Row = Readonly<Record<string, string>>;

const ITEM = /^(?:<?https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/)?(Q[1-9]\d{0,14})>?$/;
/** Longer rows are no rows of such a list. UTF-16 code units. */
const MAX_ROW = 100_000;

export const wikidataCsv: ImportFormat = {
  name: 'wikidata-csv',
  ending: 'csv',
  source: 'import-wikidata',
  read(text, options) {
    const header = /^\uFEFF?([^\r\n]*)/.exec(text)?.[1] ?? '';
    const rows = parseRows(text, header, options);
    const columns = new Set(header.split(delimiterOf(header)).map(columnKey));
    for (const field of ['name', 'title', 'start'] as const) requireColumn(field, columns, options);
    if (options.state === null) requireColumn('state', columns, options);
    return {
      entries: rows.map(({ row, line }) => toEntry(row, line, options)),
      asOf: options.asOf,
    };
  },
};

function parseRows(text: string, header: string, { name }: ListOptions): { row: Row; line: number }[] {
  try {
    const parsed: unknown = parse(text, {
      bom: true,
      columns: (names: string[]) => names.map(columnKey),
      delimiter: delimiterOf(header),
      info: true,
      max_record_size: MAX_ROW,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    return (parsed as { record: Row; info: { lines: number } }[]).map(({ record, info }) => ({
      row: record,
      line: info.lines,
    }));
  } catch (error) {
    if (error instanceof CsvError) throw unreadable(`${name} is no CSV: ${error.message.slice(0, 200)}.`);
    throw error;
  }
}

function delimiterOf(header: string): string {
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

/** "Position Label", "position_label" and "?positionLabel" are one column. */
function columnKey(name: string): string {
  return name
    .replace(/^\uFEFF/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function requireColumn(field: Field, columns: ReadonlySet<string>, { name }: ListOptions): void {
  const names: readonly string[] = COLUMNS[field];
  if (names.some((one) => columns.has(one))) return;
  const wanted = names.join(', ');
  throw unreadable(`${name} has no column for the ${field}: none of ${wanted}.`);
}

function toEntry(row: Row, line: number, options: ListOptions): ListEntry {
  const values = (field: Field): string[] =>
    COLUMNS[field].map((column) => row[column] ?? '').filter((value) => value !== '');
  const words = (field: Field): string => values(field).find((value) => !ITEM.test(value)) ?? '';
  const sex = words('sex').toLowerCase();
  return {
    where: `${options.name}, line ${line}`,
    name: words('name'),
    familyInCapitals: false,
    wikidata: values('id').flatMap((value) => ITEM.exec(value)?.[1] ?? [])[0] ?? null,
    sex: sex === 'female' || sex === 'male' ? sex : null,
    state: words('state') || (options.state ?? ''),
    title: words('title'),
    start: dateIn(words('start'), words('startPrecision')),
    end: dateIn(words('end'), words('endPrecision')),
    seenOn: null,
  };
}

function dateIn(text: string, precision: string): ListDate | null {
  return text === '' ? null : { text, precision: /^\d+$/.test(precision) ? Number(precision) : null };
}

function unreadable(detail: string): Error {
  return areaError(KNOWLEDGE_ERRORS, 'KNOWLEDGE_IMPORT_UNREADABLE', detail);
}
