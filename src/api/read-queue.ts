/**
 * Reads texts one after the other: the reader takes a core and much memory, and the desk has to stay quick. In:
 * articles. Out: results with their documents. Opens the pipeline at the first text; an opening that failed is
 * tried again with the next.
 */
import type { Pipeline, ReadWithDocument } from '../pipeline/open-pipeline.ts';
import type { Article } from '../record/article.ts';
import { apiError } from './errors.ts';

/** Texts that wait; more are turned away. */
export const MAX_WAITING = 8;

export type ReadQueue = {
  /** @throws API_READ_BUSY, READ_MODEL_*, KNOWLEDGE_*; the signal's reason when the client went before its turn */
  read(article: Article, signal: AbortSignal): Promise<ReadWithDocument>;
};

export function createReadQueue(openPipeline: () => Promise<Pipeline>): ReadQueue {
  let opened: Promise<Pipeline> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const pipeline = (): Promise<Pipeline> => {
    opened ??= openPipeline().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };

  return {
    async read(article, signal) {
      if (waiting >= MAX_WAITING)
        throw apiError('API_READ_BUSY', `${waiting} texts are waiting to be read already.`);
      waiting++;
      const turn = last.then(async () => {
        signal.throwIfAborted();
        return (await pipeline()).readWithDocument(article);
      });
      last = turn.catch(() => {});
      try {
        return await turn;
      } finally {
        waiting--;
      }
    },
  };
}
