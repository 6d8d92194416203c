/**
 * Makes routes of single events and claims. An id that was replaced answers with what took its place and says
 * so; one that nothing took the place of is gone, with the report that it stood in.
 */
import type { z } from 'zod';
import type { Found, Store } from '../store/port.ts';
import { apiError } from './errors.ts';
import { type ApiRoute, storeVersion } from './route.ts';
import { wholeList } from './whole-list.ts';

type RecordDefinition<R> = {
  name: string;
  path: string;
  /** `event`, `claim`. */
  record: string;
  answer: z.ZodType;
  read: (store: Store, id: string) => Promise<Found<R>>;
};

export function recordRoute<R>({ name, path, record, answer, read }: RecordDefinition<R>): ApiRoute {
  return {
    name,
    method: 'get',
    path,
    summary: `One ${record}`,
    description: `The ${record} that the id stands for now; \`moved_from\` has the id when another took its place.`,
    params: [],
    exports: null,
    body: null,
    status: 200,
    answer,
    errors: ['API_RECORD_UNKNOWN', 'API_RECORD_GONE'],
    version: storeVersion,
    async answerTo({ id }, { store }) {
      const found = await read(store, id);
      switch (found.status) {
        case 'found':
          return { ...wholeList([found.row]), moved_from: null };
        case 'moved':
          return { ...wholeList([found.row]), moved_from: found.from };
        case 'gone': {
          const where = found.article === null ? '' : ` It stood in the report ${found.article}.`;
          throw apiError('API_RECORD_GONE', `The ${record} ${id} is no longer coded.${where}`);
        }
        case 'unknown':
          throw apiError('API_RECORD_UNKNOWN', `There is no ${record} "${id.slice(0, 80)}" in the store.`);
      }
    },
  };
}
