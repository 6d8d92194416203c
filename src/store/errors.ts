/** Error codes of the store, each with what to do next. */
import { type AttacheError, areaError, type ErrorList } from '../base/errors.ts';

export const STORE_ERRORS = {
  STORE_MISSING: 'File reports first: `attache ingest FOLDER --store FILE`.',
  STORE_NOT_A_STORE:
    'Give the path of a store that `attache ingest` made, or of a file that is not there yet.',
  STORE_TOO_NEW: 'Use the version of Attaché that wrote it, or a newer one.',
  STORE_DAMAGED:
    'Put back a copy, or save what can be read with `sqlite3 FILE .recover`; reports can be ingested again.',
  STORE_READ_ONLY: 'Check that you may write the file and its folder, or give another path with --store.',
  STORE_FULL: 'Make room on the disk and run the same command again: it goes on where it stopped.',
  STORE_BUSY:
    'Another program is writing to the store. Wait until it is done and run the same command again.',
  STORE_UNREADABLE: 'Check the path and that you may read the file.',
  STORE_REPORT_FAULTY:
    'This is a fault of the program: nothing of the report was filed. Report it together with the input.',
  STORE_FILTER_INVALID: 'See docs/reference/filters.md for what each filter takes.',
  STORE_RECORD_UNKNOWN: 'Check the id: it starts with evt_ or clm_.',
  STORE_NOTHING_TO_UNDO: 'Only a review that counts can be taken back.',
} as const satisfies ErrorList;

export type StoreErrorCode = keyof typeof STORE_ERRORS;

/** An error of this area; `detail` is a full sentence that says what was found. */
export function storeError(
  code: StoreErrorCode,
  detail: string,
  options?: { cause?: unknown },
): AttacheError {
  return areaError(STORE_ERRORS, code, detail, options);
}
