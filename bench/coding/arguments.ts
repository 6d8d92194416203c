/** The command line of `npm run bench:coding`. In: its words. Out: what to run and to print. */

import type { Row } from './row.ts';
import { ROWS } from './rows/list.ts';

export type Wanted = {
  rows: readonly Row[];
  /** Names of rows whose mistakes are printed. */
  errors: ReadonlySet<string>;
  confusion: boolean;
  /** A missed floor is a failure. */
  strict: boolean;
  json: string | undefined;
};

/** `--errors` alone prints those that rules may be worked out on. */
const TRAIN = ['plover', 'probes'];

/** @throws where a row or an argument is unknown */
export function parseArguments(words: readonly string[]): Wanted {
  const only: string[] = [];
  const errors = new Set<string>();
  let confusion = false;
  let strict = false;
  let json: string | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--only') {
      while (words[at + 1] !== undefined && !words[at + 1]?.startsWith('--')) only.push(words[++at] ?? '');
      if (only.length === 0) throw new Error(`--only takes names of rows: ${names()}.`);
    } else if (word === '--json') {
      json = words[++at];
      if (json === undefined) throw new Error('--json takes the name of a file.');
    } else if (word === '--strict') strict = true;
    else if (word === '--confusion') confusion = true;
    else if (word === '--errors') for (const name of TRAIN) errors.add(name);
    else if (word.startsWith('--errors=')) for (const name of word.slice(9).split(',')) errors.add(name);
    else
      throw new Error(
        `${word} is not known here: --only, --errors[=ROW,…], --confusion, --strict, --json FILE.`,
      );
  }
  for (const name of [...only, ...errors])
    if (!ROWS.some((row) => row.name === name)) throw new Error(`${name} is no row: ${names()}.`);
  const rows = ROWS.filter((row) => only.length === 0 || only.includes(row.name));
  return { rows, errors, confusion, strict, json };
}

function names(): string {
  return ROWS.map((row) => row.name).join(', ');
}
