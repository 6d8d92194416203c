import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { AttacheError } from '../../src/base/errors.ts';
import { packagePath } from '../../src/base/package-root.ts';
import { createReader, type Reader } from '../../src/read/reader.ts';
import { isSingleRootTree } from '../../src/read/spanning-tree.ts';
import type { Article } from '../../src/record/article.ts';
import type { Document } from '../../src/record/document.ts';
import { mentionId } from '../../src/record/ids.ts';

function articleOf(text: string, title: string | null = null): Article {
  return {
    id: 'art_test',
    url: null,
    canonicalUrl: null,
    title,
    authors: [],
    publisher: null,
    publishedAt: null,
    language: 'en',
    dateline: null,
    text,
  };
}

const TEXT =
  'Norwegian Foreign Minister Anna Berg arrived in Geneva on Tuesday. "We want peace," she told reporters.\n\n' +
  'The Security Council did not vote. It\u2019s expected to meet again in May.';

let reader: Reader;
before(async () => {
  reader = await createReader();
});
after(() => reader.close());

function checkAnchors(document: Document): void {
  for (const sentence of document.sentences) {
    const field = sentence.field === 'title' ? (document.article.title ?? '') : document.article.text;
    for (const token of sentence.tokens) {
      assert.equal(field.slice(token.start, token.end), token.form);
      assert.ok(token.start >= sentence.start && token.end <= sentence.end);
    }
    const heads = sentence.tokens.map((token) => token.head + 1);
    assert.ok(isSingleRootTree(Int32Array.from([-1, ...heads])));
    assert.deepEqual(
      sentence.tokens.filter((token) => token.rel === 'root').map((token) => token.head),
      [-1],
    );
  }
  for (const mention of document.mentions) {
    const field = mention.field === 'title' ? (document.article.title ?? '') : document.article.text;
    assert.equal(field.slice(mention.start, mention.end), mention.text);
    assert.equal(mention.id, mentionId(document.article.id, mention.field, mention.start, mention.end));
    const tokens = document.sentences[mention.sentence]?.tokens ?? [];
    assert.equal(tokens[mention.firstToken]?.start, mention.start);
    assert.equal(tokens[mention.lastToken]?.end, mention.end);
  }
}

test('reads title and text, every span in its place', async () => {
  const document = await reader.read(articleOf(TEXT, 'Minister arrives in Geneva'));
  checkAnchors(document);
  assert.deepEqual(
    document.sentences.map((s) => s.field),
    ['title', 'text', 'text', 'text', 'text'],
  );
  assert.equal(document.quotes.length, 1);
  assert.equal(document.quotes[0]?.scare, false);
});

test('finds subject, verb, negation, lemma and names', async () => {
  const document = await reader.read(articleOf(TEXT));
  const [first, , third] = document.sentences;
  const root = first?.tokens.find((token) => token.head === -1);
  assert.equal(root?.lemma, 'arrive');
  assert.equal(root?.upos, 'VERB');
  assert.equal(root?.feats.Tense, 'Past');
  const subject = first?.tokens.find((token) => token.rel === 'nsubj');
  assert.equal(first?.tokens[subject?.head ?? 0]?.form, 'arrived');
  const not = third?.tokens.find((token) => token.form === 'not');
  assert.equal(third?.tokens[not?.head ?? 0]?.form, 'vote');
  const names = document.mentions.map((m) => `${m.text}: ${m.kind}`);
  assert.ok(names.includes('Anna Berg: person'), names.join(', '));
  assert.ok(names.includes('Geneva: place'), names.join(', '));
});

test('an article is read alike alone, in company and by two threads', async () => {
  const articles = [articleOf(TEXT), articleOf('Troops left the city.'), articleOf(TEXT, 'A title')];
  const alone = [];
  for (const article of articles) alone.push(await reader.read(article));
  assert.deepEqual(await reader.readMany(articles), alone);
  const pool = await createReader({ threads: 2 });
  try {
    assert.deepEqual(await pool.readMany(articles), alone);
  } finally {
    await pool.close();
  }
});

test('empty text, blank text and odd characters give clean documents', async () => {
  assert.deepEqual((await reader.read(articleOf(''))).sentences, []);
  assert.deepEqual((await reader.read(articleOf(' \n\n \t'))).sentences, []);
  for (const text of [
    '\u0000\u0001',
    '\ud800 alone',
    '\u{1f600}\u{1f600}',
    '[SEP] [CLS]',
    '\u4e2d\u6587',
    '. . .',
    'x'.repeat(9000),
  ]) {
    checkAnchors(await reader.read(articleOf(text)));
  }
});

test('a sentence of 10,000 words is read in parts', { timeout: 120_000 }, async () => {
  const document = await reader.read(articleOf('and the guards moved north, '.repeat(1700)));
  checkAnchors(document);
  assert.ok(document.sentences.length >= 50);
});

test('words given are parsed as given, also past the length of the model', async () => {
  const words = 'extraordinarily incomprehensible counterproposals multiplied ,'.split(' ');
  const long = new Array<string[]>(60).fill(words).flat();
  const [short, all, none] = await reader.parseWords([words, long, []]);
  assert.deepEqual(
    short?.words.map((w) => w.form),
    words,
  );
  assert.equal(all?.words.length, 300);
  assert.ok(isSingleRootTree(Int32Array.from([-1, ...(all?.words.map((w) => w.head + 1) ?? [])])));
  assert.deepEqual(none, { words: [], names: [] });
});

async function codeOf(modelDir: string): Promise<AttacheError> {
  try {
    await createReader({ modelDir });
  } catch (error) {
    assert.ok(error instanceof AttacheError);
    return error;
  }
  throw new assert.AssertionError({ message: 'the reader opened a broken model' });
}

test('a missing model file is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-model-'));
  try {
    const nothing = await codeOf(folder);
    assert.equal(nothing.code, 'READ_MODEL_MISSING');
    assert.match(nothing.message, /checksums\.txt/);
    cpSync(packagePath('model'), folder, { recursive: true });
    rmSync(join(folder, 'reader.json'));
    const one = await codeOf(folder);
    assert.equal(one.code, 'READ_MODEL_MISSING');
    assert.match(one.message, /reader\.json/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a damaged model file is named with both checksums', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-model-'));
  try {
    cpSync(packagePath('model'), folder, { recursive: true });
    const bytes = readFileSync(join(folder, 'reader.onnx'));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(join(folder, 'reader.onnx'), bytes);
    const error = await codeOf(folder);
    assert.equal(error.code, 'READ_MODEL_DAMAGED');
    assert.match(error.message, /reader\.onnx has SHA-256 [0-9a-f]{64}; checksums\.txt says [0-9a-f]{64}/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
