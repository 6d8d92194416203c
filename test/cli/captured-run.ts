/** Runs one command line in this process and keeps what it writes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { after } from 'node:test';
import type { OutputStream } from '../../src/cli/context.ts';
import { runCli } from '../../src/cli/run-cli.ts';

export type CapturedRun = { code: number; out: string; err: string };

export type RunOptions = {
  stdin?: string | Uint8Array;
  /** Makes standard output and error terminals. */
  terminal?: boolean;
  env?: Record<string, string>;
  /** Is handed the function that plays Ctrl-C. */
  onReady?: (interrupt: () => void) => void;
};

export async function captureRun(args: readonly string[], options: RunOptions = {}): Promise<CapturedRun> {
  const chunks = { out: [] as string[], err: [] as string[] };
  const streamTo = (list: string[]): OutputStream => {
    const stream: OutputStream = new Writable({
      write(chunk, _encoding, done) {
        list.push(String(chunk));
        done();
      },
    });
    if (options.terminal) stream.isTTY = true;
    return stream;
  };
  const code = await runCli(args, {
    stdin: Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin as string)]),
    stdout: streamTo(chunks.out),
    stderr: streamTo(chunks.err),
    env: options.env ?? {},
    onInterrupt(handler) {
      options.onReady?.(handler);
      return () => {};
    },
  });
  return { code, out: chunks.out.join(''), err: chunks.err.join('') };
}

/** Parsed JSON Lines. */
export function parseLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** An empty folder that goes when the tests of the file are through. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attache-cli-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
