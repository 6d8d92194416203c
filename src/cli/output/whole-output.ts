/**
 * The output of an export: standard output, or a file that appears only when it is whole. A file is written
 * beside its place, as NAME.NUMBER.part, and takes its name at the end; whatever stops the run takes the part
 * away. A link is followed to its file; a device or pipe is written to as it stands.
 * Errors: CLI_OUT_UNWRITABLE.
 */
import { open, realpath, rename, rm } from 'node:fs/promises';
import { type CliContext, writeTo } from '../context.ts';
import { cliError } from '../errors.ts';
import { orUnwritable } from './or-unwritable.ts';
import { outKind } from './out-kind.ts';

export type WholeOutput = {
  /** For people: the path, or null for standard output. */
  readonly name: string | null;
  write(text: string): Promise<void>;
  /** Gives a file its name. */
  finish(): Promise<void>;
  /** Takes away what was written; what went to standard output or a device is gone. */
  discard(): Promise<void>;
};

/** Text that is held back before it is written, in UTF-16 code units. */
const BLOCK = 1 << 16;

/** @param out a path; `-` for standard output */
export async function openWholeOutput(out: string, context: CliContext): Promise<WholeOutput> {
  if (out === '-') {
    const blocks = inBlocks((text) => writeTo(context.stdout, text));
    return { name: null, write: blocks.write, finish: blocks.flush, discard: blocks.flush };
  }
  const kind = await outKind(out);
  if (kind === 'folder') throw cliError('CLI_OUT_UNWRITABLE', `${out} is a folder.`);
  return kind === 'device' ? openDevice(out) : openFile(kind === 'file' ? await realpath(out) : out, out);
}

async function openDevice(out: string): Promise<WholeOutput> {
  const handle = await orUnwritable(out, () => open(out, 'w'));
  const blocks = inBlocks((text) => orUnwritable(out, () => handle.appendFile(text)));
  return {
    name: out,
    write: blocks.write,
    finish: async () => {
      await blocks.flush();
      await handle.close();
    },
    discard: () => handle.close(),
  };
}

async function openFile(target: string, name: string): Promise<WholeOutput> {
  const part = `${target}.${process.pid}.part`;
  const handle = await orUnwritable(part, () => open(part, 'w'));
  const blocks = inBlocks((text) => orUnwritable(part, () => handle.appendFile(text)));
  return {
    name,
    write: blocks.write,
    async finish() {
      await blocks.flush();
      await orUnwritable(part, async () => {
        await handle.sync();
        await handle.close();
        await rename(part, target);
      });
    },
    async discard() {
      // Closing fails where the disk is full; the part goes all the same.
      await handle.close().catch(() => {});
      await rm(part, { force: true });
    },
  };
}

function inBlocks(writeOut: (text: string) => Promise<void>): {
  write(text: string): Promise<void>;
  flush(): Promise<void>;
} {
  let held: string[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    const text = held.join('');
    held = [];
    length = 0;
    if (text !== '') await writeOut(text);
  };
  return {
    flush,
    async write(text) {
      held.push(text);
      length += text.length;
      if (length >= BLOCK) await flush();
    },
  };
}
