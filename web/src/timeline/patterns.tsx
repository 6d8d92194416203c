/** The fills of the statuses: full, slanted, dotted, crossed, lined. They hold on paper and without colour. */
import type { ModalityKey } from '../words/modality-words.ts';

export function fillOf(modality: ModalityKey): string {
  return `url(#fill-${modality})`;
}

export function Patterns() {
  return (
    <defs>
      <pattern id="fill-done" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" class="ink-done" />
      </pattern>
      <pattern
        id="fill-future"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="5" height="5" class="ground" />
        <rect width="2.2" height="5" class="ink-future" />
      </pattern>
      <pattern id="fill-hypothetical" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" class="ground" />
        <circle cx="1" cy="1" r="0.95" class="ink-hypothetical" />
        <circle cx="3" cy="3" r="0.95" class="ink-hypothetical" />
      </pattern>
      <pattern
        id="fill-negated"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="5" height="5" class="ground" />
        <path d="M0 2.5h5M2.5 0v5" class="line-negated" />
      </pattern>
      <pattern id="fill-historical" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" class="ground" />
        <rect width="4" height="1.6" class="ink-historical" />
      </pattern>
    </defs>
  );
}
