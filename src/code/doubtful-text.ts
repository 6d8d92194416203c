/**
 * Why a coding is uncertain by the text it stands in, whatever its score. In: a draft, its participants, the document.
 * Out: evidence, one for each reason; none for plain prose. Changes nothing. The reasons:
 * `doubt.capitals` a sentence in capitals with a side that nothing is known of: case does not tell names from words there;
 * `doubt.look-alikes` a trigger or a side written with letters of two alphabets that look alike;
 * `doubt.table` figures in a row, without an end of a sentence: cells of a table run together;
 * `doubt.length` a sentence too long for its tree to be trusted;
 * `doubt.open-quote` behind a quotation mark that never closes, in a later sentence: nobody knows whose words they are.
 */

import { withLatinLetters } from '../base/look-alikes.ts';
import { cutField, type FieldSpan } from '../base/span.ts';
import type { Participant } from '../record/actor-ref.ts';
import type { Document } from '../record/document.ts';
import type { EventDraft } from './draft-event.ts';
import { type Graph, spanOf } from './graph.ts';
import { isKnown } from './phrase-parties.ts';
import type { Evidence } from './ports.ts';

/** A sentence of so many words may be in capitals; shorter ones are names. */
const LEAST_WORDS = 3;
const CAPITALS_SHARE = 0.7;
const TABLE_SHARE = 0.3;
const TABLE_FIGURES = 2;
const LONGEST_TOKENS = 120;
const ENDS = /^[.!?:;…"”’)\]]$/;
const OPENS = /^\s*["“”„«]/;

export function doubtsOf(
  { graph, trigger }: EventDraft,
  participants: readonly Participant[],
  document: Document,
): Evidence[] {
  const found: Evidence[] = [];
  const { field, start, end } = graph.sentence;
  const whole: FieldSpan = { field, start, end };
  const own = spanOf(graph, [trigger]);
  if (!participants.every(isKnown) && isInCapitals(graph)) found.push({ for: 'doubt.capitals', ...whole });
  for (const span of [own, ...participants]) {
    const words = cutField(document.article, span);
    if (withLatinLetters(words) === words) continue;
    found.push({ for: 'doubt.look-alikes', field: span.field, start: span.start, end: span.end });
  }
  if (isRowOfTable(graph)) found.push({ for: 'doubt.table', ...whole });
  if (isTooLong(graph, document)) found.push({ for: 'doubt.length', ...own });
  const open = openQuoteBefore(graph, document);
  if (open !== null) found.push({ for: 'doubt.open-quote', ...open });
  return found;
}

function isInCapitals({ tokens }: Graph): boolean {
  let words = 0;
  let upper = 0;
  for (const { form } of tokens) {
    if (!/\p{L}{2}/u.test(form)) continue;
    words++;
    if (form === form.toUpperCase()) upper++;
  }
  return words >= LEAST_WORDS && upper / words > CAPITALS_SHARE;
}

/** The reader cuts what is far too long: the piece behind a cut is no sentence either. */
function isTooLong({ index, sentence, tokens }: Graph, { sentences }: Document): boolean {
  if (tokens.length > LONGEST_TOKENS) return true;
  const before = sentences[index - 1];
  if (before === undefined || before.field !== sentence.field) return false;
  return before.tokens.length > LONGEST_TOKENS && !ENDS.test(before.tokens.at(-1)?.form ?? '');
}

function isRowOfTable({ tokens }: Graph): boolean {
  if (ENDS.test(tokens.at(-1)?.form ?? '')) return false;
  const figures = tokens.filter(({ form }) => /^[-+]?\d[\d.,%]*$/.test(form)).length;
  return figures >= TABLE_FIGURES && figures / tokens.length >= TABLE_SHARE;
}

/** The mark that opened a quote before this sentence and never closed it, where the next paragraph does not go on with it. */
function openQuoteBefore({ sentence }: Graph, { article, quotes }: Document): FieldSpan | null {
  const { field } = sentence;
  const text = field === 'title' ? (article.title ?? '') : article.text;
  for (const { field: where, start, end, inner } of quotes) {
    if (where !== field || start >= sentence.start || end <= sentence.start || inner.end !== end) continue;
    if (!OPENS.test(text.slice(end, end + 20))) return { field, start, end: start + 1 };
  }
  return null;
}
