#!/usr/bin/env node
/** The program `attache`: runs the command line on this process's streams and sets its exit code. */
import { processContext } from './context.ts';
import { printError } from './error-body.ts';
import { cliError } from './errors.ts';
import { EXIT } from './exit-codes.ts';
import { runCli } from './run-cli.ts';

const context = processContext();

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `attache … | head`: whoever read our output has gone, and there is nobody left to tell.
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  printError(context, cliError('CLI_OUT_UNWRITABLE', `Cannot write to standard output (${error.message}).`));
  process.exit(EXIT.failed);
});
// Messages that nobody can take are no reason to lose the results.
process.stderr.on('error', () => {});

process.exitCode = await runCli(process.argv.slice(2), context);
