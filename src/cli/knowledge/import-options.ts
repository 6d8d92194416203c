/** Options of `attache knowledge import`, checked. In: what the parser of the command line found. Errors: CLI_USAGE. */
import { existsSync, realpathSync } from 'node:fs';
import { tryIsoDate } from '../../base/iso-date.ts';
import { packagePath } from '../../base/package-root.ts';
import type { ImportFormat } from '../../knowledge/import/import-format.ts';
import { IMPORT_FORMATS } from '../../knowledge/import/registry.ts';
import { cliError } from '../errors.ts';

export type RawImport = {
  format: string;
  knowledge: string;
  asOf?: string;
  country?: string;
  dryRun?: boolean;
};

export type ImportAsk = {
  format: ImportFormat;
  root: string;
  /** ISO date; null: what each list says, or the date of its file. */
  asOf: string | null;
  /** Alpha-3; null: what each entry says. */
  country: string | null;
  dryRun: boolean;
};

/** @throws CLI_USAGE */
export function parseImport(raw: RawImport): ImportAsk {
  const names = IMPORT_FORMATS.map(({ name }) => name);
  const format = IMPORT_FORMATS.find(({ name }) => name === raw.format);
  if (format === undefined)
    throw usage(`There is no format "${raw.format}"; there are ${names.join(' and ')}.`);
  const { asOf = null, country = null } = raw;
  if (asOf !== null && (asOf.length !== 10 || tryIsoDate(asOf) === null))
    throw usage(`--as-of takes a day such as 2026-05-01, not "${asOf}".`);
  if (country !== null && !/^[A-Z]{3}$/.test(country))
    throw usage(`--country takes three capital letters such as PRK, not "${country}".`);
  if (existsSync(raw.knowledge) && realpathSync(raw.knowledge) === realpathSync(packagePath('knowledge')))
    throw usage(
      'The knowledge that ships is not written to. Make a folder of your own with `attache knowledge copy FOLDER` and name it with --knowledge.',
    );
  return { format, root: raw.knowledge, asOf, country, dryRun: raw.dryRun === true };
}

function usage(detail: string): Error {
  return cliError('CLI_USAGE', detail);
}
