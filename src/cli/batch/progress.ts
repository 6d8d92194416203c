/** How far a run is: a bar on stderr when it is a terminal, nothing otherwise (the counts come at the end). */
import type { CliContext } from '../context.ts';

export type Progress = {
  /** @param done of the total; @param inputs how many inputs that were */
  update(done: number, inputs: number): void;
  stop(): void;
};

/**
 * @param total in any unit (bytes of the batch file, number of inputs); 0 when it is not known
 * @param did what is done to each, e.g. `read`
 */
export async function startProgress(context: CliContext, total: number, did = 'read'): Promise<Progress> {
  if (context.stderr.isTTY !== true || total === 0) return { update: () => {}, stop: () => {} };
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    format: ` {bar} {percentage} % | {inputs} ${did} | {eta_formatted} to go`,
    stream: context.stderr,
    barCompleteChar: '#',
    barIncompleteChar: '-',
    hideCursor: true,
    clearOnComplete: true,
    // Ctrl-C is ours: the bar must not catch it and end the process.
    gracefulExit: false,
  });
  bar.start(total, 0, { inputs: 0 });
  return { update: (done, inputs) => bar.update(done, { inputs }), stop: () => bar.stop() };
}
