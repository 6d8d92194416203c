/** `attache read`: from pages or texts to events and claims, as JSON or for a person to read. */
import { readJob } from '../batch/job.ts';
import { runReports } from '../batch/run-reports.ts';
import type { CliCommand } from '../command.ts';
import { readerOptions } from '../input/reader-options.ts';
import { addReaderOptions, addReportOptions, type RawOptions } from '../input/report-options.ts';
import { explainText } from '../view/explain-text.ts';
import { type KnowledgeNote, openKnowledgeNote } from '../view/knowledge-note.ts';
import { storyText } from '../view/story-text.ts';
import { styleOf } from '../view/style.ts';

export const readCommand: CliCommand = {
  name: 'read',
  summary: 'read reports: who did what to whom, when, where, and who says so',
  examples: [
    'attache read page.html',
    'attache read page.html --explain',
    'attache read report.txt --published-at 2023-07-27 --format text',
    'cat report.txt | attache read -',
    'attache read pages/ --threads 2 > results.jsonl',
    'attache read --jsonl in.jsonl --out out.jsonl',
    'attache read --jsonl in.jsonl --out out.jsonl --resume',
  ],
  define(program, context, done) {
    addReaderOptions(addReportOptions(program))
      .option('--explain', 'for a person: each sentence, what was coded from it, and why')
      .option('--threads <n>', 'threads that read; results do not depend on it (default: 1)')
      .action(async (args: string[], raw: RawOptions) => {
        const style = styleOf(context);
        const toText = raw.explain ? explainText : storyText;
        let noteOf: KnowledgeNote = () => null;
        const run = {
          command: 'read',
          openJob: async (threads: number) => {
            if (raw.explain || raw.format === 'text') noteOf = await openKnowledgeNote(raw.knowledge);
            return readJob({ ...readerOptions(raw), threads });
          },
          toText: (result: Parameters<typeof toText>[0]) =>
            toText(result, style, noteOf(result.article.publishedAt)),
        };
        done(await runReports(args, raw, run, context));
      });
  },
};
