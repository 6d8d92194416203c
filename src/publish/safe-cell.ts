/**
 * Text of strangers as a cell that no spreadsheet program runs as a formula. In: any text. Out: the same text
 * without control characters, with an apostrophe before whatever could open a formula. After OWASP's page on
 * CSV injection, which asks for more than a look at the first character: programs set to `;` or tab open a
 * comma-separated file with cells that begin in the middle of a text, and some drop blanks in front.
 * Leaves numbers alone: they are no text.
 */

/** `=`, `+`, `-` and `@`, and every character that Unicode's compatibility forms turn into one of them. */
const SIGNS =
  '=+\\-@\u207a\u207c\u208a\u208c\u2a75\u2a76\ufb29\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20';

/** Blanks, and marks that take no room. */
const BLANKS = '\\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069';

const FORMULA_START = new RegExp(`(^|[;\\t\\n])([${BLANKS}]*)(?=[${SIGNS}])`, 'g');

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Safe to open in Excel, LibreOffice, Numbers and Google Sheets. Line ends become `\n`. */
export function toSafeCell(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').replace(FORMULA_START, "$1$2'");
}
