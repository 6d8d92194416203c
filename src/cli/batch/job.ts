/**
 * What is done to every report of a run: extracting alone, or extracting and reading. In: an extraction. Out:
 * the contract's answer and how it counts. The pipeline is imported only when a report is to be read.
 */
import { type Extraction, toExtractResult } from '../../extract/extraction.ts';
import type { Pipeline, PipelineOptions } from '../../pipeline/open-pipeline.ts';
import type { ExtractResult } from '../../record/extract-result.ts';
import type { ReadResult } from '../../record/read-result.ts';

/** How an answered report counts; what was refused counts apart. */
export type Outcome = 'coded' | 'not coded' | 'extracted';

export type Job<R extends object = object> = {
  outcomes: readonly Outcome[];
  run(extraction: Extraction): Promise<{ result: R; outcome: Outcome }>;
  close(): Promise<void>;
};

export function extractJob(): Job<ExtractResult> {
  return {
    outcomes: ['extracted'],
    run: async (extraction) => ({ result: toExtractResult(extraction), outcome: 'extracted' }),
    close: async () => {},
  };
}

/** @throws READ_MODEL_*, KNOWLEDGE_* */
export async function readJob(options: PipelineOptions): Promise<Job<ReadResult>> {
  const { openPipeline } = await import('../../pipeline/open-pipeline.ts');
  const pipeline: Pipeline = await openPipeline(options);
  return {
    outcomes: ['coded', 'not coded'],
    run: async ({ article }) => {
      const result = await pipeline.read(article);
      return { result, outcome: result.status === 'coded' ? 'coded' : 'not coded' };
    },
    close: () => pipeline.close(),
  };
}
