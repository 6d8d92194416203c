/** Error codes of the reader, each with what to do next. */
import type { ErrorList } from '../base/errors.ts';

export const READ_ERRORS = {
  READ_MODEL_MISSING:
    'Install the package again, or pass the folder that holds reader.onnx, reader.json, tokenizer.json, segmenter.json, lemmas.json and checksums.txt.',
  READ_MODEL_DAMAGED: 'Copy the model folder again from the package; its files belong together.',
  READ_WORKER_FAILED: 'Run again with one thread to see the cause; if memory is short, use fewer threads.',
} as const satisfies ErrorList;
