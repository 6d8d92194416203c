/**
 * A batch: `--jsonl IN --out OUT`. In: one report a line. Out: one line for every line, in order, whatever the
 * lines hold; lines that were refused carry an error. IN is read as a stream and OUT written line by line, so
 * that memory does not grow with the file. Ctrl-C finishes what is in hand and leaves OUT.part to `--resume`.
 */
import { createReadStream, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { inOrder } from '../../base/in-order.ts';
import type { BatchId } from '../../record/batch.ts';
import { type CliContext, writeTo } from '../context.ts';
import { cliError } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { type ByteLine, byteLines } from '../input/byte-lines.ts';
import { type Answer, answerSource } from './answer.ts';
import { sizeOfBatch } from './batch-size.ts';
import type { Job } from './job.ts';
import { MAX_LINE_BYTES, parseBatchLine } from './parse-batch-line.ts';
import { openPartFile, type PartFile } from './part-file.ts';
import { startProgress } from './progress.ts';
import { createRefusals } from './refusals.ts';
import { createTally } from './tally.ts';

export type BatchOptions = {
  /** Path of the batch file, or `-` for standard input. */
  input: string;
  /** Path of the output, or `-` for standard output. */
  output: string;
  resume: boolean;
  /** Lines under way at once. */
  width: number;
  /** How to go on after an interruption, as a command. */
  resumeCommand: string;
};

type Answered = { line: ByteLine; id: BatchId | null; answer: Answer };

/** @returns the exit code */
export async function runBatch(
  options: BatchOptions,
  openJob: () => Promise<Job>,
  context: CliContext,
): Promise<number> {
  const { input, output } = options;
  if (input !== '-' && output !== '-' && isSameFile(input, output))
    throw cliError('CLI_USAGE', 'The batch file and --out are the same file.');
  const size = sizeOfBatch(input);
  const job = await openJob();
  try {
    const part = output === '-' ? toStdout(context) : await openPartFile(output, options.resume);
    const stream = input === '-' ? context.stdin : createReadStream(input);
    try {
      return await answerLines(options, { stream, size }, job, part, context);
    } finally {
      stream.destroy();
    }
  } finally {
    await job.close();
  }
}

async function answerLines(
  options: BatchOptions,
  { stream, size }: { stream: Readable; size: number },
  job: Job,
  part: PartFile,
  context: CliContext,
): Promise<number> {
  const folder = options.input === '-' ? process.cwd() : dirname(resolve(options.input));
  const tally = createTally(job.outcomes);
  const refusals = createRefusals(context);
  const progress = await startProgress(context, size);
  let interrupted = false;
  const release = context.onInterrupt(() => {
    interrupted = true;
    // Lets a wait for more lines (on a pipe) end too; lines already cut are in hand.
    stream.destroy();
  });
  const work = async (line: ByteLine): Promise<Answered> => {
    const parsed = parseBatchLine(line, folder);
    if (parsed.id === null) return { line, id: null, answer: { error: parsed.error, outcome: 'refused' } };
    return { line, id: parsed.id, answer: await answerSource(parsed.source, job) };
  };
  let done = false;
  try {
    const lines = linesToDo(stream, part, () => interrupted);
    for await (const { line, id, answer } of inOrder(lines, options.width, work)) {
      const place = id === null ? { line: line.number } : {};
      const body = 'error' in answer ? { ...place, error: answer.error } : answer.result;
      await part.write(`${JSON.stringify({ id, ...body })}\n`);
      tally.add(answer.outcome, 'error' in answer ? answer.error.code : undefined);
      if ('error' in answer) refusals.tell(answer.error, `line ${line.number}`);
      progress.update(line.endOffset, line.number);
    }
    done = !interrupted;
    if (done) await part.finish();
  } finally {
    release();
    progress.stop();
    if (!done) await part.leave();
  }
  refusals.finish();
  const earlier = part.linesBefore === 0 ? '' : `, after ${part.linesBefore} of an earlier run`;
  context.stderr.write(`attache: ${tally.sentence()}${earlier}\n`);
  if (!done) return tellInterruption(options, part, part.linesBefore + tally.inputs, context);
  return tally.refused > 0 ? EXIT.refused : EXIT.ok;
}

/** Lines that have no answer yet, until the run is interrupted. */
async function* linesToDo(
  stream: Readable,
  part: PartFile,
  isInterrupted: () => boolean,
): AsyncGenerator<ByteLine> {
  let seen = 0;
  try {
    for await (const line of byteLines(stream, MAX_LINE_BYTES)) {
      seen = line.number;
      if (line.number < part.linesBefore) continue;
      if (line.number === part.linesBefore) {
        if (parseBatchLine(line, '.').id !== part.lastId) throw mismatch(line.number);
        continue;
      }
      if (isInterrupted()) return;
      yield line;
      // Extraction alone never waits for anything: without this, Ctrl-C would not be heard.
      await setImmediate();
      if (isInterrupted()) return;
    }
  } catch (error) {
    if (!isInterrupted()) throw error;
  }
  if (seen < part.linesBefore && !isInterrupted()) throw mismatch(seen);
}

function mismatch(line: number): Error {
  return cliError(
    'CLI_RESUME_MISMATCH',
    `The .part file does not belong to this batch file: they differ at line ${line}.`,
  );
}

/** Also by another name of it (a link). */
function isSameFile(input: string, output: string): boolean {
  if (resolve(input) === resolve(output)) return true;
  try {
    const [a, b] = [statSync(input), statSync(output)];
    return a.isFile() && a.dev === b.dev && a.ino === b.ino;
  } catch {
    return false;
  }
}

function toStdout(context: CliContext): PartFile {
  const nothing = async (): Promise<void> => {};
  return {
    path: null,
    linesBefore: 0,
    lastId: undefined,
    write: (line) => writeTo(context.stdout, line),
    finish: nothing,
    leave: nothing,
  };
}

function tellInterruption(options: BatchOptions, part: PartFile, lines: number, context: CliContext): number {
  const next =
    part.path === null
      ? `${lines} lines were answered; with --out FILE a batch can be resumed`
      : `${lines} lines are in ${part.path}. Go on with: ${options.resumeCommand}`;
  context.stderr.write(`attache: interrupted; ${next}\n`);
  return EXIT.interrupted;
}
