/**
 * The countries that take part in an event or speak in a claim, side by side. Many rows share the same, so that
 * what a country filter accepts is worked out once for each set, not for each row.
 */
import { Dictionary } from './dictionary.ts';
import { SOURCE, TARGET } from './record-columns.ts';

export type Parties = {
  /** Numbers of countries, ascending. */
  sources: readonly number[];
  targets: readonly number[];
  /** Both sides do the same thing. */
  reciprocal: boolean;
  /** Every pair of different countries: across the sides, and among reciprocal sources. */
  pairs: readonly number[];
};

const WIDTH = 65_536;

export class PartiesDictionary extends Dictionary<string | number, Parties> {
  /** @param actors numbers times four and sides; @param countryOf country of an actor's number, 0 for none */
  numberOfActors(
    actors: ArrayLike<number>,
    countryOf: (actor: number) => number,
    reciprocal: boolean,
  ): number {
    const sources: number[] = [];
    const targets: number[] = [];
    for (let index = 0; index < actors.length; index++) {
      const item = actors[index] as number;
      const country = countryOf(item >>> 2);
      if (country === 0) continue;
      if (item & SOURCE && !sources.includes(country)) sources.push(country);
      if (item & TARGET && !targets.includes(country)) targets.push(country);
    }
    if (sources.length > 1) sources.sort(ascending);
    if (targets.length > 1) targets.sort(ascending);
    const few = sources.length <= 1 && targets.length <= 1;
    const key = few
      ? ((reciprocal ? WIDTH : 0) + (sources[0] ?? 0)) * WIDTH + (targets[0] ?? 0)
      : `${sources.join(' ')}>${targets.join(' ')}${reciprocal ? '=' : ''}`;
    return this.numberOf(key, () => {
      return { sources, targets, reciprocal, pairs: pairsOf(sources, targets, reciprocal) };
    });
  }
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** A pair as one number, from which `partsOfPair` makes two. */
function pairsOf(sources: readonly number[], targets: readonly number[], reciprocal: boolean): number[] {
  const pairs = new Set<number>();
  const add = (a: number, b: number) => {
    if (a !== b) pairs.add(Math.min(a, b) * WIDTH + Math.max(a, b));
  };
  for (const source of sources) {
    for (const target of targets) add(source, target);
    if (reciprocal) for (const other of sources) add(source, other);
  }
  return [...pairs];
}

export function partsOfPair(pair: number): [number, number] {
  return [Math.floor(pair / WIDTH), pair % WIDTH];
}

/** True when the two stand on two sides, or act together; a country with itself only on two sides. */
export function hasPair({ sources, targets, reciprocal }: Parties, a: number, b: number): boolean {
  return (
    (sources.includes(a) && targets.includes(b)) ||
    (sources.includes(b) && targets.includes(a)) ||
    (reciprocal && a !== b && sources.includes(a) && sources.includes(b))
  );
}
