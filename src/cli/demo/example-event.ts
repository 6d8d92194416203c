/**
 * One event to begin with: which of a store's newest to show, and how it looks. In: rows of events. Out: the most
 * telling one, with known people on both sides, and its words in 80 columns.
 */
import type { EventRow } from '../../record/rows.ts';
import { dateWords, kindOfEvent, placeWords } from '../view/event-words.ts';
import { participantNames } from '../view/participants.ts';
import type { Style } from '../view/style.ts';
import { withoutControls } from '../view/without-controls.ts';
import { indentText } from '../view/wrap.ts';

/** A longer sentence is no first example. UTF-16 code units. */
const LONGEST = 240;

/** The most telling row, of equals the first; undefined when there is none. */
export function chooseEvent(rows: readonly EventRow[]): EventRow | undefined {
  return [...rows].sort((a, b) => worth(b) - worth(a))[0];
}

function worth(row: EventRow): number {
  const { negated, future, hypothetical, historical } = row.modality;
  const points = [
    row.status === 'filed',
    !(negated || future || hypothetical || historical),
    row.source.some(({ actor }) => actor?.id?.startsWith('person/')),
    row.target.some(({ actor }) => actor?.id != null),
    row.place !== null,
    row.quote.field === 'text' && row.quote.text.length <= LONGEST,
  ];
  return points.filter((point) => point).length;
}

/** Who did what to whom, when and where; the sentence; the report it stands in. */
export function eventWords(row: EventRow, style: Style): string {
  const source = participantNames(row.source, 'somebody');
  const target = row.reciprocal ? 'each other' : participantNames(row.target, 'nobody named');
  const act = `${withoutControls(row.trigger.text)} (${kindOfEvent(row)})`;
  const place = row.place === null ? '' : `, ${placeWords(row.place)}`;
  const { publisher, title, publishedAt } = row.article;
  const report = [publisher, publishedAt?.value.slice(0, 10), title]
    .filter((part) => part != null)
    .join(', ');
  const told = row.told.map(({ speakers }) => speakers.join(', ') || 'nobody named').join(', says ');
  return [
    style.accent(indentText(`${source} → ${act} → ${target}`, 2)),
    indentText(`${dateWords(row.date)}${place}${told === '' ? '' : `, told by ${withoutControls(told)}`}`, 2),
    indentText(`“${withoutControls(row.quote.text)}”`, 4),
    style.dim(indentText(withoutControls(report), 4)),
  ].join('\n');
}
