/** What the store holds: asked at the start, every minute while the page can be seen, and after what changes it. */
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

const ASK_EVERY_MS = 60_000;

/** Asks now and goes on asking; call once. */
export function startStoreInfo(): void {
  const ask = () => {
    if (document.visibilityState === 'visible') void refreshStoreInfo();
  };
  ask();
  setInterval(ask, ASK_EVERY_MS);
  document.addEventListener('visibilitychange', ask);
}
