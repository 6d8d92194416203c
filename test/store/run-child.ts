/** Starts `filing-child.ts` and answers what it printed. */
import { type SpawnOptions, spawn } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../src/base/package-root.ts';
import type { ChildAnswer } from './filing-child.ts';

const CHILD = [process.execPath, '--import', 'tsx', join('test', 'store', 'filing-child.ts')];

/**
 * @param before what stands before the command line, e.g. a shell that sets a limit
 * @throws with all that it printed when that is no answer
 */
export function runChild(
  words: readonly string[],
  before: readonly string[] = [],
  options: Pick<SpawnOptions, 'uid' | 'gid'> = {},
): Promise<ChildAnswer> {
  const [command = '', ...rest] = [...before, ...CHILD, ...words];
  const child = spawn(command, rest, { ...options, cwd: packageRoot(), stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let complaints = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    printed += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    complaints += piece;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      try {
        resolve(JSON.parse(printed) as ChildAnswer);
      } catch {
        reject(new Error(`ended with ${code}: ${printed}${complaints}`));
      }
    });
  });
}
