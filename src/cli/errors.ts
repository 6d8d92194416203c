/** Error codes of the command line, each with what to do next. */
import { type AttacheError, areaError, type ErrorList } from '../base/errors.ts';

export const CLI_ERRORS = {
  CLI_USAGE: 'Run `attache --help`, or `attache COMMAND --help`, to see what can be given.',
  CLI_NO_INPUT: 'Name files or folders, `-` for standard input, or a batch file with --jsonl.',
  CLI_INPUT_MISSING:
    'Check the path: it starts at the current folder, or at the batch file for the "path" of a line.',
  CLI_INPUT_UNREADABLE: 'Check that it is a file and that you may read it.',
  CLI_FOLDER_EMPTY: 'Reports in a folder are files that end in .html, .htm, .txt or .md.',
  CLI_URL_NOT_FETCHED:
    'Save the page first (`curl -L -o page.html URL`), then read the file with `--url URL`, so that the address is kept.',
  CLI_LINE_NOT_JSON: 'Write one JSON object on each line, in UTF-8.',
  CLI_LINE_INVALID:
    'A line holds "id" and exactly one of "text", "html" and "path"; "url", "title" and "publishedAt" (ISO 8601) may be added.',
  CLI_LINE_TOO_LONG: 'Give long pages as "path", or cut out what was saved with the page.',
  CLI_BATCH_UNREADABLE: 'Check the path after --jsonl, or give `-` to read lines from standard input.',
  CLI_OUT_UNWRITABLE: 'Check that the folder exists, that you may write there and that the disk is not full.',
  CLI_PART_EXISTS: 'Add --resume to go on from it, or delete it to begin again.',
  CLI_RESUME_MISMATCH: 'Delete the .part file and run without --resume to begin again.',
  CLI_EXAMPLE_UNKNOWN: 'Run `attache demo all` to see every example, or name one by its number.',
  CLI_PORT_TAKEN: 'Choose another with --port, or leave --port out to get the next one that is free.',
  CLI_ADDRESS_UNUSABLE: 'Use 127.0.0.1, or an address of this machine, with --host.',
  CLI_INTERNAL:
    'This is a fault of Attaché. Please report it with the command, the input and this message; `ATTACHE_DEBUG=1` prints where it happened.',
} as const satisfies ErrorList;

export type CliErrorCode = keyof typeof CLI_ERRORS;

/** An error of this area; `detail` is a full sentence that says what was found. */
export function cliError(code: CliErrorCode, detail: string, options?: { cause?: unknown }): AttacheError {
  return areaError(CLI_ERRORS, code, detail, options);
}
