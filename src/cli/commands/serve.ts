/** `attache serve`: the desk and the HTTP API over one store, until Ctrl-C. */
import { hostName } from '../../api/security/check-host.ts';
import type { CliCommand } from '../command.ts';
import { type CliContext, writeTo } from '../context.ts';
import { cliError } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { readerOptions } from '../input/reader-options.ts';
import { addReaderOptions, type RawOptions } from '../input/report-options.ts';
import { addStoreOption, storePath } from '../input/store-option.ts';
import type { DeskOptions } from '../serve/start-desk.ts';
import { counted } from '../view/counted.ts';

type RawServe = RawOptions & {
  store?: string;
  host: string;
  port?: string;
  allowHost: string[];
  readOnly?: boolean;
  open?: boolean;
};

export const serveCommand: CliCommand = {
  name: 'serve',
  summary: 'show a store in the browser, and answer programs over HTTP',
  examples: [
    'attache serve',
    'attache serve --store press.db --open',
    'attache serve --port 8080 --read-only',
    'attache serve --host 0.0.0.0 --allow-host desk.example',
  ],
  define(program, context, done) {
    addReaderOptions(addStoreOption(program))
      .option(
        '--host <address>',
        'address to answer at; beyond 127.0.0.1 there are no passwords',
        '127.0.0.1',
      )
      .option('--port <n>', 'port, 0 for any that is free (default: 4117, or the next that is free)')
      .option('--allow-host <name>', 'a name that requests may use for this machine (repeat)', collect, [])
      .option('--read-only', 'take no reviews')
      .option('--open', 'show the desk in the browser')
      .action(async (raw: RawServe) => {
        const options = deskOptions(raw, context);
        const { startDesk, untilInterrupted } = await import('../serve/start-desk.ts');
        const desk = await startDesk(options, context);
        const { articles, events, claims, readOnly } = desk.store;
        await writeTo(
          context.stdout,
          `The desk is at ${desk.url} (${options.storePath}: ${counted(articles, 'reports')}, ${counted(events, 'events')}, ${counted(claims, 'claims')}${readOnly ? '; read only' : ''}).\nStop it with Ctrl-C.\n`,
        );
        if (raw.open) (await import('../serve/open-browser.ts')).openBrowser(desk.url);
        await untilInterrupted(desk, context);
        done(EXIT.ok);
      });
  },
};

/** @throws CLI_USAGE */
function deskOptions(raw: RawServe, context: CliContext): DeskOptions {
  return {
    storePath: storePath(raw.store, context),
    host: parseAddress(raw.host),
    port: raw.port === undefined ? null : parsePort(raw.port),
    allowedHosts: raw.allowHost.map(parseHost),
    readOnly: raw.readOnly === true,
    pipeline: readerOptions(raw),
  };
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw cliError('CLI_USAGE', `--port takes a whole number from 0 to 65535, not "${text}".`);
}

/** Without the brackets of an IPv6 address. Nothing, as an unset variable gives, would stand for every address. */
function parseAddress(text: string): string {
  const address = text.trim().replace(/^\[(.*)\]$/, '$1');
  if (address !== '') return address;
  throw cliError('CLI_USAGE', '--host takes an address such as 127.0.0.1, or 0.0.0.0 for every one.');
}

function parseHost(text: string): string {
  const name = hostName(text);
  if (name !== null) return name;
  throw cliError('CLI_USAGE', `--allow-host takes a name such as desk.example, not "${text}".`);
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}
