/** The one short message at the foot of the page, with at most one thing to do about it. */
import { signal } from '@preact/signals';
import { announce } from '../shell/announce.ts';

export type Toast = {
  words: string;
  /** What is shown beneath in small type, such as an error's code. */
  code?: string;
  action?: { label: string; run: () => void };
};

export const toast = signal<Toast | null>(null);

const SHOWN_MS = 8000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a message in place of the one before. Failures stay until they are closed. */
export function showToast(next: Toast): void {
  clearTimeout(timer);
  toast.value = next;
  announce(next.words);
  if (next.code === undefined) timer = setTimeout(closeToast, SHOWN_MS);
}

export function closeToast(): void {
  clearTimeout(timer);
  toast.value = null;
}

/** While the reader is at it, it stays. */
export function holdToast(): void {
  clearTimeout(timer);
}
