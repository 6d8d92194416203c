/** Error codes of exports, each with what to do next. */
import { type AttacheError, areaError, type ErrorList } from '../base/errors.ts';

export const PUBLISH_ERRORS = {
  PUBLISH_NOT_WHOLE:
    'Run the same export again, while nothing is filed in the store; if it stays so, please report it: this is a fault of Attaché.',
} as const satisfies ErrorList;

export type PublishErrorCode = keyof typeof PUBLISH_ERRORS;

/** An error of this area; `detail` is a full sentence that says what was found. */
export function publishError(code: PublishErrorCode, detail: string): AttacheError {
  return areaError(PUBLISH_ERRORS, code, detail);
}
