/** Error codes of the pipeline, each with what to do next. */
import { type AttacheError, areaError, type ErrorList } from '../base/errors.ts';

export const PIPELINE_ERRORS = {
  PIPELINE_REPORT_FAILED:
    'This is a fault of Attaché, and the other inputs were not touched by it. Please report it with the input and this message.',
  PIPELINE_COUNTS_WRONG:
    'This is a fault of Attaché. What is in the store is whole; please report the command and this message.',
} as const satisfies ErrorList;

export type PipelineErrorCode = keyof typeof PIPELINE_ERRORS;

/** An error of this area; `detail` is a full sentence that says what was found. */
export function pipelineError(
  code: PipelineErrorCode,
  detail: string,
  options?: { cause?: unknown },
): AttacheError {
  return areaError(PIPELINE_ERRORS, code, detail, options);
}
