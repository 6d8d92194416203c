/**
 * PolNeAR's attributions (Newell et al. 2018): source, cue and content of who said what, in brat's stand-off format.
 * In: the development data folder. Out: texts with gold attributions. The set is for measuring:
 * its errors are read, no list is taken from it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/base/span.ts';
import type { GoldAttribution, GoldText } from './gold.ts';

/** "Content 10 20;24 30" gives two spans. */
function parseSpans(text: string): Span[] {
  return text.split(';').flatMap((part) => {
    const [start, end] = part.trim().split(' ').map(Number);
    return start === undefined || end === undefined || Number.isNaN(end) ? [] : [{ start, end }];
  });
}

/** Parses one annotation file; attributions without cue or content are left out. */
export function parseAttributions(annotation: string): GoldAttribution[] {
  const spans = new Map<string, Span[]>();
  const out: GoldAttribution[] = [];
  for (const line of annotation.split('\n')) {
    const [id = '', value = ''] = line.split('\t');
    if (id.startsWith('T')) spans.set(id, parseSpans(value.slice(value.indexOf(' ') + 1)));
    if (!id.startsWith('E')) continue;
    const parts = value.split(' ').map((part) => part.split(':'));
    const of = (role: string) =>
      parts
        .filter(([name]) => name?.replace(/\d+$/, '') === role)
        .flatMap(([, ref]) => spans.get(ref ?? '') ?? []);
    const gold = { cue: of('Cue'), source: of('Source'), content: of('Content') };
    if (gold.cue.length > 0 && gold.content.length > 0) out.push(gold);
  }
  return out;
}

/** @param most documents taken, evenly spread over the folder, always the same; all of them without it */
export function readPolnear(folder: string, most = Number.POSITIVE_INFINITY): GoldText[] {
  const names = readdirSync(join(folder, 'text'))
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const annotations = readdirSync(join(folder, 'attributions'));
  const step = Math.max(1, names.length / most);
  const chosen = Array.from(
    { length: Math.min(most, names.length) },
    (_, i) => names[Math.floor(i * step)] ?? '',
  );
  return chosen.flatMap((name) => {
    const text = readFileSync(join(folder, 'text', name), 'utf8');
    const annotation = annotations.find((other) => other.startsWith(name.slice(0, -'.txt'.length)));
    if (annotation === undefined) return [];
    const attributions = parseAttributions(readFileSync(join(folder, 'attributions', annotation), 'utf8'));
    return attributions.length === 0 ? [] : [{ name, text, attributions }];
  });
}
