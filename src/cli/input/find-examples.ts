/**
 * The example reports that ship. In: a number (`05`, `5`), a part of a name, or `all`. Out: named sources; ids
 * are paths as a user would type them. Error: CLI_EXAMPLE_UNKNOWN.
 */
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { packagePath } from '../../base/package-root.ts';
import { cliError } from '../errors.ts';
import type { NamedSource } from './find-inputs.ts';

export function findExamples(wanted: string): NamedSource[] {
  const names = readdirSync(packagePath('examples'))
    .filter((name) => name.endsWith('.html'))
    .sort();
  const found = names.filter((name) => isWanted(name, wanted));
  const chosen = wanted === 'all' ? found : found.slice(0, 1);
  if (chosen.length === 0) {
    const all = names.map((name) => name.slice(0, -'.html'.length)).join(', ');
    throw cliError('CLI_EXAMPLE_UNKNOWN', `There is no example "${wanted}"; there are ${all}.`);
  }
  return chosen.map((name) => {
    const path = packagePath('examples', name);
    const near = relative(process.cwd(), path);
    return {
      id: near.startsWith('..') ? path : near,
      source: { kind: 'file', path, hints: {} },
    };
  });
}

function isWanted(name: string, wanted: string): boolean {
  if (wanted === 'all') return true;
  if (/^\d+$/.test(wanted)) return Number(/^\d+/.exec(name)?.[0]) === Number(wanted);
  return wanted !== '' && name.includes(wanted.replace(/\.html$/, '').toLowerCase());
}
