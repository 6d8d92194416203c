import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAttacheError } from '../../src/base/errors.ts';
import { EXTRACT_ERRORS, type ExtractErrorCode } from '../../src/extract/errors.ts';
import { extractPage } from '../../src/extract/extract-page.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const sentence =
  'Envoys of the two states met in Oslo on Monday and agreed to exchange prisoners, officials said. ';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Envoys meet in Oslo</title>${head}</head><body>${body}</body></html>`;
const report = `<article><h1>Envoys meet in Oslo</h1>${`<p>${sentence.repeat(2)}</p>`.repeat(5)}</article>`;

function refuses(code: ExtractErrorCode, input: Uint8Array | string, contentType?: string): void {
  assert.throws(
    () => extractPage(input, contentType === undefined ? {} : { contentType }),
    (error) => {
      assert.ok(isAttacheError(error), String(error));
      assert.equal(error.code, code);
      assert.ok(error.message.endsWith(EXTRACT_ERRORS[code]), 'says what to do next');
      return true;
    },
  );
}

test('an empty file and one of blanks', () => {
  refuses('EXTRACT_EMPTY', new Uint8Array());
  refuses('EXTRACT_EMPTY', '');
  refuses('EXTRACT_EMPTY', bytes(' \n\t\u200b'));
  refuses('EXTRACT_EMPTY', Uint8Array.of(0xef, 0xbb, 0xbf));
});

test('50 MB of HTML', () => {
  const started = performance.now();
  refuses('EXTRACT_TOO_LARGE', new Uint8Array(50 * 1024 * 1024).fill(0x20));
  refuses('EXTRACT_TOO_LARGE', '<p>x'.repeat(12_500_000));
  assert.ok(performance.now() - started < 2000);
});

test('a page of more parts than any report has is refused before it costs anything', () => {
  const started = performance.now();
  refuses('EXTRACT_TOO_LARGE', page('<li><a href="/x">Some words here</a></li>'.repeat(100_000)));
  refuses('EXTRACT_TOO_LARGE', page(`<p>${sentence.repeat(10)}</p>`.repeat(6000)));
  assert.ok(performance.now() - started < 5000);
});

test('binary files', () => {
  refuses('EXTRACT_BINARY', bytes('%PDF-1.7 ...'));
  refuses('EXTRACT_BINARY', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10));
  refuses(
    'EXTRACT_BINARY',
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 256),
  );
  refuses('EXTRACT_BINARY', 'text with a zero\u0000 character');
});

test('invalid UTF-8: a little is read with marks, much is refused, undeclared is taken for windows-1252', () => {
  const good = bytes(page(report, '<meta charset="utf-8">'));
  const some = good.slice();
  some[some.length - 60] = 0xff;
  assert.ok(extractPage(some).article.text.includes('Envoys of the two states'));
  const legacy = Uint8Array.from(
    [...page(`<p>Herr Müller und Frau Größe. ${sentence.repeat(4)}</p>`)].map((c) => c.charCodeAt(0)),
  );
  assert.ok(extractPage(legacy).article.text.includes('Müller und Frau Größe'));
  const broken = bytes(page(report)).map((byte, i) => (i > 200 && i % 7 === 0 ? 0xff : byte));
  refuses('EXTRACT_ENCODING', broken, 'text/html; charset=euc-kr');
});

test('tags nested 100,000 deep: a clean result or a clear refusal, quickly, whatever the tag', () => {
  const started = performance.now();
  for (const tag of ['div', 'b', 'blockquote', 'table><tr><td', 'ul><li', 'section><p><i', 'font', 'x-y']) {
    const deep = page(`${`<${tag}>`.repeat(100_000)}${sentence.repeat(8)}`);
    const { article } = extractPage(deep);
    assert.ok(article.text.includes('Envoys of the two states'), tag);
  }
  assert.ok(performance.now() - started < 30_000);
});

test('a report beside deep nesting is still found', () => {
  const { article } = extractPage(page(`${'<div>'.repeat(50_000)}${'</div>'.repeat(50_000)}${report}`));
  assert.equal(article.text.split('\n\n').length, 5);
});

test('pages without an article', () => {
  refuses('EXTRACT_NO_ARTICLE', page(''));
  refuses(
    'EXTRACT_NO_ARTICLE',
    page('<nav><a href="/">Home</a></nav><script>var a = "x".repeat(1000)</script>'),
  );
  refuses(
    'EXTRACT_NO_ARTICLE',
    page(`<ul>${'<li><a href="/a">A headline of another page</a></li>'.repeat(40)}</ul>`),
  );
  refuses('EXTRACT_NO_ARTICLE', page('<p>Log in to continue.</p>'));
});

test('hostile pages: nothing runs, nothing hangs, nothing hidden is read', () => {
  const hidden = '<p style="display: none">SECRET</p><p hidden>SECRET</p><template><p>SECRET</p></template>';
  const scripts =
    '<script>globalThis.owned = 1</script><img src=x onerror="globalThis.owned = 1"><svg onload="owned=1">';
  const { article } = extractPage(
    page(`${scripts}</svg>${hidden}${report}`, '<base href="javascript:alert(1)">'),
  );
  assert.ok(!article.text.includes('SECRET'));
  assert.equal('owned' in globalThis, false);
  const started = performance.now();
  for (const noise of [
    '<'.repeat(1_000_000),
    '<!--'.repeat(500_000),
    '</p>'.repeat(500_000),
    '&amp'.repeat(500_000),
    `<div ${'a=1 '.repeat(300_000)}>`,
    '<p>'.repeat(300_000),
    '<form>'.repeat(100_000),
    '<a href="'.repeat(100_000),
  ]) {
    try {
      extractPage(page(`${report}${noise}`));
    } catch (error) {
      assert.ok(isAttacheError(error), String(error));
    }
  }
  assert.ok(performance.now() - started < 30_000);
});

test('addresses that are not of the web are not taken', () => {
  const head =
    '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="file:///etc/passwd">';
  assert.equal(extractPage(page(report, head)).article.canonicalUrl, null);
});

test('broken JSON-LD and prototype tricks do no harm', () => {
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>' +
    '<script type="application/ld+json">{"__proto__":{"x":1},"@type":["NewsArticle"],"author":{"@id":"#a"},"headline":[[]]}</script>' +
    `<script type="application/ld+json">${'['.repeat(100_000)}</script>`;
  const { article } = extractPage(page(report, head));
  assert.equal(article.title, 'Envoys meet in Oslo');
  assert.deepEqual(article.authors, []);
});

test('a text of very many short lines is read', () => {
  const lines = Array.from({ length: 300_000 }, (_, i) => `They met for the ${i}th time.`);
  const { article } = extractPage(lines.join('\n'));
  assert.equal(article.text.split('\n\n').length, lines.length);
});
