/**
 * The command line as a function. In: arguments and context. Out: an exit code; never throws, never ends the
 * process. Usage errors of the parser become CLI_USAGE.
 */
import { Command, CommanderError } from 'commander';
import { packageVersion } from '../base/package-root.ts';
import type { CliContext } from './context.ts';
import { printError, toErrorBody } from './error-body.ts';
import { cliError } from './errors.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';
import { COMMANDS } from './registry.ts';

const AFTER_HELP = `
Exit codes: 0 all well, 1 failed, 2 bad usage or configuration, 3 some inputs were
refused, 130 interrupted (a batch can be resumed).`;

/** Runs one command line (without `node` and the program's path). */
export async function runCli(args: readonly string[], context: CliContext): Promise<number> {
  let exitCode: number = EXIT.ok;
  const program = createProgram(context, (code) => {
    exitCode = code;
  });
  try {
    if (args.length === 0) {
      context.stderr.write(program.helpInformation());
      return EXIT.usage;
    }
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.ok;
      printError(context, cliError('CLI_USAGE', asSentence(error.message)));
      return EXIT.usage;
    }
    printError(context, error);
    return exitCodeOf(toErrorBody(error).code);
  }
}

function createProgram(context: CliContext, done: (exitCode: number) => void): Command {
  const program = new Command('attache')
    .description('Reads news reports and files what happened, who said so, and where it says it.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    })
    .addHelpText('after', AFTER_HELP);
  for (const command of COMMANDS) {
    const sub = program.command(command.name).summary(command.summary).description(command.summary);
    sub.addHelpText('after', `\nExamples:\n${command.examples.map((line) => `  ${line}`).join('\n')}`);
    command.define(sub, context, done);
  }
  return program;
}

/** Commander writes `error: unknown option '--x'`, with a suggestion on a second line. */
function asSentence(message: string): string {
  const text = message
    .replace(/^error: /, '')
    .replace(/\n+/g, ' ')
    .trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[.]?$/, '')}.`;
}
