/**
 * From whatever was thrown to what a user is told. In: any value. Out: code and message, for stderr
 * (`attache: CODE: message`) and for the `error` of a batch line. An error without a code is a fault of ours.
 */
import { isAttacheError } from '../base/errors.ts';
import type { CliContext } from './context.ts';
import { cliError } from './errors.ts';
import { withoutControls } from './view/without-controls.ts';

export type ErrorBody = { code: string; message: string };

/** Code and message of anything thrown. */
export function toErrorBody(error: unknown): ErrorBody {
  if (isAttacheError(error)) return { code: error.code, message: error.message };
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const { code, message } = cliError('CLI_INTERNAL', `Something unforeseen happened (${what}).`);
  return { code, message };
}

/** One line on stderr. `about` names the input; with ATTACHE_DEBUG set the stack of a fault follows. */
export function printError(context: CliContext, error: unknown, about?: string): void {
  const { code, message } = toErrorBody(error);
  const named = about === undefined || message.includes(about) ? message : `${about}: ${message}`;
  context.stderr.write(`attache: ${code}: ${withoutControls(named)}\n`);
  if (context.env.ATTACHE_DEBUG && error instanceof Error) context.stderr.write(`${error.stack}\n`);
}
