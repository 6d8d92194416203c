/**
 * The answer to one input of a run. In: a source and the job. Out: the result, or the error it was refused
 * with; whatever one report throws never ends the run. Only a dead reader thread does: nothing after it could
 * be read.
 */
import { isAttacheError } from '../../base/errors.ts';
import { type ErrorBody, toErrorBody } from '../error-body.ts';
import { extractSource, type ReportSource } from '../input/report-source.ts';
import type { Job, Outcome } from './job.ts';

export type Answer<R extends object = object> =
  | { result: R; outcome: Outcome }
  | { error: ErrorBody; outcome: 'refused' };

const FATAL = 'READ_WORKER_FAILED';

/** @throws READ_WORKER_FAILED */
export async function answerSource<R extends object>(source: ReportSource, job: Job<R>): Promise<Answer<R>> {
  try {
    return await job.run(await extractSource(source));
  } catch (error) {
    if (isAttacheError(error) && error.code === FATAL) throw error;
    return { error: toErrorBody(error), outcome: 'refused' };
  }
}
