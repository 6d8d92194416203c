/**
 * Words as a person types them, as an FTS5 expression. Every word is quoted, so that no sign in it is taken for
 * an operator; all words must be there; what stands in quotation marks is a phrase; the last word, when it has
 * three letters or more, may be the beginning of one.
 */
import { storeError } from '../../../errors.ts';

/** What the tokenizer (unicode61) keeps: letters, digits, private use. */
const WORD_CHARACTER = /[\p{L}\p{N}\p{Co}]/u;
const PARTS = /"([^"]*)"?|([^\s"]+)/gu;
const CONTROLS = /[\p{Cc}\p{Cs}]/gu;
const CURLY = /[“”„«»]/gu;
const MOST_WORDS = 64;
const CAN_BE_BEGINNING = /[\p{L}\p{N}]{3}$/u;

/** @throws STORE_FILTER_INVALID when there is no word in it, or too many */
export function matchExpression(typed: string): string {
  const parts: string[] = [];
  let lastWord: string | null = null;
  for (const [, phrase, word] of typed.replace(CONTROLS, ' ').replace(CURLY, '"').matchAll(PARTS)) {
    const text = phrase ?? word ?? '';
    if (!WORD_CHARACTER.test(text)) continue;
    parts.push(`"${text}"`);
    lastWord = word ?? null;
  }
  if (parts.length === 0) {
    throw storeError('STORE_FILTER_INVALID', `There is no word to look for in ‘${shortened(typed)}’.`);
  }
  if (parts.length > MOST_WORDS) {
    throw storeError('STORE_FILTER_INVALID', `At most ${MOST_WORDS} words can be looked for at once.`);
  }
  if (lastWord !== null && CAN_BE_BEGINNING.test(lastWord)) parts[parts.length - 1] += '*';
  return parts.join(' AND ');
}

function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}
