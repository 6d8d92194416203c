/** `attache extract`: the report in a page, without reading it: title, authors, date, language and clean text. */
import { extractJob } from '../batch/job.ts';
import { runReports } from '../batch/run-reports.ts';
import type { CliCommand } from '../command.ts';
import { addReportOptions, type RawOptions } from '../input/report-options.ts';
import { extractText } from '../view/extract-text.ts';

export const extractCommand: CliCommand = {
  name: 'extract',
  summary: 'take the report out of a page: title, authors, date, language, text',
  examples: [
    'attache extract page.html',
    'attache extract page.html --format text --url https://news.example/1',
    'curl -sL https://news.example/1 | attache extract -',
    'attache extract pages/ > reports.jsonl',
    'attache extract --jsonl in.jsonl --out out.jsonl',
  ],
  define(program, context, done) {
    addReportOptions(program).action(async (args: string[], raw: RawOptions) => {
      done(
        await runReports(
          args,
          raw,
          { command: 'extract', openJob: async () => extractJob(), toText: extractText },
          context,
        ),
      );
    });
  },
};
