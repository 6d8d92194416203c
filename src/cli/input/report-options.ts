/**
 * The options that `read` and `extract` share, and their checks. In: what the parser of the command line
 * found. Out: typed options. Errors: CLI_USAGE, CLI_NO_INPUT.
 */
import type { Command } from 'commander';
import type { ExtractHints } from '../../extract/extraction.ts';
import { isoMomentSchema } from '../../record/date-value.ts';
import { cliError } from '../errors.ts';

const FORMATS = ['json', 'jsonl', 'text'] as const;

export type Format = (typeof FORMATS)[number];

/** As the parser gives them. */
export type RawOptions = {
  format?: string;
  url?: string;
  title?: string;
  publishedAt?: string;
  jsonl?: string;
  out?: string;
  resume?: boolean;
  threads?: string;
  model?: string;
  knowledge?: string;
  explain?: boolean;
};

const FORMAT_HELP =
  'json, jsonl or text; default: json for one input, jsonl for several (one object a line, its "id" the input as named)';

/** Arguments and options of every command that takes reports. */
export function addReportOptions(program: Command): Command {
  return program
    .argument('[inputs...]', 'files, folders (.html .htm .txt .md, with all below), or - for standard input')
    .option('--format <format>', FORMAT_HELP)
    .option('--url <url>', 'address that the report was published at (one input)')
    .option('--title <title>', 'its title, before any that the page gives (one input)')
    .option('--published-at <date>', 'its date, ISO 8601, before any that the page gives (one input)')
    .option('--jsonl <in>', 'batch: one input a line, {"id", "text" | "html" | "path", ...}; - for stdin')
    .option('--out <out>', 'where the batch writes, one line for each line, in order; default: stdout')
    .option('--resume', 'go on with a batch that was interrupted (from OUT.part)');
}

/** Options of commands that read with the model. */
export function addReaderOptions(program: Command): Command {
  return program
    .option('--model <folder>', "folder of the reader's model; default: the one that ships")
    .option('--knowledge <folder>', 'folder of knowledge; default: the one that ships');
}

/** @throws CLI_USAGE */
export function parseFormat(raw: string | undefined): Format | undefined {
  const format = FORMATS.find((known) => known === raw);
  if (raw !== undefined && format === undefined)
    throw cliError('CLI_USAGE', `There is no format "${raw}"; there are json, jsonl and text.`);
  return format;
}

/** @throws CLI_USAGE */
export function parseThreads(raw: string | undefined): number {
  if (raw === undefined) return 1;
  const threads = Number(raw);
  if (!Number.isInteger(threads) || threads < 1 || threads > 64)
    throw cliError('CLI_USAGE', `--threads takes a whole number from 1 to 64, not "${raw}".`);
  return threads;
}

/** @throws CLI_USAGE for a date that is not ISO 8601 */
export function parseHints({ url, title, publishedAt }: RawOptions): ExtractHints {
  if (publishedAt !== undefined && !isoMomentSchema.safeParse(publishedAt).success) {
    throw cliError(
      'CLI_USAGE',
      `--published-at takes an ISO 8601 date such as 2023-07-27 or 2023-07-27T09:00+09:00, not "${publishedAt}".`,
    );
  }
  return {
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

/** @throws CLI_USAGE where there are several inputs and hints, which speak of one */
export function checkOneReport(inputs: number, hints: ExtractHints): void {
  if (inputs > 1 && Object.keys(hints).length > 0)
    throw cliError(
      'CLI_USAGE',
      '--url, --title and --published-at describe one report, and there are several.',
    );
}

/** What does not go together. @throws CLI_USAGE, CLI_NO_INPUT */
export function checkCombination(args: readonly string[], raw: RawOptions): void {
  const fail = (detail: string): never => {
    throw cliError('CLI_USAGE', detail);
  };
  const hasHints = raw.url !== undefined || raw.title !== undefined || raw.publishedAt !== undefined;
  if (raw.jsonl !== undefined) {
    if (args.length > 0) fail('Inputs go either on the command line or in the batch file of --jsonl.');
    if (hasHints) fail('In a batch, "url", "title" and "publishedAt" stand in each line.');
    if (raw.explain)
      fail('--explain is for reading on a screen; every line of a batch holds its explanations.');
    if (raw.format !== undefined && raw.format !== 'jsonl') fail('A batch always gives JSON Lines.');
    if (raw.resume && (raw.out === undefined || raw.out === '-')) fail('--resume needs --out with a file.');
    return;
  }
  if (raw.out !== undefined || raw.resume) fail('--out and --resume belong to a batch (--jsonl).');
  if (raw.explain && raw.format !== undefined && raw.format !== 'text')
    fail('--explain gives text; the explanations are in the JSON without it.');
  if (args.length === 0) throw cliError('CLI_NO_INPUT', 'No input was named.');
  if (args.filter((arg) => arg === '-').length > 1) fail('Standard input can be read once.');
}
