/** Sentences cut at their marks, and words for tellers and statuses. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutQuote } from '../../web/src/parts/cut-quote.ts';
import { modalityKeys } from '../../web/src/words/modality-words.ts';
import { tellerWords } from '../../web/src/words/teller-words.ts';
import { verbWords } from '../../web/src/words/verb-words.ts';

const QUOTE = { field: 'text', start: 10, end: 25, text: 'Kim met Shoigu.' };
const mark = (start: number, end: number, kind: string, field = 'text') => ({ field, start, end, kind });

test('the pieces of a quote are the quote', () => {
  const pieces = cutQuote(QUOTE, [mark(14, 17, 'trigger'), mark(10, 13, 'source'), mark(18, 24, 'target')]);
  assert.equal(pieces.map(({ text }) => text).join(''), QUOTE.text);
  assert.deepEqual(
    pieces.filter(({ kind }) => kind !== null).map(({ text, kind }) => [text, kind]),
    [
      ['Kim', 'source'],
      ['met', 'trigger'],
      ['Shoigu', 'target'],
    ],
  );
});

test('marks of another field or beyond the quote do no harm; of two on one spot the first wins', () => {
  const pieces = cutQuote(QUOTE, [
    mark(14, 17, 'trigger'),
    mark(10, 24, 'source'),
    mark(0, 400, 'target', 'title'),
    mark(90, 95, 'cue'),
  ]);
  assert.deepEqual(
    pieces.map(({ kind }) => kind),
    ['source', 'trigger', 'source', null],
  );
});

test('done is the status without any flag; the weightiest flag comes first', () => {
  const none = { negated: false, future: false, hypothetical: false, historical: false };
  assert.deepEqual(modalityKeys(none), ['done']);
  assert.deepEqual(modalityKeys({ ...none, future: true, hypothetical: true }), ['hypothetical', 'future']);
  assert.deepEqual(modalityKeys({ ...none, negated: true, historical: true }), ['negated', 'historical']);
});

test('tellers are named from the inside out', () => {
  assert.equal(tellerWords([]), null);
  assert.equal(tellerWords([{ stance: 'asserts', speakers: ['KCNA'] }]), 'told by KCNA');
  assert.equal(
    tellerWords([
      { stance: 'denies', speakers: ['Kim', 'Choe'] },
      { stance: 'asserts', speakers: [] },
    ]),
    'told by Kim and Choe, who deny it, as told by somebody not named',
  );
});

test('one speaker denies, several deny', () => {
  assert.equal(verbWords('denies', 1), 'denies');
  assert.equal(verbWords('denies', 2), 'deny');
  assert.equal(verbWords('promises', 3), 'promise');
});
