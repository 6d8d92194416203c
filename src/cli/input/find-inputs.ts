/**
 * From the arguments of a command to its inputs. In: files, folders (searched to the bottom), addresses and
 * `-`. Out: one named source for each report, in the order given; files of a folder in alphabetical order.
 * What cannot be read becomes a source that is refused, so that the others are still read.
 */
import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ExtractHints } from '../../extract/extraction.ts';
import { cliError } from '../errors.ts';
import type { ReportSource } from './report-source.ts';

export type NamedSource = { id: string; source: ReportSource };

const REPORT_FILE = /\.(html?|txt|md)$/i;

export async function findInputs(
  args: readonly string[],
  hints: ExtractHints,
  stdin: Readable,
): Promise<NamedSource[]> {
  const found: NamedSource[] = [];
  for (const arg of args) {
    if (arg === '-') found.push({ id: '-', source: { kind: 'stream', stream: stdin, hints } });
    else if (/^https?:\/\//i.test(arg))
      found.push(
        refused(
          arg,
          'CLI_URL_NOT_FETCHED',
          `${arg} is an address on the web, and this version reads files only.`,
        ),
      );
    else if (isFolder(arg)) found.push(...(await reportsIn(arg, hints)));
    else found.push({ id: arg, source: { kind: 'file', path: arg, hints } });
  }
  return found;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

async function reportsIn(folder: string, hints: ExtractHints): Promise<NamedSource[]> {
  const files = await walk(folder);
  if (files.length === 0)
    return [refused(folder, 'CLI_FOLDER_EMPTY', `The folder ${folder} holds no report.`)];
  return files.map((path) => ({ id: path, source: { kind: 'file', path, hints } }));
}

/** Links to folders are not followed, and what begins with a dot is left alone. */
async function walk(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await walk(path)));
    else if (REPORT_FILE.test(entry.name)) files.push(path);
  }
  return files;
}

function refused(id: string, code: 'CLI_URL_NOT_FETCHED' | 'CLI_FOLDER_EMPTY', detail: string): NamedSource {
  return { id, source: { kind: 'refused', error: cliError(code, detail), hints: {} } };
}
