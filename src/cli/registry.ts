/** The list of commands, in the order of the help. */
import type { CliCommand } from './command.ts';
import { benchCommand } from './commands/bench.ts';
import { demoCommand } from './commands/demo.ts';
import { extractCommand } from './commands/extract.ts';
import { readCommand } from './commands/read.ts';

export const COMMANDS = [
  readCommand,
  extractCommand,
  demoCommand,
  benchCommand,
] as const satisfies readonly CliCommand[];
