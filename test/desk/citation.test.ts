/** Citations: words, outlet, title, date, digest, permalink; and nothing in a quote that breaks out of its form. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CitedRow, citeCoding, permalinkOf } from '../../web/src/article/citation.ts';

const digest = '0123456789abcdef'.repeat(4);
const row: CitedRow = {
  record: 'event',
  id: 'evt_abc',
  quote: { field: 'text', start: 0, end: 20, text: 'South Korea returned fire.' },
  article: {
    id: 'art_1',
    url: 'https://example.org/a',
    title: 'Island hit',
    publisher: 'Meridian Courier',
    publishedAt: { value: '2010-11-23T21:10+09:00', precision: 'day', basis: 'stated', via: 'meta' },
    digest,
  },
};

test('plain text has everything, the whole digest in a line of its own', () => {
  assert.equal(
    citeCoding(row, 'http://127.0.0.1:4117/'),
    `“South Korea returned fire.” Meridian Courier, “Island hit”, 23 November 2010 (sha256 0123456789ab…). http://127.0.0.1:4117/event/evt_abc\nsha256:${digest}`,
  );
});

test('what is not known is said to be so', () => {
  const bare = {
    ...row,
    article: { ...row.article, title: null, publisher: null, publishedAt: null, digest: null },
  };
  assert.equal(
    citeCoding(bare, 'http://desk'),
    '“South Korea returned fire.” outlet not known, date not known (no digest). http://desk/event/evt_abc',
  );
});

test('a quote stays on its line and cannot turn the words around it', () => {
  const odd = { ...row, quote: { ...row.quote, text: 'He\nsaid \u202eevil\u202c.' } };
  assert.match(citeCoding(odd, 'http://desk'), /^“He said ⟨RLO⟩evil⟨PDF⟩\.” /);
});

test('Markdown and BibTeX escape what they would read as their own', () => {
  const odd = { ...row, quote: { ...row.quote, text: '5% of [x](y) & {z} <b>' } };
  const markdown = citeCoding(odd, 'http://desk', 'markdown');
  assert.match(
    markdown,
    /^> 5% of \\\[x\\\]\(y\) & \{z\} \\<b\\>\n>\n> Meridian Courier, \*Island hit\*, 23 November 2010\./,
  );
  assert.match(markdown, /<http:\/\/desk\/event\/evt_abc> `sha256:0123/);
  const bibtex = citeCoding(odd, 'http://desk', 'bibtex');
  assert.match(bibtex, /^@misc\{evt_abc,\n {2}title = \{Island hit\},/);
  assert.match(bibtex, /5\\% of \[x\]\(y\) \\& \\\{z\\\}/);
  assert.match(bibtex, /year = \{2010\}/);
});

test('a permalink escapes an id of strangers', () => {
  assert.equal(permalinkOf('claim', 'clm a/b', 'http://desk/'), 'http://desk/claim/clm%20a%2Fb');
});
