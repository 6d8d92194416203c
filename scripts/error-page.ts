/** The reference page of error codes, as Markdown, from the areas' lists. Writes nothing. */
import type { AreaErrors } from './error-lists.ts';

export const ERROR_PAGE = 'docs/reference/errors.md';

export function errorPage(areas: readonly AreaErrors[]): string {
  const lines = [
    '# Error codes',
    '',
    'Made by `npm run generate` from the lists in `src/*/errors.ts`. A code is stable; its message is not.',
  ];
  for (const { area, list } of areas) {
    lines.push('', `## ${area}`, '', '| code | what to do |', '|---|---|');
    for (const [code, advice] of Object.entries(list)) {
      lines.push(`| \`${code}\` | ${advice.replaceAll('|', '\\|')} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}
