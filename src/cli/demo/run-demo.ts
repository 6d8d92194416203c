/**
 * `attache demo`: files all example reports in a store of its own, prints counts and one event with its sentence,
 * then opens the desk. In: options. Out: an exit code. Without a terminal it ends after the event, unless --serve
 * is given.
 */
import { basename } from 'node:path';
import type { IngestEnd } from '../../pipeline/ingest/ingest-all.ts';
import type { Store } from '../../store/port.ts';
import { type CliContext, writeTo } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { listedInputs } from '../ingest/ingest-inputs.ts';
import { countsText } from '../ingest/ingest-report.ts';
import { runIngest } from '../ingest/run-ingest.ts';
import { findExamples } from '../input/find-examples.ts';
import { readerOptions } from '../input/reader-options.ts';
import type { RawOptions } from '../input/report-options.ts';
import { shellWord } from '../view/shell-word.ts';
import { type Style, styleOf } from '../view/style.ts';
import { demoStorePath, openDemoStore } from './demo-store.ts';
import { chooseEvent, eventWords } from './example-event.ts';

export type DemoOptions = RawOptions & {
  store?: string;
  /** False with --no-open. */
  open: boolean;
  serve?: boolean;
};

/** Newest events that the one to show is chosen from. */
const CHOICE = 200;

/** @throws what ends an ingest, and CLI_ADDRESS_UNUSABLE */
export async function runDemo(raw: DemoOptions, context: CliContext): Promise<number> {
  const { openSqliteStore } = await import('../../store/sqlite/open-sqlite-store.ts');
  const style = styleOf(context);
  const examples = findExamples('all');
  const open = (path: string) => openSqliteStore(path, { create: true });
  let path = raw.store ?? demoStorePath(examples, context);
  const openStore = async (): Promise<Store> => {
    if (raw.store !== undefined) return open(raw.store);
    const opened = await openDemoStore(path, open, context);
    path = opened.path;
    return opened.store;
  };
  const inputs = {
    candidates: listedInputs(examples, (file) => `examples/${basename(file)}`),
    total: examples.length,
    stop: () => {},
  };
  const options = { pipeline: readerOptions(raw), threads: 1, openStore };
  const { status, counts } = await runIngest(inputs, options, context, async (end, store) => {
    await writeTo(context.stdout, await firstLook(end, store, style));
  });
  if (status === 'interrupted') return EXIT.interrupted;
  const exitCode = counts.quarantined + counts.refused > 0 ? EXIT.refused : EXIT.ok;
  if (raw.serve !== true && context.stdout.isTTY !== true) {
    await writeTo(
      context.stdout,
      `\nThe desk over these reports:\n  attache serve --store ${shellWord(path)}\n`,
    );
    return exitCode;
  }
  await showDesk(path, raw, context);
  return exitCode;
}

async function firstLook(end: IngestEnd, store: Store, style: Style): Promise<string> {
  const counts = await countsText(end, store);
  if (end.status === 'failed') return counts;
  const newest = await store.listEvents({}, { limit: CHOICE, sort: '-date', after: null });
  const event = chooseEvent(newest.rows);
  return event === undefined
    ? counts
    : `${counts}\n${style.bold('One of the events')}\n${eventWords(event, style)}\n`;
}

async function showDesk(path: string, raw: DemoOptions, context: CliContext): Promise<void> {
  const { startDesk, untilInterrupted } = await import('../serve/start-desk.ts');
  const desk = await startDesk({ storePath: path, pipeline: readerOptions(raw) }, context);
  await writeTo(
    context.stdout,
    `\nThe desk is at ${desk.url}\nStop it with Ctrl-C. The demo's store is ${path}\n`,
  );
  if (raw.open && context.stdout.isTTY === true && hasDisplay(context)) {
    const { openBrowser } = await import('../serve/open-browser.ts');
    openBrowser(desk.url);
  }
  await untilInterrupted(desk, context);
}

/** On macOS and Windows there always is one; elsewhere the environment names it. */
function hasDisplay({ env }: CliContext): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
