/** What a command ends with, and which errors give which code. The numbers are part of the contract. */

export const EXIT = {
  ok: 0,
  failed: 1,
  /** Bad usage or configuration: nothing was read. */
  usage: 2,
  /** Some inputs were refused; each is named in the output and on stderr. */
  refused: 3,
  /** Stopped by Ctrl-C; a batch can be resumed. */
  interrupted: 130,
} as const;

const CONFIGURATION = new Set([
  'CLI_USAGE',
  'CLI_NO_INPUT',
  'CLI_BATCH_UNREADABLE',
  'CLI_PART_EXISTS',
  'CLI_RESUME_MISMATCH',
  'CLI_EXAMPLE_UNKNOWN',
  'CLI_PORT_TAKEN',
  'CLI_ADDRESS_UNUSABLE',
  'READ_MODEL_MISSING',
  'READ_MODEL_DAMAGED',
  'STORE_FILTER_INVALID',
  'STORE_MISSING',
  'STORE_NOT_A_STORE',
  'STORE_TOO_NEW',
]);

/** The exit code of a run that an error ended. */
export function exitCodeOf(errorCode: string): number {
  return CONFIGURATION.has(errorCode) || errorCode.startsWith('KNOWLEDGE_') ? EXIT.usage : EXIT.failed;
}
