import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createApi } from '../../src/api/create-api.ts';
import { serveApi } from '../../src/api/serve-api.ts';
import type { CliContext } from '../../src/cli/context.ts';
import { serveOnFreePort } from '../../src/cli/serve/free-port.ts';
import { startDesk } from '../../src/cli/serve/start-desk.ts';
import { filledStore } from '../api/filled-api.ts';
import { captureRun } from './captured-run.ts';

const { path, store } = await filledStore(3);
const app = createApi({ store, deskDir: null, openPipeline: () => Promise.reject(new Error('none')) });
const holder = await serveApi({ app, host: '127.0.0.1', port: 0 });
after(() => holder.close());

/** Runs the command until it is up, and ends it as Ctrl-C does. */
const untilUp = (args: string[]) =>
  captureRun(['serve', '--store', path, ...args], { onReady: (interrupt) => setImmediate(interrupt) });

/** A context that keeps what is written to standard error. */
function quietContext(): { context: CliContext; said: string[] } {
  const said: string[] = [];
  const stderr = { write: (text: string) => said.push(text) };
  return { context: { stderr, env: {} } as unknown as CliContext, said };
}

test('it says where it is and what it shows, and ends with 0 at Ctrl-C', async () => {
  const run = await untilUp(['--port', '0']);
  assert.equal(run.code, 0, run.err);
  assert.match(
    run.out,
    /^The desk is at http:\/\/127\.0\.0\.1:\d+ \(.*press\.db: 3 reports, \d+ events, \d+ claims\)\./,
  );
  assert.match(run.out, /Stop it with Ctrl-C/);
  const readOnly = await untilUp(['--port', '0', '--read-only']);
  assert.match(readOnly.out, /; read only\)/);
});

test('beyond this machine it warns that there are no passwords', async () => {
  const wide = await untilUp(['--port', '0', '--host', '0.0.0.0']);
  assert.equal(wide.code, 0);
  assert.match(wide.err, /warning: 0\.0\.0\.0 .* no passwords: everybody .* file reviews/);
  const readOnly = await untilUp(['--port', '0', '--host', '0.0.0.0', '--read-only']);
  assert.doesNotMatch(readOnly.err, /file reviews/);
  const loopback = await untilUp(['--port', '0']);
  assert.doesNotMatch(loopback.err, /warning/);
});

test('a port that was chosen is used or refused', async () => {
  const run = await untilUp(['--port', String(holder.port)]);
  assert.equal(run.code, 2);
  assert.match(run.err, new RegExp(`CLI_PORT_TAKEN: Port ${holder.port} of 127.0.0.1 is in use.*--port`));
  assert.equal(run.out, '');
});

test('where none was chosen, the next that is free is taken', async () => {
  const other = await serveOnFreePort(app, '127.0.0.1', null, holder.port);
  assert.notEqual(other.port, holder.port);
  assert.equal((await fetch(`${other.url}/store`)).status, 200);
  await other.close();
});

test('an address that is none of this machine, a store that is not there, odd values', async () => {
  for (const [args, code] of [
    [['--port', '0', '--host', '192.0.2.1'], 'CLI_ADDRESS_UNUSABLE'],
    [['--port', '0', '--host', ''], 'CLI_USAGE'],
    [['--port', '70000'], 'CLI_USAGE'],
    [['--port', '8o8o'], 'CLI_USAGE'],
    [['--allow-host', 'http://desk.example/'], 'CLI_USAGE'],
  ] as const) {
    const run = await untilUp([...args]);
    assert.equal(run.code, 2, run.err);
    assert.match(run.err, new RegExp(`attache: ${code}: `));
  }
  const missing = await captureRun(['serve', '--store', `${path}.none`]);
  assert.equal(missing.code, 2);
  assert.match(missing.err, /STORE_MISSING/);
});

test('names that were allowed are answered, and nothing answers after the end', async () => {
  const { context, said } = quietContext();
  const desk = await startDesk({ storePath: path, port: 0, allowedHosts: ['desk.example'] }, context);
  const status = async (host: string) => {
    const { request } = await import('node:http');
    return new Promise((resolve, reject) => {
      const asking = request(`${desk.url}/store`, { headers: { Host: host } }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode));
      });
      asking.on('error', reject).end();
    });
  };
  assert.equal(await status('desk.example'), 200);
  assert.equal(await status('evil.example'), 421);
  assert.equal(desk.store.articles, 3);
  await desk.close();
  await assert.rejects(fetch(`${desk.url}/store`));
  assert.deepEqual(
    said.filter((line) => /warning/.test(line)),
    [],
  );
});
