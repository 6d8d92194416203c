/**
 * What a command may touch of the world around it: streams, environment and Ctrl-C. Handed in, so that tests
 * run commands in their own process. Holds no state and reads nothing by itself.
 */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { EXIT } from './exit-codes.ts';

export type OutputStream = Writable & { isTTY?: boolean; columns?: number };

export type CliContext = {
  stdin: Readable;
  stdout: OutputStream;
  stderr: OutputStream;
  env: Readonly<Record<string, string | undefined>>;
  /** Calls `handler` at the first Ctrl-C, until the returned function is called. */
  onInterrupt(handler: () => void): () => void;
};

/** The context of the running process. */
export function processContext(): CliContext {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    onInterrupt(handler) {
      let asked = false;
      const listen = (): void => {
        // Whoever asks twice does not want to wait for the report in hand.
        if (asked) process.exit(EXIT.interrupted);
        asked = true;
        handler();
      };
      process.on('SIGINT', listen);
      process.on('SIGTERM', listen);
      return () => {
        process.off('SIGINT', listen);
        process.off('SIGTERM', listen);
      };
    },
  };
}

/** Writes and waits until the stream takes more: memory stays flat when the reader of a pipe is slow. */
export async function writeTo(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
