/**
 * Words around the matches, as plain text in parts. In: what FTS5's `snippet` gives, with marks around each
 * match. Out: parts that say whether they match. The marks hold random digits drawn for each question, so that
 * no text can hold them on purpose.
 */
import { randomBytes } from 'node:crypto';
import type { SearchRow } from '../../../../record/rows.ts';

export type Marks = { open: string; close: string };

export function drawMarks(): Marks {
  const digits = randomBytes(9).toString('hex');
  return { open: `\ue000${digits}\ue001`, close: `\ue002${digits}\ue003` };
}

export function toSnippetParts(marked: string, { open, close }: Marks): SearchRow['snippet'] {
  const parts: SearchRow['snippet'] = [];
  const add = (text: string, match: boolean) => {
    if (text !== '') parts.push({ text, match });
  };
  const [before = '', ...rest] = marked.split(open);
  add(before, false);
  for (const piece of rest) {
    const end = piece.indexOf(close);
    add(end < 0 ? piece : piece.slice(0, end), true);
    if (end >= 0) add(piece.slice(end + close.length), false);
  }
  return parts;
}
