/** A store whose errors are the port's. In: a store that lets SQLite's errors through. Out: one that does not. */
import type { Store } from '../port.ts';
import { toStoreError } from './sqlite-errors.ts';

type Method = (...values: unknown[]) => Promise<unknown> | AsyncIterable<unknown>;

/** @param path of the store, for messages */
export function withStoreErrors(store: Store, path: string): Store {
  const methods = Object.entries(store as unknown as Record<string, Method>);
  const guarded = methods.map(([name, method]) => [name, guard(method, path)] as const);
  return Object.fromEntries(guarded) as unknown as Store;
}

function guard(method: Method, path: string): Method {
  return (...values) => {
    const answer = method(...values);
    return Symbol.asyncIterator in answer ? guardRows(answer, path) : guardPromise(answer, path);
  };
}

async function guardPromise(answer: Promise<unknown>, path: string): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    throw toStoreError(error, path);
  }
}

async function* guardRows(rows: AsyncIterable<unknown>, path: string): AsyncIterable<unknown> {
  try {
    yield* rows;
  } catch (error) {
    throw toStoreError(error, path);
  }
}
