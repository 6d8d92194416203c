import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { extractText, splitParagraphs } from '../../src/extract/extract-text.ts';

const clean = (text: string, hints = {}) => extractText(text, hints, { verbatim: false });
const prose =
  'OSLO, May 4 - Envoys of the two states met on Monday and agreed to exchange prisoners, officials said.\n\n\n' +
  'The talks will go on in Bergen next week, according to the Norwegian foreign ministry.';

test('verbatim text is kept unit for unit, and the title comes from the caller alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { article } = extractText(text, {}, { verbatim: true });
      assert.equal(article.text, text);
      assert.equal(article.title, null);
    }),
  );
  const given = extractText('Title\n\nText.', { title: 'Other' }, { verbatim: true });
  assert.equal(given.article.title, 'Other');
  assert.equal(given.article.text, 'Title\n\nText.');
});

test('a title that comes twice is taken out twice', () => {
  const title = 'Envoys Meet in Oslo, A Step Towards an Exchange';
  const { article } = clean(`${title}\n\n\n${title}\n\n${prose}`);
  assert.equal(article.title, title);
  assert.equal(article.text, prose.replace('\n\n\n', '\n\n'));
  assert.equal(article.dateline?.place, 'OSLO');
});

test('a first line without final stop is the title, a first sentence is not', () => {
  assert.equal(clean(`Envoys meet in Oslo\n${prose}`).article.title, 'Envoys meet in Oslo');
  assert.equal(clean(`Envoys met in Oslo.\n\n${prose}`).article.title, null);
  assert.equal(clean(prose).article.title, null);
});

test('a line of furniture in another language than the body goes, with or without the title in it', () => {
  const title = 'Envoys Meet in Oslo';
  for (const line of [`Tulis komentar untuk "${title}"`, 'Lihat komentar lainnya dan bagikan artikel ini']) {
    assert.equal(
      clean(`${title}\n\n${prose}\n\n${line}`).article.text,
      prose.replace('\n\n\n', '\n\n'),
      line,
    );
  }
});

test('a quotation in another language inside the report stays', () => {
  const quoted = '"Nous ne pouvons pas accepter cette proposition aujourd\'hui", he said.';
  const text = `${prose}\n\n${quoted}\n\nHe did not say more, and the meeting ended in the evening.`;
  assert.ok(clean(text).article.text.includes(quoted));
});

test('a byline gives the author and leaves the text', () => {
  const { article } = clean(`Envoys meet in Oslo\n\nBy Jane Roe-Example\n\n${prose}`);
  assert.deepEqual(article.authors, ['Jane Roe-Example']);
  assert.ok(article.text.startsWith('OSLO'));
});

test('wrapped lines are joined, short lines are not', () => {
  const wrapped = splitParagraphs(
    'Envoys of the two states met in Oslo on Monday, and agreed to meet\nagain, after long talks that went on until the early morning, said\nofficials.\n\nSecond.',
  );
  assert.equal(wrapped.length, 2);
  assert.deepEqual(splitParagraphs('One.\r\nTwo.\r\rThree.'), ['One.', 'Two.', 'Three.']);
});

test('an undated report takes its date from the dateline and its year from an anniversary', () => {
  const { article } = clean(
    'SEOUL, July 27 - Guests arrived for the 70th anniversary of the 1953 armistice, officials in the capital said.',
  );
  assert.deepEqual(article.publishedAt, {
    value: '2023-07-27',
    precision: 'day',
    basis: 'inferred',
    via: 'text',
  });
  assert.equal(article.dateline?.date?.basis, 'inferred');
});

test('without such a clue the report stays undated', () => {
  const { article } = clean(prose);
  assert.equal(article.publishedAt, null);
  assert.equal(article.dateline?.date, null);
});

test("the caller's date comes first and gives the dateline its year", () => {
  const { article } = clean(prose, { publishedAt: '2021-05-05' });
  assert.deepEqual(article.publishedAt, {
    value: '2021-05-05',
    precision: 'day',
    basis: 'stated',
    via: 'input',
  });
  assert.deepEqual(article.dateline?.date, {
    from: '2021-05-04',
    to: '2021-05-04',
    precision: 'day',
    basis: 'anchored',
  });
});

test('another language is kept and labelled', () => {
  const { article } = clean(
    'Die Unterhändler beider Staaten trafen sich am Montag in Oslo und einigten sich auf einen Austausch.',
  );
  assert.equal(article.language, 'de');
});

const seed = join(
  process.env.ATTACHE_DATA ?? join(homedir(), '.cache', 'attache-data'),
  'seed',
  'report.txt',
);
const skip = existsSync(seed) ? false : 'the development data folder is not here (set ATTACHE_DATA)';

test('the seed report: title once, no furniture, dated', { skip }, () => {
  const raw = readFileSync(seed, 'utf8');
  const { article } = clean(raw);
  const lines = raw.split('\n').filter((line) => line.trim() !== '');
  assert.equal(article.title, lines[0]);
  assert.ok(!article.text.includes(lines[0]!));
  assert.ok(!article.text.includes(lines.at(-1)!));
  assert.equal(article.text.split('\n\n').length, lines.length - 3);
  assert.equal(article.language, 'en');
  assert.equal(article.dateline?.place, 'SEOUL');
  assert.deepEqual(article.publishedAt, {
    value: '2023-07-27',
    precision: 'day',
    basis: 'inferred',
    via: 'text',
  });
});
