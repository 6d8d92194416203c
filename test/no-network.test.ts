/**
 * No module of src/ can open a network connection, and one alone can answer them (SECURITY.md). Collecting will have
 * a folder of its own.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '../src/base/package-root.ts';

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
