/** From the options of the command line to those of the pipeline. */
import type { PipelineOptions } from '../../pipeline/open-pipeline.ts';
import type { RawOptions } from './report-options.ts';

export function readerOptions({ model, knowledge }: RawOptions): PipelineOptions {
  return {
    ...(model === undefined ? {} : { modelDir: model }),
    ...(knowledge === undefined ? {} : { knowledgeDir: knowledge }),
  };
}
