/**
 * The lines of a batch file as inputs to be filed. In: the batch's bytes. Out: one candidate for each line, in
 * order; a line that is no input becomes one that is refused. Reads the file as a stream. A line's own text or
 * page is called `BATCH#id` in the store, and a line without an id `BATCH:number`.
 */
import { createReadStream } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { AttacheError } from '../../base/errors.ts';
import { MAX_LINE_BYTES, parseBatchLine } from '../batch/parse-batch-line.ts';
import { byteLines } from '../input/byte-lines.ts';
import { type IngestCandidate, toIngestCandidate } from './ingest-candidate.ts';

export type BatchLines = {
  candidates: AsyncIterable<IngestCandidate>;
  /** Ends the list, also while it waits for a line. */
  stop(): void;
};

/**
 * @param input path of the batch, or `-`
 * @param nameOf what a file is called in the store
 */
export function batchCandidates(
  input: string,
  stdin: Readable,
  nameOf: (path: string) => string,
): BatchLines {
  const stream = input === '-' ? stdin : createReadStream(input);
  let stopped = false;
  const lines = async function* (): AsyncGenerator<IngestCandidate> {
    const folder = input === '-' ? process.cwd() : dirname(resolve(input));
    const batch = input === '-' ? 'stdin' : nameOf(input);
    try {
      for await (const line of byteLines(stream, MAX_LINE_BYTES)) {
        const place = { about: `line ${line.number}`, done: line.endOffset };
        const parsed = parseBatchLine(line, folder);
        if (parsed.id === null) {
          const error = new AttacheError(parsed.error.code, parsed.error.message);
          const refused = { kind: 'refused', error, hints: {} } as const;
          yield toIngestCandidate(refused, { ...place, source: `${batch}:${line.number}` });
          continue;
        }
        const { id, source } = parsed;
        const name = source.kind === 'file' ? nameOf(source.path) : `${batch}#${id}`;
        yield toIngestCandidate(source, { ...place, source: name });
      }
    } catch (error) {
      if (!stopped) throw error;
    } finally {
      stream.destroy();
    }
  };
  return {
    candidates: lines(),
    stop() {
      stopped = true;
      stream.destroy();
    },
  };
}
