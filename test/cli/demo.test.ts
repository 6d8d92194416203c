/** `attache demo`: all examples filed once, an event with its sentence, and the desk on request. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import Database from 'better-sqlite3';
import { packagePath } from '../../src/base/package-root.ts';
import { openDemoStore } from '../../src/cli/demo/demo-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { captureRun, temporaryFolder } from './captured-run.ts';

const cache = temporaryFolder();
const env = { XDG_CACHE_HOME: cache };
const pages = readdirSync(packagePath('examples')).filter((name) => name.endsWith('.html')).length;

test('files every example in the cache, once, and shows an event with its sentence', async () => {
  const run = await captureRun(['demo'], { env });
  assert.equal(run.code, 0, run.err);
  assert.match(
    run.out,
    new RegExp(`^${pages} in = ${pages} filed \\+ 0 quarantined \\+ 0 refused \\+ 0 known\n`),
  );
  const [name = ''] = readdirSync(join(cache, 'attache'));
  assert.match(name, /^demo-[0-9a-f]{8}\.db$/);
  assert.match(run.out, new RegExp(`attache serve --store .*${name}\n$`));
  const db = new Database(join(cache, 'attache', name), { readonly: true });
  const sentences = db.prepare('SELECT sentence FROM event_list').pluck().all() as string[];
  const sources = db.prepare('SELECT source FROM observation').pluck().all() as string[];
  db.close();
  const shown = /“([^”]*)”/.exec(run.out.replace(/\s+/g, ' '))?.[1] ?? '';
  assert.ok(
    sentences.some((sentence) => sentence.replace(/\s+/g, ' ').includes(shown)) && shown !== '',
    shown,
  );
  assert.ok(sources.every((source) => existsSync(packagePath(source))));
  const again = await captureRun(['demo'], { env });
  assert.match(again.out, new RegExp(`^${pages} in = 0 filed \\+ .* \\+ ${pages} known\n`));
  assert.ok(again.out.includes(shown.slice(0, 40)));
});

test('--serve stays up with the desk until Ctrl-C, and says where it is', async () => {
  let asked = 0;
  const run = await captureRun(['demo', '--serve', '--no-open'], {
    env,
    // The first time is during the ingest; the second, the desk is up.
    onReady: (interrupt) => {
      asked++;
      if (asked === 2) setImmediate(interrupt);
    },
  });
  assert.equal(run.code, 0, run.err);
  assert.match(
    run.out,
    /\nThe desk is at http:\/\/127\.0\.0\.1:\d+\nStop it with Ctrl-C\. The demo's store is .*\.db\n$/,
  );
});

test('where the cache cannot be used the demo goes on elsewhere, and says so', async () => {
  const file = join(cache, 'no-store.db');
  writeFileSync(file, 'some other file of the user');
  let err = '';
  const context = { stderr: { write: (text: string) => (err += text) } };
  const open = (path: string) => openSqliteStore(path, { create: true });
  for (const path of [file, join(file, 'below', 'demo.db')]) {
    const opened = await openDemoStore(path, open, context as never);
    await opened.store.close();
    assert.notEqual(opened.path, path);
    assert.match(err, new RegExp(`the demo goes on in ${opened.path.replaceAll('\\', '.')}`));
    rmSync(dirname(opened.path), { recursive: true });
  }
});

test('options of the two kinds of demo do not mix', async () => {
  for (const args of [
    ['demo', '05', '--serve'],
    ['demo', '--format', 'json'],
    ['demo', '05', '--store', 'x'],
  ]) {
    const run = await captureRun(args, { env });
    assert.equal(run.code, 2, args.join(' '));
    assert.match(run.err, /^attache: CLI_USAGE: /);
  }
});
