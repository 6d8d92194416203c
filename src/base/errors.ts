/**
 * Errors with codes. In: a code from one area's list and what went wrong. Out: an `AttacheError` whose
 * message ends with what to do next. Each area keeps its own list in `src/<area>/errors.ts`, named
 * `<AREA>_ERRORS`; the reference page of codes is generated from those lists.
 */

/** Codes of one area, each with the sentence that tells the reader what to do next. */
export type ErrorList = Readonly<Record<string, string>>;

/** Any failure that Attaché foresees. `code` is stable and documented; `message` is for people. */
export class AttacheError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'AttacheError';
    this.code = code;
  }
}

/**
 * Makes an error from an area's list.
 * @param list the area's `as const` list
 * @param code one of its codes
 * @param detail what went wrong, as a full sentence; the advice from the list follows it
 */
export function areaError<L extends ErrorList>(
  list: L,
  code: keyof L & string,
  detail: string,
  options?: { cause?: unknown },
): AttacheError {
  return new AttacheError(code, `${detail} ${list[code]}`, options);
}

/** True for errors that carry a documented code. */
export function isAttacheError(value: unknown): value is AttacheError {
  return value instanceof AttacheError;
}

export const BASE_ERRORS = {
  BASE_PACKAGE_ROOT_MISSING:
    'Install the package again: its package.json must stand above the program files.',
} as const satisfies ErrorList;
