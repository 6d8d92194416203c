/**
 * Sets of sentences with one stretch marked by `[[` and `]]`, an object a line. In: the text of such a file. Out:
 * the objects with plain text and the stretch's offsets. Odd lines are the development half, even ones held out.
 */

export const HALVES = ['development', 'held out'] as const;

export type Half = (typeof HALVES)[number];

export type Marked<T> = T & { line: number; half: Half; text: string; start: number; end: number };

const MARK = /^(?<before>[^[]*)\[\[(?<words>[^\]]+)\]\](?<after>[^[]*)$/;

/** @param limit takes the first lines only */
export function parseMarkedLines<T extends { text: string }>(jsonl: string, limit: number): Marked<T>[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, limit)
    .map((raw, index) => {
      const one = JSON.parse(raw) as T;
      const groups = MARK.exec(one.text)?.groups;
      if (groups === undefined) throw new Error(`line ${index + 1} has no single mark: ${one.text}`);
      const { before = '', words = '', after = '' } = groups;
      const line = index + 1;
      return {
        ...one,
        line,
        half: line % 2 === 1 ? 'development' : 'held out',
        text: before + words + after,
        start: before.length,
        end: before.length + words.length,
      };
    });
}

/** Shared characters of two stretches. */
export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** `--lines N` of the command line; without it all lines. */
export function linesWanted(args: readonly string[]): number {
  const at = args.indexOf('--lines');
  if (at < 0) return Number.POSITIVE_INFINITY;
  const lines = Number(args[at + 1]);
  if (!Number.isInteger(lines) || lines < 1) throw new Error('--lines takes a whole number above 0');
  return lines;
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '     -' : ((100 * part) / whole).toFixed(1).padStart(6);
}
