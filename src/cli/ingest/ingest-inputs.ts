/**
 * From the arguments of `attache ingest` to what is to be ingested: files and folders, or the lines of a batch.
 * Errors: CLI_USAGE, CLI_NO_INPUT, CLI_BATCH_UNREADABLE.
 */
import type { Readable } from 'node:stream';
import { sizeOfBatch } from '../batch/batch-size.ts';
import { findInputs, type NamedSource } from '../input/find-inputs.ts';
import { checkCombination, checkOneReport, parseHints, type RawOptions } from '../input/report-options.ts';
import { batchCandidates } from './batch-candidates.ts';
import { type IngestCandidate, toIngestCandidate } from './ingest-candidate.ts';
import type { InputsToIngest } from './run-ingest.ts';
import { sourceName } from './source-name.ts';

/** @param store path of the store, which files are named from */
export async function createIngestInputs(
  args: readonly string[],
  raw: RawOptions,
  store: string,
  stdin: Readable,
): Promise<InputsToIngest> {
  const { format, ...given } = raw;
  const hints = parseHints(raw);
  checkCombination(args, given);
  const nameOf = (path: string): string => sourceName(path, store);
  if (raw.jsonl !== undefined) {
    const total = sizeOfBatch(raw.jsonl);
    return { total, ...batchCandidates(raw.jsonl, stdin, nameOf) };
  }
  const inputs = await findInputs(args, hints, stdin);
  checkOneReport(inputs.length, hints);
  const stop = (): void => {
    // Lets a wait for standard input end.
    if (args.includes('-')) stdin.destroy();
  };
  return { total: inputs.length, candidates: listedInputs(inputs, nameOf), stop };
}

/** @param nameOf what a file is called in the store; addresses, and standard input, keep their name */
export function* listedInputs(
  inputs: readonly NamedSource[],
  nameOf: (path: string) => string,
): Generator<IngestCandidate> {
  for (const [i, { id, source }] of inputs.entries()) {
    const isPath = source.kind === 'file' || (source.kind === 'refused' && !/^https?:\/\//i.test(id));
    yield toIngestCandidate(source, { about: id, done: i + 1, source: isPath ? nameOf(id) : id });
  }
}
