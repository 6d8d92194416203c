/**
 * A parser spread over worker threads.
 * In: model files and a number of threads. Out: a `Parser` with the same answers as the one-thread one. Each
 * worker holds its own one-thread session. What comes in one call stays together, so answers do not depend on how
 * many threads there are.
 */
import { Worker } from 'node:worker_threads';
import { areaError } from '../base/errors.ts';
import { READ_ERRORS } from './errors.ts';
import type { Analysis, Parser } from './parser.ts';
import type { NetworkFiles } from './read-model.ts';

/** A job and its answer as they cross between threads. */
export interface Job {
  id: number;
  sentences: readonly (readonly string[])[];
}
export type JobResult = { id: number; analyses: Analysis[] } | { id: number; error: string };

interface Member {
  worker: Worker;
  pending: number;
}

/**
 * From dist, the worker's module is its entry. In development the program runs from TypeScript, for which a worker
 * must register the loader before it can import the entry.
 */
function startWorker(workerData: NetworkFiles): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./reader-worker.js', import.meta.url), { workerData });
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const entry = JSON.stringify(new URL('./reader-worker.ts', import.meta.url).href);
  const source = `import(${loader}).then(({ register }) => { register(); return import(${entry}); });`;
  return new Worker(source, { eval: true, workerData });
}

/** Starts `threads` workers. They do not keep the process alive by themselves. */
export function createWorkerPool(files: NetworkFiles, threads: number): Parser {
  const waiting = new Map<
    number,
    { resolve: (analyses: Analysis[]) => void; reject: (error: Error) => void }
  >();
  let nextId = 0;
  let failure: Error | undefined;

  const fail = (cause: unknown): void => {
    failure ??= areaError(READ_ERRORS, 'READ_WORKER_FAILED', `A reader thread stopped: ${String(cause)}.`, {
      cause,
    });
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };

  const members: Member[] = Array.from({ length: threads }, () => {
    const member: Member = { worker: startWorker(files), pending: 0 };
    member.worker.on('message', (result: JobResult) => {
      member.pending--;
      if (member.pending === 0) member.worker.unref();
      const job = waiting.get(result.id);
      waiting.delete(result.id);
      if ('error' in result) {
        job?.reject(areaError(READ_ERRORS, 'READ_WORKER_FAILED', `A reader thread failed: ${result.error}.`));
      } else job?.resolve(result.analyses);
    });
    member.worker.on('error', fail);
    member.worker.on('exit', (code) => {
      if (waiting.size > 0) fail(`exit code ${code}`);
    });
    member.worker.unref();
    return member;
  });

  const parse = (sentences: readonly (readonly string[])[]): Promise<Analysis[]> => {
    if (failure) return Promise.reject(failure);
    const member = members.reduce((least, other) => (other.pending < least.pending ? other : least));
    const id = nextId++;
    member.pending++;
    member.worker.ref();
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      member.worker.postMessage({ id, sentences } satisfies Job);
    });
  };

  const close = async (): Promise<void> => {
    await Promise.all(members.map(({ worker }) => worker.terminate()));
  };
  return { parse, close };
}
