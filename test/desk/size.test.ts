/** What a browser loads before the first page is shown: everything that index.html pulls in, and the events page. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { packagePath } from '../../src/base/package-root.ts';

const MOST_KB = 150;
/** Names of XML vocabularies, and a page that the router's error message points to: nothing is loaded from them. */
const NAMED_ONLY = ['http://www.w3.org/', 'https://github.com/preactjs/preact-iso'];

describe('the built desk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-desk-'));
  before(async () => {
    await build({
      configFile: packagePath('web', 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true, manifest: true },
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test(`loads at most ${MOST_KB} kB, compressed, for its first page`, () => {
    const files = firstFiles(folder, 'src/events/events-page.tsx');
    assert.ok(files.some((file) => file.endsWith('.js')) && files.some((file) => file.endsWith('.css')));
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
    assert.ok(bytes <= MOST_KB * 1000, `${Math.round(bytes / 1000)} kB in ${files.length} files`);
  });

  test('has no inline script, style or data in its page, which the security policy forbids', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    assert.match(html, /<script type="module"[^>]* src="\/assets\//);
    assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|data:/);
  });

  test('names no address of another machine', () => {
    const names = readdirSync(join(folder, 'assets')).filter((name) => /\.(js|css)$/.test(name));
    assert.ok(names.length > 0);
    const faults = names.flatMap((name) =>
      [...readFileSync(join(folder, 'assets', name), 'utf8').matchAll(/https?:\/\/[\w./-]+/g)]
        .map(([address]) => address)
        .filter((address) => !NAMED_ONLY.some((start) => address.startsWith(start)))
        .map((address) => `${name}: ${address}`),
    );
    assert.deepEqual(faults, []);
  });
});

type Chunk = { file: string; css?: string[]; imports?: string[] };

/** The page itself, and all that its script and a view's bring along at once. */
function firstFiles(folder: string, view: string): string[] {
  const path = join(folder, '.vite', 'manifest.json');
  assert.ok(existsSync(path), 'Vite wrote its manifest');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>;
  const files = new Set(['index.html']);
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name];
    assert.ok(chunk, `the manifest knows ${name}`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(posix.normalize(file));
    for (const other of chunk.imports ?? []) visit(other);
  };
  visit('index.html');
  visit(view);
  return [...files];
}
