/** Lays text into lines of a width, and cells beside each other. Counts UTF-16 units; no colours inside. */

/** The width that all views are made for. */
const WIDTH = 80;

/** Lines of at most `width` characters, cut at blanks; a longer word is cut where the line ends. */
function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    while (word.length > width) {
      lines.push(word.slice(0, width));
      word = word.slice(width);
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** Wrapped text with an indent; the first line may begin with a `label` that takes the indent's place. */
export function indentText(text: string, indent: number, label = ''): string {
  const lines = wrapText(text, WIDTH - indent);
  const blank = ' '.repeat(indent);
  return lines.map((line, i) => (i === 0 ? label.padEnd(indent) : blank) + line).join('\n');
}

/** Cells side by side, each wrapped in its width, as lines without trailing blanks. */
export function columnLines(cells: readonly string[], widths: readonly number[], gap = 2): string[] {
  const wrapped = cells.map((cell, i) => wrapText(cell, widths[i] ?? WIDTH));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((lines, i) => (lines[row] ?? '').padEnd((widths[i] ?? WIDTH) + gap))
      .join('')
      .trimEnd(),
  );
}
