/** What stands before a match, as far as a rule looks. In: a sentence and an offset. Out: its last characters before. */

/** Characters; without a bound, sentences of thousands of dates would take time with the square of their length. */
export const REACH = 80;

export function textBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - REACH), offset);
}
