import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { packagePath } from '../../src/base/package-root.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import { toExtractResult } from '../../src/extract/extraction.ts';
import { articleSchema } from '../../src/record/article.ts';
import { extractResultSchema } from '../../src/record/extract-result.ts';

const example = (name: string) => extractPage(readFileSync(packagePath('examples', name)));

/** What each example page must give; `without` lists furniture of the page. */
const wanted = [
  {
    file: '01-victory-day-exhibition.html',
    title: 'Missiles, Letters and Two Delegations: Pyongyang Prepares for Its Victory Day',
    publishedAt: { value: '2023-07-27', precision: 'day', basis: 'inferred', via: 'text' },
    place: 'SEOUL',
    authors: [],
    opens: 'SEOUL, July 27 (CT) - North Korean leader',
    ends: 'formally at war.',
  },
  {
    file: '02-missile-off-hokkaido.html',
    title: "North Korean long-range missile lands in Japan's economic zone",
    publishedAt: { value: '2022-11-18T17:42+09:00', precision: 'minute', basis: 'stated', via: 'meta' },
    place: 'SEOUL',
    authors: [],
    opens: 'SEOUL, Nov 18 (Example Wire) —',
    ends: 'seventh nuclear test.',
  },
  {
    file: '03-missile-off-hokkaido-wire-copy.html',
    title: 'North Korea fires missile, Japan protests',
    publishedAt: { value: '2022-11-18', precision: 'day', basis: 'stated', via: 'time' },
    place: 'SEOUL',
    authors: [],
    opens: 'SEOUL, Nov. 18 (Example Wire) -',
    ends: null,
  },
  {
    file: '05-pyongyang-treaty.html',
    title: 'Putin and Kim sign mutual defence treaty; Seoul weighs arms for Ukraine',
    publishedAt: { value: '2024-06-21T18:10+09:00', precision: 'minute', basis: 'stated', via: 'jsonld' },
    place: 'SEOUL',
    authors: ['Callum Farrow-Example'],
    opens: 'SEOUL — Russia and North Korea',
    ends: 'to the peninsula.',
  },
  {
    file: '07-iran-cameras.html',
    title: 'Iran begins to remove 27 UN cameras after vote in Vienna',
    publishedAt: { value: '2022-06-09T19:20+02:00', precision: 'minute', basis: 'stated', via: 'jsonld' },
    place: 'VIENNA',
    authors: ['Lena Hofstätter-Example'],
    opens: 'VIENNA — Iran has begun',
    ends: 'closed afterwards, he said.',
  },
  {
    file: '11-yeonpyeong-northern-account.html',
    title: 'South Korea fired first, Pyongyang says; one marine dead on border island',
    publishedAt: { value: '2010-11-23', precision: 'day', basis: 'inferred', via: 'url' },
    place: 'BEIJING',
    authors: ['Solène Marchais-Example'],
    opens: 'BEIJING, 23 November (DRD) –',
    ends: null,
  },
  {
    file: '19-liaison-office.html',
    title: 'North Korea Blows Up the House Where the Two Koreas Used to Talk',
    publishedAt: { value: '2020-06-16', precision: 'day', basis: 'inferred', via: 'text' },
    place: 'SEOUL',
    authors: [],
    opens: 'SEOUL, June 16 (CT) -',
    ends: null,
  },
] as const;

for (const page of wanted) {
  test(`reads ${page.file}`, () => {
    const { article } = example(page.file);
    assert.equal(article.title, page.title);
    assert.deepEqual(article.publishedAt, page.publishedAt);
    assert.deepEqual(article.authors, [...page.authors]);
    assert.equal(article.dateline?.place, page.place);
    assert.equal(article.language, 'en');
    assert.ok(article.text.startsWith(page.opens), article.text.slice(0, 80));
    if (page.ends !== null) assert.ok(article.text.endsWith(page.ends), article.text.slice(-80));
    assert.ok(!article.text.includes(page.title), 'the title is not repeated in the text');
    for (const paragraph of article.text.split('\n\n'))
      assert.ok(paragraph.trim() === paragraph && paragraph !== '');
    assert.doesNotMatch(article.text, /Lesen Sie|Baca juga|Comparte|Read more|komentar/i);
    articleSchema.parse(article);
  });
}

test('the answer of `extract` has exactly the fields of the contract', () => {
  const result = toExtractResult(example('05-pyongyang-treaty.html'));
  assert.deepEqual(extractResultSchema.parse(result), result);
  assert.deepEqual(Object.keys(result), [
    'url',
    'canonicalUrl',
    'title',
    'authors',
    'publisher',
    'publishedAt',
    'language',
    'text',
  ]);
});

test('the same page gives the same article, as bytes and as string', () => {
  const bytes = readFileSync(packagePath('examples', '05-pyongyang-treaty.html'));
  assert.deepEqual(extractPage(bytes), extractPage(bytes.toString('utf8')));
});

test('plain text handed in as a page is read as text', () => {
  const text =
    'Envoys meet in Oslo\n\nEnvoys of the two states met on Monday and agreed to go on talking, officials said.';
  assert.equal(extractPage(text).article.title, 'Envoys meet in Oslo');
});

test('what the caller knows comes before what the page says', () => {
  const html = readFileSync(packagePath('examples', '05-pyongyang-treaty.html'));
  const { article } = extractPage(html, {
    title: 'Given',
    publishedAt: '2024-06-22',
    url: 'https://mirror.example/x',
  });
  assert.equal(article.title, 'Given');
  assert.equal(article.publishedAt?.via, 'input');
  assert.equal(article.url, 'https://mirror.example/x');
  assert.match(article.canonicalUrl ?? '', /harbour-ledger/);
});
