/** `attache ingest`: reads reports and files what they hold in a store, each once. */

import type { CliCommand } from '../command.ts';
import { writeTo } from '../context.ts';
import { cliError } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { createIngestInputs } from '../ingest/ingest-inputs.ts';
import { countsJson, countsText, whatNext } from '../ingest/ingest-report.ts';
import { runIngest } from '../ingest/run-ingest.ts';
import { readerOptions } from '../input/reader-options.ts';
import { addReaderOptions, parseThreads, type RawOptions } from '../input/report-options.ts';
import { addStoreOption, storePath } from '../input/store-option.ts';

type IngestRaw = RawOptions & { store?: string; format: string };

export const ingestCommand: CliCommand = {
  name: 'ingest',
  summary: 'read reports and file them in a store, each once',
  examples: [
    'attache ingest pages/',
    'attache ingest pages/ --store press.db --threads 2',
    'attache ingest page.html --url https://news.example/1',
    'attache ingest --jsonl in.jsonl',
    'cat report.txt | attache ingest - --published-at 2023-07-27',
  ],
  define(program, context, done) {
    program.argument(
      '[inputs...]',
      'files, folders (.html .htm .txt .md, with all below), or - for standard input',
    );
    addReaderOptions(addStoreOption(program))
      .option('--url <url>', 'address that the report was published at (one input)')
      .option('--title <title>', 'its title, before any that the page gives (one input)')
      .option('--published-at <date>', 'its date, ISO 8601, before any that the page gives (one input)')
      .option('--jsonl <in>', 'one input a line, {"id", "text" | "html" | "path", ...}; - for stdin')
      .option('--threads <n>', 'threads that read; what is filed does not depend on it (default: 1)')
      .option('--format <format>', 'how the counts are printed: text or json', 'text')
      .action(async (args: string[], raw: IngestRaw) => {
        if (raw.format !== 'text' && raw.format !== 'json')
          throw cliError('CLI_USAGE', `There is no format "${raw.format}"; there are text and json.`);
        const store = storePath(raw.store, context);
        const threads = parseThreads(raw.threads);
        const inputs = await createIngestInputs(args, raw, store, context.stdin);
        const { openSqliteStore } = await import('../../store/sqlite/open-sqlite-store.ts');
        const openStore = () => openSqliteStore(store, { create: true });
        const options = { pipeline: readerOptions(raw), threads, openStore };
        const { counts, status } = await runIngest(inputs, options, context, async (end, opened) => {
          const text = raw.format === 'json' ? countsJson(end, store) : await countsText(end, opened);
          await writeTo(context.stdout, text);
        });
        if (status === 'interrupted') {
          done(EXIT.interrupted);
          return;
        }
        const setAside = counts.quarantined + counts.refused;
        if (raw.format === 'text' && setAside < counts.in)
          await writeTo(context.stdout, `\n${whatNext(raw.store === undefined ? null : store)}`);
        done(setAside > 0 ? EXIT.refused : EXIT.ok);
      });
  },
};
