/** Error codes of the HTTP API, each with what to do next. */
import { type AttacheError, areaError, type ErrorList } from '../base/errors.ts';

export const API_ERRORS = {
  API_PARAMETER_UNKNOWN: 'See /openapi.json for what each address takes.',
  API_PARAMETER_REPEATED: 'Give it once; parameters that can be repeated are marked in /openapi.json.',
  API_PARAMETER_INVALID: 'See /openapi.json for what each parameter takes.',
  API_PARAMETER_MISSING: 'Add it to the address.',
  API_LIMIT_TOO_LARGE:
    'Follow `next_url` from page to page, or ask for the same address with .csv or .jsonl, which gives every row.',
  API_CURSOR_BROKEN: 'Give `next` as an answer gave it, or leave it out to begin at the first page.',
  API_CURSOR_FOREIGN:
    'A cursor goes with the filters and the sort that it was made under. Leave `next` out to begin at the first page.',
  API_NOT_FOUND: 'The addresses are listed in /openapi.json.',
  API_RECORD_UNKNOWN: 'Check the id, and that the store is the one that the record was filed in.',
  API_RECORD_GONE: 'Look at its report to see what is found there now.',
  API_METHOD_NOT_ALLOWED: 'The answer\'s "Allow" header has the methods that this address takes.',
  API_BODY_INVALID: 'See /openapi.json for what the body holds.',
  API_BODY_TYPE: 'Set the Content-Type header to what the address takes.',
  API_BODY_TOO_LARGE: 'Send one report without what was saved beside it.',
  API_HOST_UNKNOWN: 'Use the address that `attache serve` printed, or name this one with --allow-host.',
  API_ORIGIN_FOREIGN:
    'Only the desk itself and programs outside a browser may send; other web pages may not.',
  API_READ_BUSY: 'Send the text again in a minute, or read many reports with `attache read --jsonl`.',
  API_INTERNAL:
    'This is a fault of Attaché. What happened is on standard error of `attache serve`; please report it.',
} as const satisfies ErrorList;

export type ApiErrorCode = keyof typeof API_ERRORS;

/** An error of this area; `detail` is a full sentence that says what was found. */
export function apiError(code: ApiErrorCode, detail: string, options?: { cause?: unknown }): AttacheError {
  return areaError(API_ERRORS, code, detail, options);
}
