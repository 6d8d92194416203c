/**
 * A read report for the eye, in 80 columns: who did what to whom, when, where and who says so, each with its
 * sentence; then who said what. In: a result and a style. Out: text. Leaves out why (explain-text.ts).
 */
import { compareFieldSpans } from '../../base/span.ts';
import type { Claim } from '../../record/claim.ts';
import type { Event } from '../../record/event.ts';
import type { ReadResult } from '../../record/read-result.ts';
import { articleHead } from './article-head.ts';
import { attributionWords, claimTitle, contentWords } from './claim-words.ts';
import { dateWords, kindOfEvent, modalityWords, placeWords } from './event-words.ts';
import { participantNames } from './participants.ts';
import { sentenceOf, wordsOf } from './sentence-of.ts';
import type { Style } from './style.ts';
import { withoutControls } from './without-controls.ts';
import { columnLines, indentText } from './wrap.ts';

const WIDTHS = [22, 24, 18, 10];
const INDENT = 4;
const NOBODY = '–';

/** @param note one line below the head, e.g. how far the knowledge reaches */
export function storyText(result: ReadResult, style: Style, note: string | null = null): string {
  const head = articleHead(result.article, style);
  if (result.status === 'not-coded') return `${head}\nNot coded: ${notCodedWords(result)}\n`;
  const below = note === null ? [] : [`${style.warn(indentText(note, 0))}\n`];
  return `${[head, ...below, eventsPart(result, style), claimsPart(result, style)].join('\n')}`;
}

function notCodedWords({ reason, article }: ReadResult): string {
  if (reason === 'language') return `the language is "${article.language}", and English alone is read.`;
  return reason === 'empty' ? 'there is no text.' : `reason "${reason}".`;
}

function eventsPart(result: ReadResult, style: Style): string {
  if (result.events.length === 0) return 'No events were found.\n';
  const blocks = columnLines(['WHO', 'DID WHAT', 'TO WHOM', 'WHEN'], WIDTHS).map(style.dim);
  let lines: string[] = [];
  for (const [i, event] of result.events.entries()) {
    const sentence = sentenceOf(result, event.trigger);
    lines.push(...eventLines(result, event, style));
    // A sentence stands once, below all that was coded from it.
    const next = result.events[i + 1];
    if (next !== undefined && sentence !== undefined && sentenceOf(result, next.trigger) === sentence)
      continue;
    if (sentence !== undefined) lines.push(style.dim(indentText(`“${wordsOf(result, sentence)}”`, INDENT)));
    blocks.push(lines.join('\n'));
    lines = [];
  }
  return `${blocks.join('\n\n')}\n`;
}

function eventLines(result: ReadResult, event: Event, style: Style): string[] {
  const cells = [
    participantNames(event.source, NOBODY),
    `${withoutControls(event.trigger.text)} (${kindOfEvent(event)})`,
    event.reciprocal ? '(each other)' : participantNames(event.target, NOBODY),
    dateWords(event.date),
  ];
  const flags = [modalityWords(event.modality), event.status === 'uncertain' ? 'uncertain coding' : ''];
  const shown = flags.filter((flag) => flag !== '').join(' · ');
  const place = event.place === null ? '' : `in ${placeWords(event.place)} · `;
  return [
    ...columnLines(cells, WIDTHS).map(style.accent),
    ...(shown === '' ? [] : [style.warn(indentText(shown, INDENT))]),
    indentText(`${place}${attributionWords(result, event.attribution)}`, INDENT),
  ];
}

function claimsPart(result: ReadResult, style: Style): string {
  if (result.claims.length === 0) return 'No claims were found.\n';
  const claims = [...result.claims].sort(byPlace).map((claim) => {
    const said = contentWords(result, claim);
    const line = style.accent(`${claimTitle(claim)}`);
    return said === '' ? line : `${line}\n${indentText(`“${said}”`, INDENT)}`;
  });
  return `${style.dim('WHO SAYS WHAT')}\n\n${claims.join('\n\n')}\n`;
}

function byPlace(a: Claim, b: Claim): number {
  const [first, second] = [a.content[0] ?? a.cue, b.content[0] ?? b.cue];
  return first && second ? compareFieldSpans(first, second) : 0;
}
