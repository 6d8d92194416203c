/**
 * Checks the promise that every record opens at its exact words. In: a result of `read`. Out: one line for
 * every span that lies outside its field or does not cut the words it quotes; none when all is well.
 */
import { cutField, type Field, liesInside } from '../base/span.ts';
import type { ReadResult } from './read-result.ts';

type Located = { field: Field; start: number; end: number; text?: string };

/** Faults as `path: what is wrong`, e.g. `events[0].trigger: cuts "met", quotes "meets"`. */
export function anchorFaults(result: ReadResult): string[] {
  const faults: string[] = [];
  visit(result, '', (span, path) => {
    if (!liesInside(result.article, span)) {
      faults.push(`${path}: ${span.start}-${span.end} lies outside the ${span.field}`);
    } else if (span.text !== undefined && cutField(result.article, span) !== span.text) {
      faults.push(
        `${path}: cuts ${JSON.stringify(cutField(result.article, span))}, quotes ${JSON.stringify(span.text)}`,
      );
    }
  });
  return faults;
}

function visit(value: unknown, path: string, check: (span: Located, path: string) => void): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      visit(item, `${path}[${index}]`, check);
    });
  } else if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    if (typeof record.start === 'number' && typeof record.end === 'number') {
      // A dateline has no field: it always lies in the text.
      check({ field: 'text', ...record } as Located, path);
    }
    for (const [key, child] of Object.entries(record))
      visit(child, path === '' ? key : `${path}.${key}`, check);
  }
}
