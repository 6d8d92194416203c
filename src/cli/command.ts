/**
 * What a command is. One file in `commands/` and one line in `registry.ts` make one; modules of commands
 * import their machinery when they run, so that help and errors come at once.
 */
import type { Command as Program } from 'commander';
import type { CliContext } from './context.ts';

export type CliCommand = {
  name: string;
  /** One sentence for the list of commands. */
  summary: string;
  /** Shown below the options; each line is a whole command. */
  examples: readonly string[];
  /**
   * Adds arguments, options and the action. The action hands its exit code to `done`, and throws
   * AttacheError for everything that ends the run.
   */
  define(program: Program, context: CliContext, done: (exitCode: number) => void): void;
};
