/**
 * Entry point of a reader thread (see worker-pool.ts): the only module here that acts when it is loaded, since
 * that is what a worker's entry is. In: jobs of sentences. Out: their analyses, one answer a job.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { createParser } from './parser.ts';
import type { NetworkFiles } from './read-model.ts';
import type { Job, JobResult } from './worker-pool.ts';

if (parentPort) {
  const port = parentPort;
  const parser = createParser(workerData as NetworkFiles);
  port.on('message', async (job: Job) => {
    let result: JobResult;
    try {
      result = { id: job.id, analyses: await (await parser).parse(job.sentences) };
    } catch (error) {
      result = { id: job.id, error: error instanceof Error ? error.message : String(error) };
    }
    port.postMessage(result);
  });
}
