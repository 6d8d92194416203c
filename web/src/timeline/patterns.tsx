/** The fills of the statuses: full, slanted, dotted, crossed, lined. They hold on paper and without colour. */
import type { ComponentChildren } from 'preact';
import type { ModalityKey } from '../words/modality-words.ts';

export function fillOf(modality: ModalityKey): string {
  return `url(#fill-${modality})`;
}

export function Patterns() {
  return (
    <defs>
      <Pattern of="done" size={4}>
        <rect width="4" height="4" class="ink-done" />
      </Pattern>
      <Pattern of="future" size={5} slanted>
        <rect width="5" height="5" class="ground" />
        <rect width="2.2" height="5" class="ink-future" />
      </Pattern>
      <Pattern of="hypothetical" size={4}>
        <rect width="4" height="4" class="ground" />
        <circle cx="1" cy="1" r="0.95" class="ink-hypothetical" />
        <circle cx="3" cy="3" r="0.95" class="ink-hypothetical" />
      </Pattern>
      <Pattern of="negated" size={5} slanted>
        <rect width="5" height="5" class="ground" />
        <path d="M0 2.5h5M2.5 0v5" class="line-negated" />
      </Pattern>
      <Pattern of="historical" size={4}>
        <rect width="4" height="4" class="ground" />
        <rect width="4" height="1.6" class="ink-historical" />
      </Pattern>
    </defs>
  );
}

type PatternProps = { of: ModalityKey; size: number; slanted?: boolean; children: ComponentChildren };

function Pattern({ of, size, slanted = false, children }: PatternProps) {
  return (
    <pattern
      id={`fill-${of}`}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      {...(slanted ? { patternTransform: 'rotate(45)' } : {})}
    >
      {children}
    </pattern>
  );
}
