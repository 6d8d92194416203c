/**
 * The output of a batch. Lines go to OUT.part, which takes the name OUT when the run is through: OUT is never
 * half a result. An interrupted run leaves OUT.part, and `resume` goes on after its last whole line. A link is
 * followed to its file; a device or pipe is written to as it stands, and has nothing to resume.
 * Errors: CLI_OUT_UNWRITABLE, CLI_PART_EXISTS, CLI_RESUME_MISMATCH.
 */
import { createReadStream, existsSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, truncate } from 'node:fs/promises';
import { cliError } from '../errors.ts';
import { byteLines } from '../input/byte-lines.ts';
import { orUnwritable } from '../output/or-unwritable.ts';
import { outKind } from '../output/out-kind.ts';

export type PartFile = {
  /** Where the lines are until the run is through; null where an interrupted run leaves nothing to go on from. */
  readonly path: string | null;
  /** Lines that an earlier run wrote. */
  readonly linesBefore: number;
  /** `id` of the last of them; undefined when there are none. */
  readonly lastId: string | null | undefined;
  write(line: string): Promise<void>;
  /** Gives the file its final name. */
  finish(): Promise<void>;
  /** Leaves the part for a later run. */
  leave(): Promise<void>;
};

export async function openPartFile(out: string, resume: boolean): Promise<PartFile> {
  const kind = await outKind(out);
  if (kind === 'folder') throw cliError('CLI_OUT_UNWRITABLE', `${out} is a folder.`);
  if (kind === 'device') return openDevice(out);
  const target = kind === 'file' ? await realpath(out) : out;
  const path = `${target}.part`;
  const there = existsSync(path);
  if (there && !resume) throw cliError('CLI_PART_EXISTS', `${path} is there, left by an interrupted run.`);
  const before = there ? await readPart(path) : { lines: 0, end: 0, lastId: undefined };
  const handle = await orUnwritable(path, async () => {
    if (there) await truncate(path, before.end);
    return open(path, there ? 'a' : 'wx');
  });
  return {
    path,
    linesBefore: before.lines,
    lastId: before.lastId,
    write: (line) => orUnwritable(path, () => handle.appendFile(line)),
    finish: () => orUnwritable(path, () => finish(handle, path, target)),
    leave: () => handle.close(),
  };
}

async function openDevice(out: string): Promise<PartFile> {
  const handle = await orUnwritable(out, () => open(out, 'w'));
  const close = (): Promise<void> => handle.close();
  return {
    path: null,
    linesBefore: 0,
    lastId: undefined,
    write: (line) => orUnwritable(out, () => handle.appendFile(line)),
    finish: close,
    leave: close,
  };
}

async function finish(handle: FileHandle, path: string, out: string): Promise<void> {
  await handle.sync();
  await handle.close();
  await rename(path, out);
}

type Before = { lines: number; end: number; lastId: string | null | undefined };

/** A last line that was cut off is dropped and done again; any other fault means it is not our file. */
async function readPart(path: string): Promise<Before> {
  let last: Buffer | null = null;
  let lines = 0;
  let end = 0;
  for await (const line of byteLines(createReadStream(path))) {
    if (!line.whole) break;
    last = line.bytes;
    lines = line.number;
    end = line.endOffset;
  }
  return { lines, end, lastId: last === null ? undefined : idOf(last, path) };
}

function idOf(line: Buffer, path: string): string | null {
  try {
    const { id } = JSON.parse(line.toString('utf8')) as { id?: unknown };
    if (id === null || typeof id === 'string') return id;
  } catch {
    // Told below, as for a line without an id.
  }
  throw cliError('CLI_RESUME_MISMATCH', `The last line of ${path} is not one that a batch writes.`);
}
