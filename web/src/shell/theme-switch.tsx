/** Light, dark or as the system has it. */
import { THEMES, type Theme, theme } from '../state/theme.ts';

const WORDS: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' };

export function ThemeSwitch() {
  const next = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] ?? 'system';
  return (
    <button
      type="button"
      class="quiet"
      title={`Theme: ${WORDS[theme.value]}. Change to ${WORDS[next]}.`}
      aria-label={`Theme: ${WORDS[theme.value]}. Change to ${WORDS[next]}.`}
      onClick={() => {
        theme.value = next;
      }}
    >
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" class="icon-line" />
        {theme.value === 'dark' && <circle cx="8" cy="8" r="6" class="icon-fill" />}
        {theme.value === 'system' && <path d="M8 2a6 6 0 0 1 0 12Z" class="icon-fill" />}
      </svg>
    </button>
  );
}
