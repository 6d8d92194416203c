/**
 * A path as one word of a command that is printed to be copied. In: any text. Out: the same text where a shell takes
 * it as it is, else in single quotes, as POSIX shells read them.
 */

const PLAIN = /^[\w@%+=:,./-]+$/;

export function shellWord(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
