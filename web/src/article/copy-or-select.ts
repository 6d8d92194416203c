/** Puts text on the clipboard. Where the browser forbids it (pages of other machines without HTTPS), the old way is tried. */
import { copyText } from '../parts/copy-text.ts';

export async function copyOrSelect(text: string): Promise<boolean> {
  return (await copyText(text)) || copyBySelection(text);
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  document.body.append(field);
  const before = document.activeElement;
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}
