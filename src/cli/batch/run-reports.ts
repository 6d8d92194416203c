/**
 * The common course of `read` and `extract`: a batch, or inputs of the command line in the format wanted.
 * In: arguments, options, the job and how a result looks as text. Out: an exit code.
 */
import { type CliContext, writeTo } from '../context.ts';
import { findInputs } from '../input/find-inputs.ts';
import {
  checkCombination,
  checkOneReport,
  parseFormat,
  parseHints,
  parseThreads,
  type RawOptions,
} from '../input/report-options.ts';
import { shellWord } from '../view/shell-word.ts';
import { withoutControls } from '../view/without-controls.ts';
import type { Answer } from './answer.ts';
import type { Job } from './job.ts';
import { reportsUnderWay } from './reports-under-way.ts';
import { runBatch } from './run-batch.ts';
import { runInputs } from './run-inputs.ts';

export type ReportRun<R extends object> = {
  command: string;
  openJob(threads: number): Promise<Job<R>>;
  toText(result: R): string;
};

export async function runReports<R extends object>(
  args: readonly string[],
  raw: RawOptions,
  run: ReportRun<R>,
  context: CliContext,
): Promise<number> {
  const format = parseFormat(raw.format);
  const threads = parseThreads(raw.threads);
  const hints = parseHints(raw);
  checkCombination(args, raw);
  const width = reportsUnderWay(threads);
  if (raw.jsonl !== undefined) {
    const output = raw.out ?? '-';
    return runBatch(
      {
        input: raw.jsonl,
        output,
        resume: raw.resume === true,
        width,
        resumeCommand: `attache ${run.command} --jsonl ${shellWord(raw.jsonl)} --out ${shellWord(output)} --resume`,
      },
      () => run.openJob(threads),
      context,
    );
  }
  const inputs = await findInputs(args, hints, context.stdin);
  const several = inputs.length > 1;
  checkOneReport(inputs.length, hints);
  const shape = raw.explain ? 'text' : (format ?? (several ? 'jsonl' : 'json'));
  const job = await run.openJob(threads);
  try {
    const write = (text: string): Promise<void> => writeTo(context.stdout, text);
    const show = showAs(shape, several, run.toText, write);
    return await runInputs(inputs, width, job, show, context);
  } finally {
    await job.close();
  }
}

function showAs<R extends object>(
  shape: 'json' | 'jsonl' | 'text',
  several: boolean,
  toText: (result: R) => string,
  write: (text: string) => Promise<void>,
): (id: string, answer: Answer<R>) => Promise<void> {
  if (shape === 'text') {
    return async (id, answer) => {
      const text =
        'error' in answer
          ? `refused: ${answer.error.code}: ${withoutControls(answer.error.message)}\n`
          : toText(answer.result);
      await write(several ? `\n== ${withoutControls(id)}\n\n${text}` : text);
    };
  }
  return (id, answer) => {
    const body =
      'error' in answer ? { id, error: answer.error } : several ? { id, ...answer.result } : answer.result;
    return write(`${JSON.stringify(body, null, shape === 'json' ? 2 : undefined)}\n`);
  };
}
