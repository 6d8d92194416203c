/** Copies the citation of a filed coding and says so. */
import type { Coding } from '../marks/reading.ts';
import { showToast } from '../review/toast-state.ts';
import { type CitationForm, citeCoding } from './citation.ts';
import { copyOrSelect } from './copy-or-select.ts';

export async function copyCitation(coding: Coding, form: CitationForm = 'text'): Promise<void> {
  if (coding.filed === null)
    return showToast({ words: 'This text is not filed, so there is nothing to cite yet.' });
  const text = citeCoding(coding.filed, location.origin, form);
  const done = await copyOrSelect(text);
  showToast(
    done
      ? { words: 'The citation was copied: quote, outlet, date, digest and permalink.' }
      : {
          words: 'The browser did not allow copying. Copy the address of the permalink instead.',
          code: 'DESK_NO_CLIPBOARD',
        },
  );
}
