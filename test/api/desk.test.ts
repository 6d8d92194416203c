import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DESK_PAGES, isDeskPage } from '../../src/api/desk/desk-pages.ts';
import { ROUTES } from '../../src/api/registry.ts';
import { packagePath } from '../../src/base/package-root.ts';
import { apiFolder, apiOver, filledStore } from './filled-api.ts';

const { store } = await filledStore(1);
const folder = apiFolder();
const built = join(folder, 'web');
mkdirSync(join(built, 'assets'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'not for anybody');
writeFileSync(join(built, 'index.html'), '<!doctype html><title>The desk</title>');
writeFileSync(join(built, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
writeFileSync(join(built, 'assets', 'main-D3k2xZ_9.js'), 'export {};');
const api = apiOver(store, { deskDir: built });

test('every page of the desk gets its index, which is asked for anew each time', async () => {
  for (const page of DESK_PAGES) {
    const { status, text, headers } = await api.get(page.replace(':id', 'art_1'));
    assert.equal(status, 200, page);
    assert.match(text, /The desk/);
    assert.match(headers.get('content-type') ?? '', /^text\/html/);
    assert.equal(headers.get('cache-control'), 'no-cache');
    const again = await api.get(page.replace(':id', 'art_1'), { 'If-None-Match': headers.get('etag') ?? '' });
    assert.equal(again.status, 304);
  }
});

test('files that are named by their content may be kept for ever, others not', async () => {
  const script = await api.get('/assets/main-D3k2xZ_9.js');
  assert.match(script.headers.get('content-type') ?? '', /^text\/javascript/);
  assert.match(script.headers.get('cache-control') ?? '', /immutable/);
  const icon = await api.get('/icon.svg');
  assert.equal(icon.headers.get('content-type'), 'image/svg+xml; charset=utf-8');
  assert.equal(icon.headers.get('cache-control'), 'no-cache');
});

test('no address leads out of the folder', async () => {
  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/',
  ]) {
    const { status, text } = await api.get(path);
    assert.equal(status, 404, path);
    assert.ok(!text.includes('not for anybody'));
  }
});

test('a dead link shows a person the desk, and a program the error', async () => {
  const person = await api.get('/no-such-page', { Accept: 'text/html,*/*' });
  assert.equal(person.status, 404);
  assert.match(person.text, /The desk/);
  const program = await api.get('/no-such-page');
  assert.equal(program.json.error.code, 'API_NOT_FOUND');
});

test('a desk that was not built says how to build it; the API answers', async () => {
  const bare = apiOver(store, { deskDir: join(folder, 'nowhere') });
  const { status, text } = await bare.get('/');
  assert.equal(status, 503);
  assert.match(text, /npm run build/);
  assert.doesNotMatch(text, /<script|style=|onclick/);
  assert.equal((await bare.get('/events')).status, 200);
});

test("the pages are those of the desk's own list, and no route of the API is among them", () => {
  const source = readFileSync(packagePath('web', 'src', 'shell', 'pages.ts'), 'utf8');
  const pages = [...source.matchAll(/\bpath: '([^']+)'/g)].map((match) => match[1] ?? '');
  assert.deepEqual([...DESK_PAGES].sort(), pages.sort());
  assert.deepEqual(
    ROUTES.filter(({ method, path }) => method === 'get' && isDeskPage(path)).map(({ path }) => path),
    [],
  );
});
