/**
 * The program compiled from the sources as they are, in a folder of its own: starts three times as fast as with
 * tsx, and does not depend on what an earlier build left in `dist/`.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { packagePath } from '../../src/base/package-root.ts';

export type EndedRun = { code: number | null; signal: NodeJS.Signals | null; out: string; err: string };

export type CompiledProgram = {
  /** Path of the program, for `node`. */
  path: string;
  /** Options that make all runs of a test read with one knowledge, also while somebody works on it. */
  knowledge: readonly string[];
  start(args: readonly string[], cwd: string): ChildProcess;
};

/**
 * Below `node_modules`, so that packages and the model are found from there; it goes with the tests. Called at
 * the head of a test file: what a hook makes goes with the hook.
 */
export function compileProgram(): CompiledProgram {
  const cache = packagePath('node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'attache-test-'));
  // Also for a child that runs as another user.
  chmodSync(folder, 0o755);
  after(() => rmSync(folder, { recursive: true, force: true }));
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin',
    'tsc',
  );
  const options = ['--outDir', folder, '--noCheck', '--declaration', 'false'];
  const run = spawnSync(process.execPath, [compiler, '-p', packagePath('tsconfig.build.json'), ...options], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`The program could not be compiled: ${run.stdout}${run.stderr}`);
  const path = join(folder, 'cli', 'main.js');
  const knowledge = join(folder, 'knowledge-of-test');
  cpSync(packagePath('knowledge'), knowledge, { recursive: true });
  return {
    path,
    knowledge: ['--knowledge', knowledge],
    start: (args, cwd) =>
      spawn(process.execPath, [path, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] }),
  };
}

/** Waits for the end of a process and keeps what it wrote. */
export async function endOf(child: ChildProcess): Promise<EndedRun> {
  const text = { out: '', err: '' };
  child.stdout?.on('data', (chunk) => {
    text.out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    text.err += chunk;
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, ...text };
}
