/**
 * From whatever was thrown to an answer. In: any value. Out: HTTP status, code and message. What comes from the
 * machine (paths, stacks, words of the engine) stays on this side: of such errors only the advice is told.
 */
import { type ErrorList, isAttacheError } from '../base/errors.ts';
import { KNOWLEDGE_ERRORS } from '../knowledge/errors.ts';
import { PUBLISH_ERRORS } from '../publish/errors.ts';
import { READ_ERRORS } from '../read/errors.ts';
import { STORE_ERRORS, type StoreErrorCode } from '../store/errors.ts';
import type { ErrorAnswer } from './contract/answers.ts';
import { API_ERRORS, type ApiErrorCode, apiError } from './errors.ts';

const API_STATUS: Record<ApiErrorCode, number> = {
  API_PARAMETER_UNKNOWN: 400,
  API_PARAMETER_REPEATED: 400,
  API_PARAMETER_INVALID: 400,
  API_PARAMETER_MISSING: 400,
  API_LIMIT_TOO_LARGE: 400,
  API_CURSOR_BROKEN: 400,
  API_CURSOR_FOREIGN: 400,
  API_BODY_INVALID: 400,
  API_ORIGIN_FOREIGN: 403,
  API_NOT_FOUND: 404,
  API_RECORD_UNKNOWN: 404,
  API_METHOD_NOT_ALLOWED: 405,
  API_RECORD_GONE: 410,
  API_BODY_TOO_LARGE: 413,
  API_BODY_TYPE: 415,
  API_HOST_UNKNOWN: 421,
  API_INTERNAL: 500,
  API_READ_BUSY: 503,
};

/** Those that are not here are the server's own trouble: 500. */
const STORE_STATUS: Partial<Record<StoreErrorCode, number>> = {
  STORE_FILTER_INVALID: 400,
  STORE_READ_ONLY: 403,
  STORE_RECORD_UNKNOWN: 404,
  STORE_NOTHING_TO_UNDO: 409,
  STORE_BUSY: 503,
  STORE_FULL: 507,
};

/** Errors whose sentence is about what was asked, and says nothing of the machine. */
const ABOUT_THE_REQUEST = /^(API_|EXTRACT_)|^STORE_(FILTER_INVALID|RECORD_UNKNOWN|NOTHING_TO_UNDO)$/;

/** What is told in place of the engine's own words. */
const IN_OTHER_WORDS: Partial<Record<string, string>> = {
  STORE_READ_ONLY: 'This store can only be read here.',
  STORE_BUSY: 'The store is being written to.',
  STORE_FULL: 'The disk of the store is full.',
};

const LISTS: readonly ErrorList[] = [STORE_ERRORS, READ_ERRORS, KNOWLEDGE_ERRORS, PUBLISH_ERRORS];

/** HTTP status of an error code; 500 for what is not the request's fault. */
export function statusOf(code: string): number {
  if (Object.hasOwn(API_ERRORS, code)) return API_STATUS[code as ApiErrorCode];
  if (Object.hasOwn(STORE_ERRORS, code)) return STORE_STATUS[code as StoreErrorCode] ?? 500;
  return code.startsWith('EXTRACT_') ? 422 : 500;
}

/** The answer that anything thrown becomes. */
export function toErrorAnswer(error: unknown): ErrorAnswer {
  const { code, message } = toPublicError(error);
  return { ok: false, status: statusOf(code), error: { code, message } };
}

function toPublicError(error: unknown): { code: string; message: string } {
  if (isAttacheError(error)) {
    if (ABOUT_THE_REQUEST.test(error.code)) return error;
    for (const list of LISTS) {
      const advice = Object.hasOwn(list, error.code) ? list[error.code] : undefined;
      const detail = IN_OTHER_WORDS[error.code] ?? 'The server could not do it.';
      if (advice !== undefined) return { code: error.code, message: `${detail} ${advice}` };
    }
  }
  return apiError('API_INTERNAL', 'Something unforeseen happened.');
}
