import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import type { Document } from '../../src/record/document.ts';
import { actorsOf } from '../../src/resolve/actor-of.ts';
import { dateOf } from '../../src/resolve/event-date.ts';
import { placeOf } from '../../src/resolve/event-place.ts';
import { resolveDocument } from '../../src/resolve/resolve-mentions.ts';
import { buildDocument, tokenIndex } from '../build-document.ts';

const knowledge = loadKnowledge();
const WORDS = [
  'the',
  'North',
  'Korea',
  'Korean',
  'Kim',
  'Jong',
  'Un',
  'Putin',
  'he',
  'it',
  'its',
  'they',
  'who',
  'defence',
  'minister',
  'President',
  'agency',
  'country',
  'and',
  'of',
  'in',
  'Pyongyang',
  'UN',
  '-',
  ',',
  "'s",
  'visited',
  'on',
  'Wednesday',
  'July',
  '27',
  '2023',
  'delegation',
  'media',
  'state',
  '“',
  '\u200b',
  'İ',
  'ñ',
  '🙂',
  '한국',
];
const TAGS = ['NOUN', 'PROPN', 'PRON', 'VERB', 'ADJ', 'ADP', 'DET', 'PUNCT', 'NUM', 'AUX'];
const RELS = [
  'nsubj',
  'obj',
  'obl',
  'nmod',
  'nmod:poss',
  'amod',
  'compound',
  'conj',
  'acl:relcl',
  'appos',
  'flat',
  'case',
  'det',
  'root',
  'ccomp',
];

/** Any words under any tree, or no tree at all: heads may point anywhere, in circles too. */
const anyLine = fc
  .tuple(fc.constantFrom(...WORDS), fc.constantFrom(...TAGS), fc.nat(30), fc.constantFrom(...RELS))
  .map(([word, tag, head, rel]) => ({ word, tag, head, rel }));
const anyText = fc.array(fc.array(anyLine, { minLength: 1, maxLength: 25 }), { minLength: 1, maxLength: 4 });

function askEverything(document: Document) {
  const resolved = resolveDocument(document, knowledge);
  resolved.sentences.forEach((sentence, number) => {
    sentence.tokens.forEach((_, at) => {
      for (const { span } of actorsOf(resolved, number, at)) {
        assert.equal(resolved.article.text.slice(span.start, span.end), span.text);
      }
      dateOf(resolved, number, at);
      placeOf(resolved, number, at);
    });
  });
  return resolved;
}

test('any words under any tree: no crash, spans cut the text, mentions do not overlap', () => {
  fc.assert(
    fc.property(anyText, (sentences) => {
      const conllu = sentences
        .map((lines) =>
          lines
            .map(({ word, tag, head, rel }) => `${word} ${tag} ${Math.min(head, lines.length)} ${rel}`)
            .join('\n'),
        )
        .join('\n\n');
      const resolved = askEverything(buildDocument(conllu, { publishedAt: '2023-07-28' }));
      let end = -1;
      for (const mention of resolved.mentions) {
        assert.equal(resolved.article.text.slice(mention.start, mention.end), mention.text);
        assert.ok(mention.start >= end, 'mentions are in order and do not overlap');
        end = mention.end;
      }
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('a sentence of ten thousand words and a thousand names takes seconds at most', () => {
  const part =
    'The DET 3 det\nRussian ADJ 3 amod\nminister NOUN 4 nsubj\nmet VERB 0 root\nit PRON 4 obj\non ADP 7 case\nWednesday PROPN 4 obl';
  const long = Array.from({ length: 1430 }, () => part).join('\n');
  const started = performance.now();
  askEverything(buildDocument(long, { publishedAt: '2023-07-28' }));
  assert.ok(performance.now() - started < 20_000);
});

test('the same word five thousand times over does not overflow', () => {
  const text = Array.from(
    { length: 5000 },
    () => 'The DET 2 det\nministry NOUN 3 nsubj\nspoke VERB 0 root',
  ).join('\n\n');
  const resolved = resolveDocument(buildDocument(text, { publishedAt: '2023-07-28' }), knowledge);
  assert.equal(actorsOf(resolved, 4999, 1)[0]?.country, null);
});

test('resolving twice gives the same', () => {
  const document = buildDocument(
    'Kim PROPN 4 nsubj Kim\nJong PROPN 1 flat Jong\nUn PROPN 1 flat Un\nmet VERB 0 root meet\nPutin PROPN 4 obj Putin',
    { publishedAt: '2023-07-28', names: { Putin: 'person' } },
  );
  const [a, b] = [resolveDocument(document, knowledge), resolveDocument(document, knowledge)];
  assert.deepEqual({ ...a, resolution: null }, { ...b, resolution: null });
  assert.equal(actorsOf(a, 0, tokenIndex(a, 0, 'Un'))[0]?.id, 'person/kim-jong-un');
});
