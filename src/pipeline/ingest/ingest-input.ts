/**
 * One input on its way into the store: extract → read → resolve → code → store. Two steps, so that several can
 * be prepared at once and filed one after another: `prepareInput` reads and changes nothing, `settleInput`
 * writes. In: a payload with its source. Out: its outcome. What one report throws becomes its outcome;
 * what the store or a reader thread throws ends the run.
 */

import type { Clock } from '../../base/clock.ts';
import { type AttacheError, isAttacheError } from '../../base/errors.ts';
import { extractError } from '../../extract/errors.ts';
import type { ExtractHints } from '../../extract/extraction.ts';
import type { ReportToFile, SeenCapture, Store } from '../../store/port.ts';
import { pipelineError } from '../errors.ts';
import type { Pipeline } from '../open-pipeline.ts';
import { type StageTimes, timed } from '../stage-times.ts';
import type { IngestOutcome } from './outcome.ts';
import { digestOf, extractPayload, inputKey, type Payload } from './payload.ts';

export type IngestInput = {
  /** Path or address that the payload came from; an input that is set aside is noted under it. */
  source: string;
  payload: Payload;
  hints: ExtractHints;
};

export type IngestParts = {
  pipeline: Pick<Pipeline, 'producer' | 'read'>;
  store: Pick<Store, 'isKnown' | 'noteSeen' | 'fileReport' | 'setAside'>;
  clock: Clock;
  /** For benches: time for `extract` and `store` is added here. */
  times?: StageTimes;
};

export type Prepared =
  | { step: 'file'; report: Omit<ReportToFile, 'filedAt'> }
  | { step: 'known'; inputKey: string; capture: SeenCapture }
  | {
      step: 'set aside';
      kind: 'quarantined' | 'refused';
      source: string;
      sha256: string | null;
      error: unknown;
    };

/** Files one input. @throws STORE_*, READ_WORKER_FAILED */
export async function ingestInput(input: IngestInput, parts: IngestParts): Promise<IngestOutcome> {
  return settleInput(await prepareInput(input, parts), parts);
}

/** Reads and codes an input that is not known. @throws STORE_*, READ_WORKER_FAILED */
export async function prepareInput(input: IngestInput, parts: IngestParts): Promise<Prepared> {
  const { payload, hints, source } = input;
  const { pipeline, store, times } = parts;
  const { sha256, lengthBytes } = digestOf(payload);
  const key = inputKey(payload, sha256, hints);
  if (await timed(times, 'store', () => store.isKnown(key, pipeline.producer)))
    return { step: 'known', inputKey: key, capture: { sha256, lengthBytes, mediaType: null, source } };
  try {
    const { extraction, mediaType } = await timed(times, 'extract', () => extractPayload(payload, hints));
    const { article } = extraction;
    const result = await pipeline.read(article);
    if (result.reason === 'empty')
      throw extractError('EXTRACT_EMPTY', 'The report has neither text nor title.');
    const capture = { sha256, lengthBytes, mediaType, source };
    return { step: 'file', report: { inputKey: key, capture, article, result } };
  } catch (error) {
    if (endsRun(error)) throw error;
    return { step: 'set aside', kind: 'quarantined', source, sha256, error };
  }
}

/** Files what was prepared, or notes why not. @throws STORE_* */
export async function settleInput(prepared: Prepared, parts: IngestParts): Promise<IngestOutcome> {
  return timed(parts.times, 'store', () => settle(prepared, parts));
}

async function settle(prepared: Prepared, { store, pipeline, clock }: IngestParts): Promise<IngestOutcome> {
  const at = new Date(clock.nowMs()).toISOString();
  switch (prepared.step) {
    case 'known':
      await store.noteSeen(prepared.inputKey, pipeline.producer, prepared.capture, at);
      return { status: 'known' };
    case 'file': {
      const { report } = prepared;
      try {
        const filing = await store.fileReport({ ...report, filedAt: at });
        return filing.status === 'known'
          ? { status: 'known' }
          : { ...filing, coded: report.result.status === 'coded' };
      } catch (error) {
        if (endsRun(error)) throw error;
        const source = report.capture?.source ?? report.article.id;
        return settle(
          { step: 'set aside', kind: 'quarantined', source, sha256: report.capture?.sha256 ?? null, error },
          { store, pipeline, clock },
        );
      }
    }
    case 'set aside': {
      const { kind, source, sha256 } = prepared;
      const { code, message } = foreseen(prepared.error);
      await store.setAside({ kind, source, sha256, code, message, at });
      return { status: kind, code, message };
    }
  }
}

/** After these, no other input could be filed either. */
function endsRun(error: unknown): boolean {
  return isAttacheError(error) && (error.code.startsWith('STORE_') || error.code === 'READ_WORKER_FAILED');
}

function foreseen(error: unknown): AttacheError {
  if (isAttacheError(error)) return error;
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return pipelineError('PIPELINE_REPORT_FAILED', `Reading or filing this report failed (${what}).`, {
    cause: error,
  });
}
