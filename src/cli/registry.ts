/** The list of commands, in the order of the help. */
import type { CliCommand } from './command.ts';
import { benchCommand } from './commands/bench.ts';
import { demoCommand } from './commands/demo.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { ingestCommand } from './commands/ingest.ts';
import { knowledgeCommand } from './commands/knowledge.ts';
import { readCommand } from './commands/read.ts';
import { serveCommand } from './commands/serve.ts';

export const COMMANDS = [
  readCommand,
  extractCommand,
  ingestCommand,
  exportCommand,
  serveCommand,
  knowledgeCommand,
  demoCommand,
  benchCommand,
] as const satisfies readonly CliCommand[];
