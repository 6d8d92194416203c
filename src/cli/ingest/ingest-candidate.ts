/**
 * From an input of the command line or a line of a batch to what the pipeline ingests. In: a report source and
 * its names. Out: a candidate that reads nothing until it is loaded.
 */
import { sha256Hex } from '../../base/hash.ts';
import type { Candidate } from '../../pipeline/ingest/ingest-all.ts';
import type { IngestInput } from '../../pipeline/ingest/ingest-input.ts';
import { readBytes, readStream } from '../input/read-bytes.ts';
import type { ReportSource } from '../input/report-source.ts';

export type IngestCandidate = Candidate & {
  /** As the user named it, for messages. */
  about: string;
  /** How far the run is when this one is through, in the unit of its total. */
  done: number;
};

type Place = Omit<IngestCandidate, 'load'>;

export function toIngestCandidate(report: ReportSource, place: Place): IngestCandidate {
  return { ...place, load: () => loadInput(report, place.source) };
}

/** @throws CLI_INPUT_*, EXTRACT_TOO_LARGE before anything is read, or the error that the source was refused with */
async function loadInput(report: ReportSource, source: string): Promise<IngestInput> {
  const { hints } = report;
  switch (report.kind) {
    case 'text':
    case 'html': {
      const text = report.kind === 'text' ? report.text : report.html;
      return { source, hints, payload: { kind: report.kind, text } };
    }
    case 'file':
      return { source, hints, payload: { kind: 'page', bytes: await readBytes(report.path) } };
    case 'stream': {
      const bytes = await readStream(report.stream);
      // Two texts on standard input are two sources: the note on one must not stand for the other.
      return {
        source: `stdin:${sha256Hex(bytes).slice(0, 12)}`,
        hints,
        payload: { kind: 'page', bytes },
      };
    }
    case 'refused':
      throw report.error;
  }
}
