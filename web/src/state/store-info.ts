/** What the store holds, asked at the start and again whenever something may have changed. */
import { signal } from '@preact/signals';
import type { StoreAnswer } from '../../../src/api/contract/answers.ts';
import { type DeskError, getJson, toDeskError } from '../api/client.ts';

export type StoreState = StoreAnswer['rows'][number];

export const storeInfo = signal<StoreState | null>(null);
export const storeError = signal<DeskError | null>(null);

export async function refreshStoreInfo(): Promise<void> {
  try {
    const { rows } = await getJson<StoreAnswer>('/store.json');
    storeInfo.value = rows[0] ?? null;
    storeError.value = null;
  } catch (error) {
    storeError.value = toDeskError(error);
  }
}
