/** `attache demo`: the example reports filed and shown at the desk; or one of them read and shown here. */
import type { CliCommand } from '../command.ts';
import type { DemoOptions } from '../demo/run-demo.ts';
import { cliError } from '../errors.ts';
import { addReaderOptions, parseFormat } from '../input/report-options.ts';

export const demoCommand: CliCommand = {
  name: 'demo',
  summary: 'file all example reports and open the desk, or read one and show what was found',
  examples: [
    'attache demo',
    'attache demo --no-open',
    'attache demo 05',
    'attache demo pyongyang-treaty --format json',
    'attache demo all',
  ],
  define(program, context, done) {
    addReaderOptions(program)
      .argument('[example]', 'number or part of the name of an example, or all: reads it and shows it here')
      .option('--format <format>', 'of one example: text (default), json or jsonl')
      .option('--store <file>', "where the reports are filed; default: a file in the user's cache")
      .option('--no-open', 'print the address of the desk and open no browser')
      .option('--serve', 'stay up with the desk also where there is no terminal')
      .action(async (example: string | undefined, raw: DemoOptions) => {
        parseFormat(raw.format);
        if (example === undefined) {
          if (raw.format !== undefined)
            throw cliError(
              'CLI_USAGE',
              '--format belongs to one example, e.g. `attache demo 01 --format json`.',
            );
          const { runDemo } = await import('../demo/run-demo.ts');
          done(await runDemo(raw, context));
          return;
        }
        if (raw.store !== undefined || raw.serve || !raw.open)
          throw cliError(
            'CLI_USAGE',
            'An example that is named is only read: it takes no --store, --serve or --no-open.',
          );
        const { showExample } = await import('../demo/show-example.ts');
        done(await showExample(example, raw, context));
      });
  },
};
