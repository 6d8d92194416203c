import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotes } from '../../src/read/find-quotes.ts';
import { segment } from '../../src/read/segment.ts';
import type { Sentence } from '../../src/record/document.ts';
import { segmenter } from './segmenter-fixture.ts';

/** Sentences in which the words listed are verbs and marks are punctuation. */
function sentencesFor(text: string, verbs: readonly string[]): Sentence[] {
  return segment(text, segmenter).map((ranges) => ({
    field: 'text' as const,
    start: ranges[0]?.start ?? 0,
    end: ranges.at(-1)?.end ?? 0,
    tokens: ranges.map(({ start, end }) => {
      const form = text.slice(start, end);
      const upos = verbs.includes(form) ? 'VERB' : /\p{L}/u.test(form) ? 'NOUN' : 'PUNCT';
      return { field: 'text' as const, start, end, form, lemma: form, upos, feats: {}, head: -1, rel: 'dep' };
    }),
  }));
}

function quotesOf(text: string, verbs: readonly string[] = []): [string, boolean][] {
  return findQuotes(text, 'text', sentencesFor(text, verbs)).map((q) => [
    text.slice(q.inner.start, q.inner.end),
    q.scare,
  ]);
}

test('straight and curly double marks', () => {
  assert.deepEqual(quotesOf('"We go now," he said. "At once we all go."', ['go', 'said']), [
    ['We go now,', false],
    ['At once we all go.', false],
  ]);
  assert.deepEqual(quotesOf('\u201cWe go,\u201d he said.', ['go', 'said']), [['We go,', false]]);
});

test('a few words without a verb are scare quotes', () => {
  assert.deepEqual(quotesOf('The so-called "peace plan" failed.', ['failed']), [['peace plan', true]]);
  assert.deepEqual(quotesOf('He told them "go home" twice.', ['told', 'go']), [['go home', false]]);
});

test('single curly marks only in pairs, apostrophes never', () => {
  assert.deepEqual(quotesOf('\u2018They won\u2019t go,\u2019 he said.', ['go', 'said']), [
    ['They won\u2019t go,', false],
  ]);
  assert.deepEqual(quotesOf('Iran\u2019s army and the workers\u2019 party met.', ['met']), []);
});

test('an unclosed quote runs to the end of its paragraph and no further', () => {
  const text = '\u201cIt goes on and on here.\n\n\u201cIt ends here,\u201d he said.';
  assert.deepEqual(quotesOf(text, ['goes', 'ends', 'said']), [
    ['It goes on and on here.', false],
    ['It ends here,', false],
  ]);
});

test('an inch mark opens nothing', () => {
  assert.deepEqual(quotesOf('A 6" gun fired.', ['fired']), []);
});
