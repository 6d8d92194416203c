/** Names refused inputs on stderr: the first twenty one by one, then how many more there are and where they stand. */

import { AttacheError } from '../../base/errors.ts';
import type { CliContext } from '../context.ts';
import { type ErrorBody, printError } from '../error-body.ts';

const SHOWN = 20;

export type Refusals = { tell(error: ErrorBody, about: string): void; finish(): void };

export type RefusalOptions = {
  /** What happened to those beyond the twentieth, and where each is named. */
  rest?: string;
  /** True keeps the lines until `finish`: a progress bar on the same terminal would be torn. */
  hold?: boolean;
};

export function createRefusals(context: CliContext, options: RefusalOptions = {}): Refusals {
  const { rest = 'were refused; each is named in the output', hold = false } = options;
  const held: (() => void)[] = [];
  let count = 0;
  return {
    tell(error, about) {
      count++;
      if (count > SHOWN) return;
      const print = (): void => printError(context, new AttacheError(error.code, error.message), about);
      if (hold) held.push(print);
      else print();
    },
    finish() {
      for (const print of held) print();
      if (count > SHOWN) context.stderr.write(`attache: ${count - SHOWN} more ${rest}\n`);
    },
  };
}
