/**
 * From the arguments of a command to its inputs. In: files, folders (searched to the bottom), addresses and
 * `-`. Out: one named source for each report, in the order given; files of a folder in alphabetical order.
 * What cannot be read becomes a source that is refused, so that the others are still read.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ExtractHints } from '../../extract/extraction.ts';
import { type CliErrorCode, cliError } from '../errors.ts';
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
    if (await isFolder(arg)) {
      // No spread: a call takes some 100,000 arguments at most, and a folder may hold more.
      for (const report of await reportsIn(arg, hints)) found.push(report);
    } else if (arg === '-') found.push({ id: '-', source: { kind: 'stream', stream: stdin, hints } });
    else if (/^https?:\/\//i.test(arg))
      found.push(
        refused(
          arg,
          'CLI_URL_NOT_FETCHED',
          `${arg} is an address on the web, and this version reads files only.`,
        ),
      );
    else found.push({ id: arg, source: { kind: 'file', path: arg, hints } });
  }
  return found;
}

/** What cannot even be looked at counts as a file: reading it will say why. */
async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}

async function reportsIn(folder: string, hints: ExtractHints): Promise<NamedSource[]> {
  const found = await walk(folder, hints);
  if (found.length === 0)
    return [refused(folder, 'CLI_FOLDER_EMPTY', `The folder ${folder} holds no report.`)];
  return found;
}

/** Links to folders are not followed, and what begins with a dot is left alone. */
async function walk(folder: string, hints: ExtractHints): Promise<NamedSource[]> {
  const listed = await readdir(folder, { withFileTypes: true }).catch((cause: Error) => cause);
  if (listed instanceof Error)
    return [refused(folder, 'CLI_INPUT_UNREADABLE', `Cannot look into ${folder} (${listed.message}).`)];
  const entries = listed
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: NamedSource[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) for (const below of await walk(path, hints)) found.push(below);
    else if (!REPORT_FILE.test(entry.name)) continue;
    else if (entry.isFile() || entry.isSymbolicLink())
      found.push({ id: path, source: { kind: 'file', path, hints } });
    // A pipe that nobody writes to would be waited for without end; one that is named on its own is meant.
    else found.push(refused(path, 'CLI_INPUT_UNREADABLE', `${path} is a pipe, socket or device.`));
  }
  return found;
}

function refused(id: string, code: CliErrorCode, detail: string): NamedSource {
  return { id, source: { kind: 'refused', error: cliError(code, detail), hints: {} } };
}
