/**
 * Single values of filters. In: what stands in one parameter. Out: the value that a filter holds, or null when
 * it is not of the kind. Pure; the names of parameters and the errors are `parse-filter.ts`'s.
 */
import { daysInMonth, tryIsoDate } from '../base/iso-date.ts';
import type { ActorAsk } from './filter.ts';

/** A year or month stands for its first or its last day. */
export function parseDay(text: string, end: 'first' | 'last'): string | null {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  const month = Number(match?.[2] ?? (end === 'first' ? 1 : 12));
  if (match === null) return /^\d{4}-\d{2}-\d{2}$/.test(text) && tryIsoDate(text) !== null ? text : null;
  if (month < 1 || month > 12) return null;
  const day = end === 'first' ? 1 : daysInMonth(Number(match[1]), month);
  return `${match[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Small letters on both sides of a `/`, as ids have them. A name may hold one too: `Ministry of Trade/Industry`. */
const ACTOR_ID = /^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;

/** What looks like one is an id, three capital letters a country, anything else a name. */
export function parseActor(text: string): ActorAsk | null {
  const value = text.trim();
  if (value === '') return null;
  if (/^[A-Z]{3}$/.test(value)) return { by: 'country', value };
  return { by: ACTOR_ID.test(value) ? 'id' : 'name', value };
}

export function parsePair(text: string): readonly [string, string] | null {
  const match = /^([A-Z]{3})-([A-Z]{3})$/.exec(text);
  return match === null ? null : [match[1] ?? '', match[2] ?? ''];
}

/** A whole number from 0. */
export function parseCount(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** Text that holds something. */
export function parseWords(text: string): string | null {
  const value = text.trim();
  return value === '' ? null : value;
}

/** Makes a parser of text that has a shape. */
export function shaped(shape: RegExp): (text: string) => string | null {
  return (text) => (shape.test(text) ? text : null);
}

/** Makes a parser of values of a closed list. */
export function oneOf<T extends string>(values: readonly T[]): (text: string) => T | null {
  return (text) => values.find((value) => value === text) ?? null;
}
