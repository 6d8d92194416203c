/**
 * One export from an open store. In: what to export and where to. Out: an exit code, the output, and counts on
 * stderr. The number of rows is compared with the store's own count, and whatever stops the run leaves no file.
 * Errors: those of the store, CLI_OUT_UNWRITABLE, PUBLISH_NOT_WHOLE.
 */
import { checkWhole, storeCount } from '../../publish/check-whole.ts';
import { createDyadTally } from '../../publish/dyads.ts';
import type { Store } from '../../store/port.ts';
import { startProgress } from '../batch/progress.ts';
import type { CliContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { openWholeOutput } from '../output/whole-output.ts';
import { counted } from '../view/counted.ts';
import type { ExportAsk } from './export-options.ts';
import type { ExportSource } from './export-source.ts';
import { exportWords } from './export-words.ts';

/** Rows between two looks at the progress bar. */
const STEP = 100;

/** @param source the list of `ask`, on `store` */
export async function runExport(
  ask: ExportAsk,
  source: ExportSource,
  store: Store,
  context: CliContext,
): Promise<number> {
  const count = () => storeCount(store, source.count);
  const before = await count();
  const output = await openWholeOutput(ask.out, context);
  const progress = await startProgress(context, before.count, 'written');
  const tally = ask.dyads ? createDyadTally() : null;
  let rows = 0;
  let isStopped = false;
  const release = context.onInterrupt(() => {
    isStopped = true;
  });
  async function* watch<R>(stream: AsyncIterable<R>): AsyncIterable<R> {
    for await (const row of stream) {
      if (isStopped) return;
      rows++;
      if (rows % STEP === 0) progress.update(rows, rows);
      yield row;
    }
  }
  try {
    const text = source.text({
      format: ask.format,
      options: { byteOrderMark: ask.byteOrderMark },
      watch,
      dyads: tally === null ? null : { tally, incomplete: ask.incomplete },
    });
    for await (const piece of text) await output.write(piece);
    if (isStopped) await output.discard();
    else {
      checkWhole(rows, before, await count());
      await output.finish();
    }
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    progress.stop();
    release();
  }
  if (isStopped) {
    const what = output.name === null ? 'the output is not whole' : 'no file was left';
    context.stderr.write(`attache: stopped after ${counted(rows, ask.list)}; ${what}\n`);
    return EXIT.interrupted;
  }
  const leftOut = await source.countLeftOut();
  const told = { rows, list: ask.list, leftOut, dyads: tally, incomplete: ask.incomplete, out: output.name };
  for (const line of exportWords(told)) context.stderr.write(`attache: ${line}\n`);
  return EXIT.ok;
}
