/**
 * No module of src/ can open a network connection, and one alone can answer them (SECURITY.md). Collecting will have
 * a folder of its own. The library that runs the network is looked at too: some of its versions send reports home.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { packagePath, packageRoot } from '../src/base/package-root.ts';

const CONNECTS =
  /'(?:node:)?(?:net|tls|http|https|http2|dgram|dns|inspector)(?:\/promises)?'|\b(?:fetch|WebSocket|EventSource)\(/;

const LISTENS = /'@hono\/node-server/;

/** The one that listens. */
const LISTENER = 'api/serve-api.ts';

function modulesThat(pattern: RegExp): string[] {
  const source = join(packageRoot(), 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  assert.ok(files.length > 0);
  return files
    .filter((name) => pattern.test(readFileSync(join(source, name), 'utf8')))
    .map((name) => name.replaceAll('\\', '/'));
}

test('no module of src/ connects', () => {
  assert.deepEqual(modulesThat(CONNECTS), []);
});

test('one module of src/ listens', () => {
  assert.deepEqual(modulesThat(LISTENS), [LISTENER]);
});

/** Where the library's versions from 1.29 on upload to; without it nothing in the file can. */
const UPLOADER = 'events.data.microsoft.com';

test('the library that runs the model holds no uploader, for any platform', () => {
  const manifest = createRequire(import.meta.url).resolve('onnxruntime-node/package.json');
  const bin = join(dirname(manifest), 'bin');
  const libraries = readdirSync(bin, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /onnxruntime[^/\\]*\.(so|dylib|dll|node)(\.\d+)*$/.test(name),
  );
  assert.ok(libraries.length >= 2, `libraries in ${bin}`);
  assert.deepEqual(
    libraries.filter((name) => readFileSync(join(bin, name)).includes(UPLOADER)),
    [],
  );
});

test('reading a report leaves nothing in the home folder', () => {
  const home = mkdtempSync(join(tmpdir(), 'attache-home-'));
  try {
    const text = join(home, 'report.txt');
    writeFileSync(text, 'North Korea denied on Monday that it had sold shells to Russia.\n');
    const { XDG_CACHE_HOME: _cache, ...env } = process.env;
    const run = spawnSync(
      process.execPath,
      ['--import', 'tsx', packagePath('src', 'cli', 'main.ts'), 'read', text],
      {
        cwd: packageRoot(),
        env: { ...env, HOME: home, USERPROFILE: home, LOCALAPPDATA: home, TMPDIR: tmpdir() },
        encoding: 'utf8',
      },
    );
    assert.equal(run.status, 0, run.stderr);
    assert.ok(JSON.parse(run.stdout).events.length > 0);
    assert.deepEqual(readdirSync(home), ['report.txt']);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
