/**
 * Scores names against Universal NER (PER, LOC, ORG), exact spans, treebank words given.
 * In: the text of an .iob2 file and a reader. Out: precision, recall, F1. Facilities count as places, as that set
 * has them; kinds it lacks (nationalities, weapons, ...) are left out.
 */
import type { Reader } from '../../src/read/reader.ts';
import { type SpanScore, toScore } from './span-score.ts';

const KINDS: Readonly<Record<string, string>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  facility: 'LOC',
};

interface Tagged {
  words: string[];
  tags: string[];
}

/** Parses number, word and tag columns. */
export function parseIob2(text: string): Tagged[] {
  return text.split(/\n\n+/).flatMap((block) => {
    const rows = block
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));
    if (rows.length === 0) return [];
    return [{ words: rows.map((row) => row[1] ?? ''), tags: rows.map((row) => row[2] ?? 'O') }];
  });
}

function goldSpans(tags: readonly string[]): Set<string> {
  const spans = new Set<string>();
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as string;
    if (!/^B-(PER|LOC|ORG)$/.test(tag)) continue;
    let last = i;
    while (tags[last + 1] === `I-${tag.slice(2)}`) last++;
    spans.add(`${i}:${last}:${tag.slice(2)}`);
  }
  return spans;
}

export async function scoreNames(reader: Reader, iob2: string): Promise<SpanScore> {
  const sentences = parseIob2(iob2);
  const parsed = await reader.parseWords(sentences.map((s) => s.words));
  let correct = 0;
  let system = 0;
  let gold = 0;
  for (const [i, sentence] of sentences.entries()) {
    const wanted = goldSpans(sentence.tags);
    gold += wanted.size;
    for (const name of parsed[i]?.names ?? []) {
      const kind = KINDS[name.kind];
      if (kind === undefined) continue;
      system++;
      if (wanted.has(`${name.first}:${name.last}:${kind}`)) correct++;
    }
  }
  return toScore(correct, system, gold);
}
