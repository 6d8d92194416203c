/** `attache bench`: how fast this machine goes from pages to events, and what the time is spent on. */
import type { CliCommand } from '../command.ts';
import { cliError } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { readerOptions } from '../input/reader-options.ts';
import { addReaderOptions, type RawOptions } from '../input/report-options.ts';

export const benchCommand: CliCommand = {
  name: 'bench',
  summary: 'measure pages a second, the share of each stage, and growth with length',
  examples: ['attache bench', 'attache bench --passes 10'],
  define(program, context, done) {
    addReaderOptions(program)
      .option('--passes <n>', 'how often the pages are read', '5')
      .action(async (raw: RawOptions & { passes: string }) => {
        const passes = Number(raw.passes);
        if (!Number.isInteger(passes) || passes < 1 || passes > 1000)
          throw cliError('CLI_USAGE', `--passes takes a whole number from 1 to 1000, not "${raw.passes}".`);
        const { runBench } = await import('../bench/run-bench.ts');
        await runBench(passes, readerOptions(raw), context);
        done(EXIT.ok);
      });
  },
};
