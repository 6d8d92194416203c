/** `attache demo`: reads an example report as published and shows what it found, and where to go next. */
import { readJob } from '../batch/job.ts';
import { runInputs } from '../batch/run-inputs.ts';
import type { CliCommand } from '../command.ts';
import { writeTo } from '../context.ts';
import { findExamples } from '../input/find-examples.ts';
import { readerOptions } from '../input/reader-options.ts';
import { addReaderOptions, parseFormat, type RawOptions } from '../input/report-options.ts';
import { nextSteps } from '../view/next-steps.ts';
import { storyText } from '../view/story-text.ts';
import { styleOf } from '../view/style.ts';

export const demoCommand: CliCommand = {
  name: 'demo',
  summary: 'read an example report and show what was found in it',
  examples: ['attache demo', 'attache demo 05', 'attache demo pyongyang-treaty', 'attache demo all'],
  define(program, context, done) {
    addReaderOptions(program)
      .argument('[example]', 'number or part of the name of an example, or all', '01')
      .option('--format <format>', 'text, json or jsonl', 'text')
      .action(async (example: string, raw: RawOptions) => {
        const format = parseFormat(raw.format) ?? 'text';
        const examples = findExamples(example);
        const style = styleOf(context);
        const job = await readJob(readerOptions(raw));
        try {
          const exitCode = await runInputs(
            examples,
            1,
            job,
            async (id, answer) => {
              if ('error' in answer) return;
              if (format === 'text') {
                const head = style.dim(`An example report, read as published: ${id}`);
                await writeTo(context.stdout, `${head}\n\n${storyText(answer.result, style)}\n`);
              } else {
                const body = examples.length > 1 ? { id, ...answer.result } : answer.result;
                const space = format === 'json' ? 2 : undefined;
                await writeTo(context.stdout, `${JSON.stringify(body, null, space)}\n`);
              }
            },
            context,
          );
          const last = examples.at(-1);
          if (format === 'text' && last !== undefined)
            await writeTo(context.stdout, nextSteps(last.id, style));
          done(exitCode);
        } finally {
          await job.close();
        }
      });
  },
};
