/**
 * The options of `attache export` and their checks. In: what the parser of the command line found. Out: what
 * is to be exported, where to, and in which format. Errors: CLI_USAGE, STORE_FILTER_INVALID.
 */
import type { ExportFormat } from '../../publish/export-format.ts';
import { EXPORT_FORMATS } from '../../publish/registry.ts';
import { ARTICLE_PARAMS, CLAIM_PARAMS, EVENT_PARAMS, type RawFilter } from '../../store/parse-filter.ts';
import { cliError } from '../errors.ts';

/** What can be exported, with the filters of each. */
export const EXPORT_LISTS = {
  events: EVENT_PARAMS,
  claims: CLAIM_PARAMS,
  articles: ARTICLE_PARAMS,
} as const;

export type ExportList = keyof typeof EXPORT_LISTS;

/** As the parser gives them; the filters stand beside these. */
export type RawExportOptions = {
  store?: string;
  format?: string;
  record?: string;
  dyads?: boolean;
  incomplete?: boolean;
  bom?: boolean;
  out?: string;
};

export type ExportAsk = {
  list: ExportList;
  format: ExportFormat;
  dyads: boolean;
  incomplete: boolean;
  byteOrderMark: boolean;
  /** `-` for standard output. */
  out: string;
};

/** @throws CLI_USAGE */
export function parseExportOptions(raw: RawExportOptions): ExportAsk {
  const out = raw.out ?? '-';
  const ask: ExportAsk = {
    list: parseList(raw.record ?? 'events'),
    format: parseFormat(raw.format, out),
    dyads: raw.dyads === true,
    incomplete: raw.incomplete === true,
    byteOrderMark: raw.bom === true,
    out,
  };
  if (ask.dyads && ask.list !== 'events') fail('--dyads is a form of events; leave out --record.');
  if (ask.incomplete && !ask.dyads) fail('--incomplete belongs to --dyads.');
  if (ask.byteOrderMark && ask.format.name !== 'csv') fail('--bom is for --format csv.');
  if (out === '') fail('--out takes a path, or - for standard output.');
  return ask;
}

/**
 * Says where a filter belongs that this list does not have and another one has.
 * @param raw values by parameter
 * @throws CLI_USAGE
 */
export function checkFilters(list: ExportList, raw: RawFilter): void {
  for (const name of Object.keys(raw)) {
    if (hasFilter(list, name)) continue;
    const holders = (Object.keys(EXPORT_LISTS) as ExportList[]).filter((other) => hasFilter(other, name));
    const [first = list] = holders;
    fail(
      `--${name.replaceAll('_', '-')} is a filter of ${holders.join(' and ')}; give --record ${first}, or leave it out.`,
    );
  }
}

function hasFilter(list: ExportList, name: string): boolean {
  return EXPORT_LISTS[list].some((param) => param.name === name);
}

function parseList(name: string): ExportList {
  const list = Object.keys(EXPORT_LISTS).find((known) => known === name);
  if (list === undefined) fail(`There is no record "${name}"; there are events, claims and articles.`);
  return list as ExportList;
}

function parseFormat(name: string | undefined, out: string): ExportFormat {
  const byEnding = EXPORT_FORMATS.find((format) => out.toLowerCase().endsWith(`.${format.name}`));
  if (name === undefined) return byEnding ?? EXPORT_FORMATS[0];
  const names = EXPORT_FORMATS.map((format) => format.name).join(' and ');
  return (
    EXPORT_FORMATS.find((format) => format.name === name) ??
    fail(`There is no format "${name}"; there are ${names}.`)
  );
}

function fail(detail: string): never {
  throw cliError('CLI_USAGE', detail);
}
