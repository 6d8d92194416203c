/** `attache demo EXAMPLE`: reads an example report as published and shows what it found, and where to go next. */
import { readJob } from '../batch/job.ts';
import { runInputs } from '../batch/run-inputs.ts';
import { type CliContext, writeTo } from '../context.ts';
import { findExamples } from '../input/find-examples.ts';
import { readerOptions } from '../input/reader-options.ts';
import { parseFormat, type RawOptions } from '../input/report-options.ts';
import { openKnowledgeNote } from '../view/knowledge-note.ts';
import { nextSteps } from '../view/next-steps.ts';
import { storyText } from '../view/story-text.ts';
import { styleOf } from '../view/style.ts';

/**
 * @param wanted number or part of the name of an example, or `all`
 * @returns the exit code
 * @throws CLI_EXAMPLE_UNKNOWN
 */
export async function showExample(wanted: string, raw: RawOptions, context: CliContext): Promise<number> {
  const format = parseFormat(raw.format) ?? 'text';
  const examples = findExamples(wanted);
  const style = styleOf(context);
  const noteOf = await openKnowledgeNote(raw.knowledge);
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
          const note = noteOf(answer.result.article.publishedAt);
          await writeTo(context.stdout, `${head}\n\n${storyText(answer.result, style, note)}\n`);
        } else {
          const body = examples.length > 1 ? { id, ...answer.result } : answer.result;
          const space = format === 'json' ? 2 : undefined;
          await writeTo(context.stdout, `${JSON.stringify(body, null, space)}\n`);
        }
      },
      context,
    );
    const last = examples.at(-1);
    if (format === 'text' && last !== undefined) await writeTo(context.stdout, nextSteps(last.id, style));
    return exitCode;
  } finally {
    await job.close();
  }
}
