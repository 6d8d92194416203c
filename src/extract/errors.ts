/** Why a page or a text could not be taken in. Each code comes with the sentence that says what to do next. */
import { type AttacheError, areaError, type ErrorList } from '../base/errors.ts';

export const EXTRACT_ERRORS = {
  EXTRACT_EMPTY: 'Check that the file was saved or fetched whole, and give it again.',
  EXTRACT_BINARY: 'Give a web page (HTML) or plain text; turn PDF, Word and picture files into text first.',
  EXTRACT_TOO_LARGE:
    'Give the page of one report; cut out what was saved with it (scripts, data, other pages).',
  EXTRACT_ENCODING:
    'Save the file as UTF-8, or name its real character set in the Content-Type header or a meta tag.',
  EXTRACT_NO_ARTICLE:
    'Check that the address leads to a report and not to a list, a log-in or a video; a report as plain text can be given instead.',
} as const satisfies ErrorList;

export type ExtractErrorCode = keyof typeof EXTRACT_ERRORS;

/** An error of this area; `detail` is a full sentence that says what was found. */
export function extractError(code: ExtractErrorCode, detail: string): AttacheError {
  return areaError(EXTRACT_ERRORS, code, detail);
}
