/**
 * Text of a report as it may be shown on a terminal: line ends and tabs become blanks, and other control
 * characters are dropped, so that a page cannot move the cursor, colour the screen or hide words.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function withoutControls(text: string): string {
  return text.replace(/\s+/g, ' ').replace(CONTROLS, '');
}
