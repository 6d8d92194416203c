/** What to try after the demo: whole commands that work as they stand in the checkout. */
import type { Style } from './style.ts';

/** @param example path of the report that was shown */
export function nextSteps(example: string, style: Style): string {
  const steps: [string, string][] = [
    ['why each sentence was coded so', `npx attache read ${example} --explain`],
    ['the same as JSON, every word with its place in the text', `npx attache read ${example}`],
    ['the other examples', 'npx attache demo all'],
    ['a page or text of your own', 'npx attache read page.html --format text'],
    ['many at once, one JSON object a line', 'npx attache read --jsonl in.jsonl --out out.jsonl'],
  ];
  const lines = steps.map(([what, command]) => `  ${what}:\n    ${style.accent(command)}`);
  return `${style.bold('Where to go next')}\n${lines.join('\n')}\n`;
}
