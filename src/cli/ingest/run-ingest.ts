/**
 * A run of ingest on the command line: opens pipeline and store, shows progress, names what was set aside, and
 * counts. In: where the inputs come from. Out: how the run ended; nothing is written to standard output here.
 */
import { systemClock } from '../../base/clock.ts';
import type { IngestEnd, IngestRun } from '../../pipeline/ingest/ingest-all.ts';
import type { PipelineOptions } from '../../pipeline/open-pipeline.ts';
import type { Store } from '../../store/port.ts';
import { startProgress } from '../batch/progress.ts';
import { createRefusals } from '../batch/refusals.ts';
import { reportsUnderWay } from '../batch/reports-under-way.ts';
import type { CliContext } from '../context.ts';
import type { IngestCandidate } from './ingest-candidate.ts';

export type InputsToIngest = {
  candidates: AsyncIterable<IngestCandidate> | Iterable<IngestCandidate>;
  /** In the unit of each candidate's `done`; 0 when it is not known. */
  total: number;
  /** Called at Ctrl-C. */
  stop(): void;
};

export type IngestOptions = {
  pipeline: PipelineOptions;
  threads: number;
  openStore: () => Promise<Store>;
};

const INTERRUPTED =
  'attache: interrupted after the reports in hand. To go on, run the same command again: what is filed is known and takes no time.\n';

/**
 * @param report called with the end of the run and the store that is still open
 * @throws READ_MODEL_*, KNOWLEDGE_*, STORE_* of opening, and what ended the run, after it was reported
 */
export async function runIngest(
  inputs: InputsToIngest,
  { pipeline: options, threads, openStore }: IngestOptions,
  context: CliContext,
  report: (end: IngestEnd, store: Store) => Promise<void>,
): Promise<IngestEnd> {
  const { openPipeline } = await import('../../pipeline/open-pipeline.ts');
  const { ingestAll } = await import('../../pipeline/ingest/ingest-all.ts');
  let stopped = false;
  const release = context.onInterrupt(() => {
    stopped = true;
    inputs.stop();
  });
  try {
    // The pipeline first: a wrong --model must not leave an empty store behind.
    const pipeline = await openPipeline({ ...options, threads });
    try {
      const store = await openStore();
      try {
        const end = await withProgress(inputs, context, (onOutcome) =>
          ingestAll<IngestCandidate>(inputs.candidates, {
            pipeline,
            store,
            clock: systemClock,
            width: reportsUnderWay(threads),
            isStopped: () => stopped,
            onOutcome,
          }),
        );
        await report(end, store);
        if (end.status === 'failed') throw end.error;
        if (end.status === 'interrupted') context.stderr.write(INTERRUPTED);
        return end;
      } finally {
        await store.close();
      }
    } finally {
      await pipeline.close();
    }
  } finally {
    release();
  }
}

type OnOutcome = NonNullable<IngestRun<IngestCandidate>['onOutcome']>;

async function withProgress(
  inputs: InputsToIngest,
  context: CliContext,
  run: (onOutcome: OnOutcome) => Promise<IngestEnd>,
): Promise<IngestEnd> {
  const refusals = createRefusals(context, {
    rest: 'were set aside; each is noted in the store',
    hold: context.stderr.isTTY === true,
  });
  const progress = await startProgress(context, inputs.total);
  let count = 0;
  try {
    return await run((candidate, outcome) => {
      count++;
      if (outcome.status === 'quarantined' || outcome.status === 'refused')
        refusals.tell(outcome, candidate.about);
      progress.update(candidate.done, count);
    });
  } finally {
    progress.stop();
    refusals.finish();
  }
}
