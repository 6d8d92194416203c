/** What screen readers are told when the page changes under them: counts, failures, what was copied. */
import { signal } from '@preact/signals';

export const announcement = signal('');

export function announce(text: string): void {
  announcement.value = text;
}
