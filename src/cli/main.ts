#!/usr/bin/env node
/** The program `attache`: runs the command line on this process's streams and sets its exit code. */
import { processContext } from './context.ts';
import { runCli } from './run-cli.ts';

// `attache … | head`: whoever read our output has gone, and there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2), processContext());
