/** Colours, only where they help: on a terminal, unless NO_COLOR is set (no-color.org) or TERM is `dumb`. */
import type { CliContext } from '../context.ts';

export type Style = {
  bold(text: string): string;
  dim(text: string): string;
  accent(text: string): string;
  warn(text: string): string;
};

const plain = (text: string): string => text;

/** The style of standard output. */
export function styleOf(context: CliContext): Style {
  const colours = context.stdout.isTTY === true && !context.env.NO_COLOR && context.env.TERM !== 'dumb';
  if (!colours) return { bold: plain, dim: plain, accent: plain, warn: plain };
  const code =
    (open: number, close: number) =>
    (text: string): string =>
      `\u001b[${open}m${text}\u001b[${close}m`;
  return { bold: code(1, 22), dim: code(2, 22), accent: code(36, 39), warn: code(33, 39) };
}
