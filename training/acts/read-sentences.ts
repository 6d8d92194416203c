/**
 * Sentences with the types that their words name. In: training/data/acts-*.txt, `TYPE<TAB>sentence with [trigger]`
 * (`[word|TYPE]` where the type differs, as in lines of several types, MIXED; NONE marks a word that names no act).
 * Out: text and marks. Throws with the file and line on anything else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ActMark {
  start: number;
  end: number;
  type: string;
}

export interface ActSentence {
  type: string;
  text: string;
  marks: ActMark[];
}

export function parseActLine(line: string): ActSentence {
  const [type = '', marked = ''] = line.split('\t');
  if (!/^[A-Z]+$/.test(type)) throw new Error(`No type before the tab: ${line}`);
  const marks: ActMark[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)(?:\|([A-Z]+))?\]/g)) {
    text += marked.slice(at, match.index);
    const word = match[1] as string;
    marks.push({ start: text.length, end: text.length + word.length, type: match[2] ?? type });
    text += word;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  if (marks.some((mark) => mark.type === 'MIXED')) throw new Error(`A mark without its type: ${line}`);
  if (marks.length === 0) throw new Error(`No trigger in square brackets: ${line}`);
  return { type, text, marks };
}

export function readActSentences(folder: string): ActSentence[] {
  return readdirSync(folder)
    .filter((name) => /^acts-\d+\.txt$/.test(name))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, i) => {
          if (line.trim() === '') return [];
          try {
            return [parseActLine(line)];
          } catch (cause) {
            throw new Error(`${name}:${i + 1}: ${(cause as Error).message}`, { cause });
          }
        }),
    );
}

/** Every tenth sentence is held apart, for the bench: neither the head nor the score has seen it. */
export function isHeldApart(index: number): boolean {
  return index % 10 === 9;
}
