/**
 * Starts the desk and the API over one store: `attache serve` and `attache demo` do the same here. In: which store
 * and where. Out: the address, and how to end it. Errors: STORE_*, CLI_PORT_TAKEN, CLI_ADDRESS_UNUSABLE.
 */
import { existsSync } from 'node:fs';
import { createApi } from '../../api/create-api.ts';
import { isLoopback } from '../../api/security/check-host.ts';
import { packagePath } from '../../base/package-root.ts';
import type { Pipeline, PipelineOptions } from '../../pipeline/open-pipeline.ts';
import type { StoreInfo } from '../../store/port.ts';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import type { CliContext } from '../context.ts';
import { printError } from '../error-body.ts';
import { counted } from '../view/counted.ts';
import { serveOnFreePort } from './free-port.ts';

export type DeskOptions = {
  storePath: string;
  /** Address to bind to. Default: 127.0.0.1, which only this machine reaches. */
  host?: string;
  /** Default (null): 4117, or the next that is free. */
  port?: number | null;
  /** Names that requests may use for this machine, beside its own. Default: none. */
  allowedHosts?: readonly string[];
  /** Takes no reviews. Default: false. */
  readOnly?: boolean;
  /** For texts that are pasted; the pipeline is opened at the first. */
  pipeline?: PipelineOptions;
};

export type RunningDesk = {
  url: string;
  /** What the store held at the start. */
  store: StoreInfo;
  /** Ends the server, then closes store and pipeline. */
  close(): Promise<void>;
};

/** Events from which reading them in takes more than a second. */
const SLOW_TO_READ = 150_000;

export async function startDesk(options: DeskOptions, context: CliContext): Promise<RunningDesk> {
  const { storePath, host = '127.0.0.1', port = null, allowedHosts = [], pipeline = {} } = options;
  const store = await openSqliteStore(storePath, { readOnly: options.readOnly === true });
  let opened: Promise<Pipeline> | null = null;
  try {
    const app = createApi({
      store,
      deskDir: packagePath('dist', 'web'),
      boundHost: host,
      allowedHosts,
      ...(pipeline.knowledgeDir === undefined ? {} : { knowledgeDir: pipeline.knowledgeDir }),
      openPipeline: async () => {
        const { openPipeline } = await import('../../pipeline/open-pipeline.ts');
        opened = openPipeline(pipeline);
        return opened;
      },
      onFault: (error) => printError(context, error),
    });
    const info = await store.info();
    if (info.events > SLOW_TO_READ)
      context.stderr.write(`attache: reading ${counted(info.events, 'events')} into memory …\n`);
    // Lists are answered from memory; the first visitor should not be the one who waits for it.
    await store.countEvents({});
    await store.countClaims({});
    const server = await serveOnFreePort(app, host, port);
    if (!isLoopback(host)) context.stderr.write(beyondThisMachine(host, info.readOnly));
    if (!existsSync(packagePath('dist', 'web', 'index.html')))
      context.stderr.write(
        'attache: the desk was not built; run `npm run build`. The API answers without it.\n',
      );
    return {
      url: server.url,
      store: info,
      async close() {
        await server.close();
        await opened?.then(
          (reading) => reading.close(),
          () => {},
        );
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Resolves at Ctrl-C or SIGTERM, when everything is closed. */
export async function untilInterrupted(desk: RunningDesk, context: CliContext): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = context.onInterrupt(() => {
      resolve();
      stop();
    });
  });
  await desk.close();
}

function beyondThisMachine(host: string, readOnly: boolean): string {
  const what = readOnly
    ? 'read the store'
    : 'read the store and file reviews in it (--read-only forbids that)';
  return `attache: warning: ${host} is reached from beyond this machine, and there are no passwords: everybody who reaches it can ${what}, and have texts read.\n`;
}
