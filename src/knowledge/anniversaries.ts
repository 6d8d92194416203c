/**
 * Dated events whose anniversaries date a report. In: `knowledge/anniversaries.yaml`. Out: events with the
 * phrases that name them. Leaves alone: everything else that is known of them.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { sha256Hex } from '../base/hash.ts';
import { packagePath } from '../base/package-root.ts';

const fileSchema = z.array(
  z.strictObject({
    slug: z.string(),
    date: z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/),
    phrases: z.array(z.string()).min(1),
    source: z.string(),
  }),
);

export interface DatedEvent {
  readonly slug: string;
  readonly year: number;
  /** Month (1 to 12) and day, null where only the year counts. */
  readonly month: number | null;
  readonly day: number | null;
  /** Case-insensitive patterns; an article ("the") is optional before each word. */
  readonly phrases: readonly RegExp[];
}

let known: readonly DatedEvent[] | undefined;

const readFile = (): string => readFileSync(packagePath('knowledge', 'anniversaries.yaml'), 'utf8');

/** SHA-256 of the file, for the knowledge digest of `producer`. */
export function anniversariesDigest(): string {
  return sha256Hex(readFile());
}

/** All dated events, read once. Throws when the file does not fit its schema. */
export function readAnniversaries(): readonly DatedEvent[] {
  known ??= parseAnniversaries(readFile());
  return known;
}

/** Dated events from YAML in the form of `knowledge/anniversaries.yaml`. Throws a ZodError on another form. */
export function parseAnniversaries(yaml: string): DatedEvent[] {
  return fileSchema.parse(parse(yaml)).map((entry) => {
    const [year, month, day] = entry.date.split('-').map(Number);
    return {
      slug: entry.slug,
      year: year!,
      month: month ?? null,
      day: day ?? null,
      phrases: entry.phrases.map(toPattern),
    };
  });
}

/** A phrase in plain words: blanks match any blanks, a bar separates ways to say one word. */
function toPattern(phrase: string): RegExp {
  const words = phrase
    .trim()
    .split(/\s+/)
    .map((word) => `(?:${word.replace(/[.*+?^${}()[\]\\]/g, '\\$&')})`);
  return new RegExp(`(?<!\\p{L})${words.join('\\s+(?:the\\s+|a\\s+)?')}(?!\\p{L})`, 'iu');
}
