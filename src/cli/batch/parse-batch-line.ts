/**
 * From a line of a batch file to a source. In: the line's bytes, and the folder that `path` starts at. Out:
 * `{id, source}`; or `{id: null, error}` for a line that is not such an object. Pure: opens nothing.
 */
import { resolve } from 'node:path';
import { type BatchId, batchInputSchema } from '../../record/batch.ts';
import { type ErrorBody, toErrorBody } from '../error-body.ts';
import { cliError } from '../errors.ts';
import type { ByteLine } from '../input/byte-lines.ts';
import type { ReportSource } from '../input/report-source.ts';

export type BatchLine = { id: BatchId; source: ReportSource } | { id: null; error: ErrorBody };

/** Longest line taken, in bytes: the largest page four times over, since JSON writes some characters longer. */
export const MAX_LINE_BYTES = 80 * 1024 * 1024;

export function parseBatchLine(line: ByteLine, folder: string): BatchLine {
  try {
    return toBatchLine(parseJsonLine(line), folder);
  } catch (error) {
    return { id: null, error: toErrorBody(error) };
  }
}

function parseJsonLine({ bytes, number }: ByteLine): unknown {
  if (bytes === null) {
    throw cliError('CLI_LINE_TOO_LONG', `The line has more than ${MAX_LINE_BYTES / 2 ** 20} MiB.`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: number !== 1 }).decode(bytes);
  } catch (cause) {
    throw cliError('CLI_LINE_NOT_JSON', 'The line is not valid UTF-8.', { cause });
  }
  if (text.trim() === '') throw cliError('CLI_LINE_NOT_JSON', 'The line is empty.');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw cliError('CLI_LINE_NOT_JSON', 'The line is not JSON.', { cause });
  }
}

function toBatchLine(value: unknown, folder: string): BatchLine {
  const parsed = batchInputSchema.safeParse(withoutNulls(value));
  if (!parsed.success) throw cliError('CLI_LINE_INVALID', describeFault(value, parsed.error.issues));
  const { id, text, html, path, url, title, publishedAt } = parsed.data;
  const hints = {
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
  if (text !== undefined) return { id, source: { kind: 'text', text, hints } };
  if (html !== undefined) return { id, source: { kind: 'html', html, hints } };
  return { id, source: { kind: 'file', path: resolve(folder, path ?? ''), hints } };
}

/** A field that is null counts as one that is not there; programs write both for the same. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).filter(([key, field]) => field !== null || key === 'id');
  return Object.fromEntries(
    fields.map(([key, field]) => [key, key === 'publishedAt' ? toExtended(field) : field]),
  );
}

/** Other spellings of one moment that programs print: a space for the T, an offset without its colon. */
function toExtended(moment: unknown): unknown {
  if (typeof moment !== 'string') return moment;
  return moment.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T').replace(/(T.*[+-]\d{2})(\d{2})$/, '$1:$2');
}

type Issue = { path: PropertyKey[]; message: string };

/** Names the id where there is one: the answer's own `id` is null, as the contract has it. */
function describeFault(value: unknown, issues: readonly Issue[]): string {
  const id = (value as { id?: unknown } | null)?.id;
  const named = typeof id === 'string' && id !== '' ? ` (id ${JSON.stringify(id)})` : '';
  const [issue] = issues;
  const field = issue?.path.join('.') ?? '';
  const what = field === 'publishedAt' ? 'no ISO 8601 date or time' : (issue?.message ?? 'not as described');
  const where = field === '' ? '' : `"${field}": `;
  return `The line${named} is not an input: ${where}${what}.`;
}
