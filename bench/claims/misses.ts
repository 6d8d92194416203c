/** Prints what a text's claims miss and what they add. In: gold and claims of a text that may be read. Out: lines. */
import { overlapsSpan } from '../../src/base/span.ts';
import type { Claim } from '../../src/record/claim.ts';
import type { GoldText } from './gold.ts';

const around = (text: string, start: number, end: number) =>
  text.slice(Math.max(0, start - 60), end + 90).replace(/\s+/g, ' ');

export function listMisses(gold: GoldText, claims: readonly Claim[]): void {
  for (const { cue } of gold.attributions) {
    const [span] = cue;
    if (span === undefined || claims.some((c) => c.cue !== null && overlapsSpan(c.cue, span))) continue;
    console.log(
      `MISSED [${gold.text.slice(span.start, span.end)}] ${around(gold.text, span.start, span.end)}`,
    );
  }
  for (const { cue, speakers } of claims) {
    if (cue === null || gold.attributions.some((a) => a.cue.some((span) => overlapsSpan(span, cue))))
      continue;
    const who = speakers.map((s) => s.text).join(' + ');
    console.log(`ADDED  [${cue.text}] by ${who}: ${around(gold.text, cue.start, cue.end)}`);
  }
}
