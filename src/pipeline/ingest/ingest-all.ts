/**
 * Many inputs into the store. In: inputs that are opened one by one. Out: counts that add up, and how the run
 * ended. Inputs are prepared `width` at a time and filed in their order, so that the order of filing does not
 * depend on the number of threads. A run that ended early is resumed by running it again: what was filed is known.
 */
import { inOrder } from '../../base/in-order.ts';
import {
  type IngestInput,
  type IngestParts,
  type Prepared,
  prepareInput,
  settleInput,
} from './ingest-input.ts';
import { createIngestTally, type IngestCounts, type IngestOutcome } from './outcome.ts';

/** An input that is not opened yet. */
export type Candidate = {
  /** What an input that cannot be opened is noted under. */
  source: string;
  /** @throws what says that it cannot be read at all: the input is refused */
  load(): Promise<IngestInput>;
};

export type IngestRun<C extends Candidate> = IngestParts & {
  /** Inputs that are prepared at once; default 1. */
  width?: number;
  /** Asked before each input is taken up. */
  isStopped?: () => boolean;
  /** Told of every outcome, in order. */
  onOutcome?: (candidate: C, outcome: IngestOutcome) => void;
};

export type IngestEnd = { counts: IngestCounts } & (
  | { status: 'complete' | 'interrupted' }
  /** `error` ended the run: STORE_*, READ_WORKER_FAILED, or whatever the list of inputs threw. */
  | { status: 'failed'; error: unknown }
);

/** @throws PIPELINE_COUNTS_WRONG; other failures are told in the answer, so that the counts are there */
export async function ingestAll<C extends Candidate>(
  candidates: AsyncIterable<C> | Iterable<C>,
  run: IngestRun<C>,
): Promise<IngestEnd> {
  const tally = createIngestTally();
  // In the order in which they were taken up, which is the order in which they are filed.
  const open: Promise<unknown>[] = [];
  const prepare = (candidate: C): Promise<{ candidate: C; prepared: Prepared | null }> => {
    tally.takeUp();
    const work = prepareCandidate(candidate, run).then((prepared) => ({ candidate, prepared }));
    open.push(work);
    return work;
  };
  let left = 0;
  let stopped = false;
  const wanted = (async function* () {
    for await (const candidate of candidates) {
      stopped = run.isStopped?.() === true;
      if (stopped) return;
      yield candidate;
    }
    stopped = run.isStopped?.() === true;
  })();
  try {
    for await (const { candidate, prepared } of inOrder(wanted, run.width ?? 1, prepare)) {
      if (prepared === null) left++;
      else {
        const outcome = await settleInput(prepared, run);
        tally.add(outcome);
        run.onOutcome?.(candidate, outcome);
      }
      open.shift();
    }
    return { status: stopped ? 'interrupted' : 'complete', counts: tally.counts(left) };
  } catch (error) {
    // Reports in hand use the pipeline and the store, which are about to be closed.
    await Promise.allSettled(open);
    return { status: 'failed', error, counts: tally.counts(left + open.length) };
  }
}

/** Null when the run was stopped while the input was waited for, as on standard input. */
async function prepareCandidate<C extends Candidate>(
  candidate: C,
  run: IngestRun<C>,
): Promise<Prepared | null> {
  let input: IngestInput;
  try {
    input = await candidate.load();
  } catch (error) {
    if (run.isStopped?.()) return null;
    return { step: 'set aside', kind: 'refused', source: candidate.source, sha256: null, error };
  }
  return prepareInput(input, run);
}
