import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { packagePath } from '../../src/base/package-root.ts';
import { cleanAuthors } from '../../src/extract/metadata/author-names.ts';
import { parseDateText } from '../../src/extract/metadata/date-text.ts';
import { readPageMetadata } from '../../src/extract/metadata/page-metadata.ts';
import { choosePageTitle } from '../../src/extract/metadata/page-title.ts';
import { evidenceSources } from '../../src/extract/metadata/sources.ts';
import { toWebAddress } from '../../src/extract/metadata/web-address.ts';
import { scanPage } from '../../src/extract/page-scan.ts';

const read = (head: string, body = '', url: string | null = null, latest: string | null = null) =>
  readPageMetadata(scanPage(`<html><head>${head}</head><body>${body}</body></html>`), url, latest);

test('every source has its own name and file', () => {
  const names = evidenceSources.map((source) => source.name);
  assert.equal(new Set(names).size, names.length);
  for (const name of names)
    assert.ok(existsSync(packagePath('src', 'extract', 'metadata', `${name}.ts`)), name);
});

test('the date comes from the most trusted source that has one', () => {
  const jsonLd =
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2023-01-05T08:30:00Z"}]}</script>';
  const meta = '<meta property="article:published_time" content="2023-01-04T10:00:00+0100">';
  const time = '<h1>Envoys meet</h1><time datetime="2023-01-03">3 January</time>';
  const url = 'https://courier.example/2023/01/02/envoys';
  const text = '<h1>Envoys meet</h1><p>Published 1 January 2023</p>';
  const via = (m: ReturnType<typeof read>) => [
    m.publishedAt?.value,
    m.publishedAt?.via,
    m.publishedAt?.basis,
  ];
  assert.deepEqual(via(read(jsonLd + meta, time, url)), ['2023-01-05T08:30Z', 'jsonld', 'stated']);
  assert.deepEqual(via(read(meta, time, url)), ['2023-01-04T10:00+01:00', 'meta', 'stated']);
  assert.deepEqual(via(read('', time, url)), ['2023-01-03', 'time', 'stated']);
  assert.deepEqual(via(read('', text, url)), ['2023-01-02', 'url', 'inferred']);
  assert.deepEqual(via(read('', text)), ['2023-01-01', 'text', 'stated']);
  assert.equal(read('', '<h1>Envoys meet</h1>').publishedAt, null);
});

test('dates that cannot be are passed over', () => {
  const head =
    '<meta property="article:published_time" content="1970-01-01T00:00:00Z"><meta name="date" content="2021-02-30">';
  assert.equal(read(head).publishedAt, null);
  const future = '<meta property="article:published_time" content="2099-01-01">';
  assert.equal(read(future, '', null, '2023-07-27').publishedAt, null);
  assert.equal(read(future).publishedAt?.value, '2099-01-01');
});

test('a time of change is not a time of publication', () => {
  const body =
    '<h1>Envoys meet</h1><time class="updated" datetime="2023-05-09"></time><time class="published" datetime="2023-05-04"></time>';
  assert.equal(read('', body).publishedAt?.value, '2023-05-04');
});

test('reads dates as pages write them', () => {
  const cases: [string, string | null][] = [
    ['2023-07-27', '2023-07-27'],
    ['2023-07-27T10:15:30.5+09:00', '2023-07-27T10:15+09:00'],
    ['2023-07-27 10:15', '2023-07-27T10:15'],
    ['20230727T101500Z', '2023-07-27T10:15Z'],
    ['July 27, 2023', '2023-07-27'],
    ['Published: Thu, 27 Jul 2023 10:15:00 GMT', '2023-07-27T10:15Z'],
    ['27. Juli 2023, 10:15 Uhr', '2023-07-27T10:15'],
    ['27 de julio de 2023', '2023-07-27'],
    ['le 1er août 2023', '2023-08-01'],
    ['Sept. 3rd, 2022 at 4:05 p.m.', '2022-09-03T16:05'],
    ['27.07.2023', '2023-07-27'],
    ['07/27/2023', '2023-07-27'],
    ['31 June 2023', null],
    ['July 2023', null],
    ['call 2023 072 7199', null],
  ];
  for (const [text, value] of cases) assert.equal(parseDateText(text)?.value ?? null, value, text);
});

test('titles lose the name of the site and nothing else', () => {
  const choose = choosePageTitle;
  assert.equal(choose(['Envoys meet in Oslo | The Courier'], ['The Courier']), 'Envoys meet in Oslo');
  assert.equal(choose(['Envoys meet in Oslo - Courier.example'], ['courier.example']), 'Envoys meet in Oslo');
  assert.equal(choose(['Iran - a state of fear'], ['The Courier']), 'Iran - a state of fear');
  assert.equal(choose(['Courier :: Envoys meet in Oslo', 'x'], ['Courier']), 'Envoys meet in Oslo');
  assert.equal(choose(['Envoys meet &#8216;soon&#8217; &amp; agree'], []), 'Envoys meet ‘soon’ & agree');
  assert.equal(
    choose(['Why envoys met in...'], [], ['Why envoys met in Oslo on Monday']),
    'Why envoys met in Oslo on Monday',
  );
  assert.equal(choose(['Envoys meet in Oslo'], [], ['World | Envoys meet in Oslo']), 'Envoys meet in Oslo');
  assert.equal(choose(['Envoys meet in Oslo'], [], ['The Harbour Courier']), 'Envoys meet in Oslo');
  assert.equal(choose(['', ' '], []), null);
});

test('bylines give names of people, agencies are left out', () => {
  assert.deepEqual(cleanAuthors(['By Jane Roe and John Doe, Example Wire']), ['Jane Roe', 'John Doe']);
  assert.deepEqual(cleanAuthors(['BY JANE ROE | Staff Writer']), ['Jane Roe']);
  assert.deepEqual(cleanAuthors(['Example News Agency', 'Newsroom', 'admin', 'https://x.example/jane']), []);
  assert.deepEqual(cleanAuthors(['Jane Roe', 'jane roe', 'Jane Roe, Senior Correspondent']), ['Jane Roe']);
  assert.deepEqual(cleanAuthors(['Review  by Jane Roe  Contributor']), ['Jane Roe']);
  assert.deepEqual(cleanAuthors(["Seán O'Brien-Pérez"]), ["Seán O'Brien-Pérez"]);
});

test('addresses are absolute, of the web, and without tracking', () => {
  assert.equal(toWebAddress('/a?utm_source=x&id=2#top', 'https://c.example/b'), 'https://c.example/a?id=2');
  assert.equal(toWebAddress('javascript:alert(1)'), null);
  assert.equal(toWebAddress('/relative'), null);
  assert.equal(toWebAddress(''), null);
});
