/**
 * Questions to the API: JSON in and out. An answer that is an error becomes a `DeskError` with the server's code
 * and words; no answer at all becomes one with the code DESK_NO_ANSWER. Keeps nothing.
 */
import type { ErrorAnswer } from '../../../src/api/contract/answers.ts';

export class DeskError extends Error {
  readonly code: string;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;

  constructor(code: string, message: string, status: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/**
 * @param path with its query, e.g. `/events.json?type=AID`
 * @throws DeskError; an abort passes through as the browser's AbortError
 */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return ask<T>(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) });
}

/** @throws DeskError; an abort passes through as the browser's AbortError */
export async function postJson<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  return ask<T>(path, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Any failure in words for the reader. */
export function toDeskError(error: unknown): DeskError {
  if (error instanceof DeskError) return error;
  return new DeskError('DESK_FAILED', error instanceof Error ? error.message : String(error), 0);
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (isAbort(error)) throw error;
    throw new DeskError('DESK_NO_ANSWER', 'The server does not answer.', 0);
  }
  const answer = await readBody(response);
  if (response.ok && isObject(answer) && answer.ok === true) return answer as T;
  if (isObject(answer) && answer.ok === false && isObject(answer.error)) {
    const { error, status } = answer as ErrorAnswer;
    throw new DeskError(error.code, error.message, status);
  }
  throw new DeskError(
    'DESK_ODD_ANSWER',
    `The server answered ${response.status} without saying why.`,
    response.status,
  );
}

async function readBody(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (isAbort(error)) throw error;
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
