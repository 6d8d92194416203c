/** The status of an act: a sign with a line of its own, and the word. Told apart without colour. */
import { type ModalityKey, modalityAbout, modalityWord } from '../words/modality-words.ts';

export function ModalityBadge({ modality }: { modality: ModalityKey }) {
  return (
    <span class={`badge badge-${modality}`} title={modalityAbout(modality)}>
      <ModalitySign modality={modality} />
      {modalityWord(modality)}
    </span>
  );
}

/** The sign alone, for legends and boxes to tick. */
export function ModalitySign({ modality }: { modality: ModalityKey }) {
  return (
    <svg class={`sign sign-${modality}`} viewBox="0 0 12 12" aria-hidden="true">
      {modality === 'done' && <rect x="1.5" y="1.5" width="9" height="9" rx="1" class="sign-fill" />}
      {modality === 'future' && <path d="M2.5 1.8 10 6 2.5 10.2Z" class="sign-line" />}
      {modality === 'negated' && (
        <>
          <circle cx="6" cy="6" r="4.6" class="sign-line" />
          <path d="M2.8 9.2 9.2 2.8" class="sign-line" />
        </>
      )}
      {modality === 'hypothetical' && (
        <>
          <circle cx="6" cy="6" r="4.7" class="sign-line sign-dots" />
          <circle cx="6" cy="6" r="1.3" class="sign-fill" />
        </>
      )}
      {modality === 'historical' && <path d="M1.5 3.5h9M1.5 6h9M1.5 8.5h9" class="sign-line" />}
    </svg>
  );
}
