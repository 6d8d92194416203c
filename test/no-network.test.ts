/** No module of src/ can open a network connection (SECURITY.md). Collecting will have a folder of its own. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '../src/base/package-root.ts';

const CONNECTS =
  /'(?:node:)?(?:net|tls|http|https|http2|dgram|dns|inspector)(?:\/promises)?'|\b(?:fetch|WebSocket|EventSource)\(/;

test('no module of src/ connects', () => {
  const source = join(packageRoot(), 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  assert.ok(files.length > 0);
  const faults = files.filter((name) => CONNECTS.test(readFileSync(join(source, name), 'utf8')));
  assert.deepEqual(faults, []);
});
