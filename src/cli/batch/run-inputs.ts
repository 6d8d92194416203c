/**
 * Several inputs named on the command line. In: named sources. Out: each one's answer, in order, handed to
 * `show`; refusals on stderr and counts at the end. One unreadable input never stops the others.
 */
import { inOrder } from '../../base/in-order.ts';
import type { CliContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import type { NamedSource } from '../input/find-inputs.ts';
import { type Answer, answerSource } from './answer.ts';
import type { Job } from './job.ts';
import { startProgress } from './progress.ts';
import { createRefusals } from './refusals.ts';
import { createTally } from './tally.ts';

/** @returns the exit code */
export async function runInputs<R extends object>(
  inputs: readonly NamedSource[],
  width: number,
  job: Job<R>,
  show: (id: string, answer: Answer<R>) => Promise<void>,
  context: CliContext,
): Promise<number> {
  const tally = createTally(job.outcomes);
  const refusals = createRefusals(context);
  // A bar and results on the same terminal would overwrite each other.
  const progress = await startProgress(context, context.stdout.isTTY ? 0 : inputs.length);
  const work = async ({ id, source }: NamedSource) => ({ id, answer: await answerSource(source, job) });
  try {
    for await (const { id, answer } of inOrder(inputs, width, work)) {
      tally.add(answer.outcome, 'error' in answer ? answer.error.code : undefined);
      if ('error' in answer) refusals.tell(answer.error, id);
      await show(id, answer);
      progress.update(tally.inputs, tally.inputs);
    }
  } finally {
    progress.stop();
  }
  refusals.finish();
  if (inputs.length > 1) context.stderr.write(`attache: ${tally.sentence()}\n`);
  return tally.refused > 0 ? EXIT.refused : EXIT.ok;
}
