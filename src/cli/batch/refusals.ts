/** Names refused inputs on stderr: the first twenty one by one, then how many more the output holds. */

import { AttacheError } from '../../base/errors.ts';
import type { CliContext } from '../context.ts';
import { type ErrorBody, printError } from '../error-body.ts';

const SHOWN = 20;

export type Refusals = { tell(error: ErrorBody, about: string): void; finish(): void };

export function createRefusals(context: CliContext): Refusals {
  let count = 0;
  return {
    tell(error, about) {
      count++;
      if (count <= SHOWN) printError(context, new AttacheError(error.code, error.message), about);
    },
    finish() {
      if (count > SHOWN) {
        context.stderr.write(`attache: ${count - SHOWN} more were refused; each is named in the output\n`);
      }
    },
  };
}
