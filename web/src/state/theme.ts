/** Light, dark, or as the system has it; remembered in this browser. */
import { effect, signal } from '@preact/signals';
import { readKept, writeKept } from './kept.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const theme = signal<Theme>('system');

/** Takes up the theme that was chosen last, and from now on keeps every choice; call once. */
export function startTheme(): void {
  const kept = readKept('theme');
  theme.value = THEMES.find((name) => name === kept) ?? 'system';
  effect(() => {
    const { dataset } = document.documentElement;
    if (theme.value === 'system') delete dataset.theme;
    else dataset.theme = theme.value;
    writeKept('theme', theme.value === 'system' ? null : theme.value);
  });
}
