/** Who reviews: asked once, remembered in this browser. */
import { signal } from '@preact/signals';
import { readKept, writeKept } from '../state/kept.ts';

const KEPT = 'reviewer';

export const reviewer = signal<string | null>(readKept(KEPT));
/** Set while the name is being asked for. */
export const asking = signal<((name: string | null) => void) | null>(null);

/** The reviewer's name; asks when it is not known. @returns null when the reader would rather not */
export function askReviewer(): Promise<string | null> {
  if (reviewer.value !== null) return Promise.resolve(reviewer.value);
  return changeReviewer();
}

/** Asks for the name even when it is known. */
export function changeReviewer(): Promise<string | null> {
  asking.value?.(null);
  return new Promise((resolve) => {
    asking.value = (name) => {
      asking.value = null;
      if (name !== null) {
        reviewer.value = name;
        writeKept(KEPT, name);
      }
      resolve(name);
    };
  });
}
