/** Scores as probabilities, words that no cue lists, and what the reader says of a trigger. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeDocument } from '../../src/code/code-document.ts';
import { createConfidence } from '../../src/code/create-confidence.ts';
import { CODING_FEATURES, type CodingFeatures } from '../../src/code/ports.ts';
import { loadCodebook } from '../../src/knowledge/codebook.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { toResolution } from '../../src/pipeline/to-resolution.ts';
import { resolveDocument } from '../../src/resolve/resolve-mentions.ts';
import { buildDocument } from '../build-document.ts';
import { useCoder } from './code-sentences.ts';

const coder = useCoder();
const zeros = Object.fromEntries(CODING_FEATURES.map((name) => [name, 0])) as CodingFeatures;

test('a score is the logistic of the weighted features', () => {
  const confidence = createConfidence({ filedFrom: 0.5, bias: 0, weights: { prior: 2, isNoun: -1 } });
  assert.equal(confidence.scoreOf(zeros), 0.5);
  assert.equal(confidence.scoreOf({ ...zeros, prior: 1, isNoun: 1 }), 0.731);
});

test('a coding says how the reader takes its trigger', async () => {
  const [event] = await coder('China condemned the United States.');
  assert.match(event?.explanation.rule ?? '', /; reader: ACCUSE 0\.\d\d/);
  assert.ok((event?.explanation.score ?? 0) > 0.7);
});

const knowledge = loadKnowledge();
const codebook = loadCodebook();

/** "Chad … Mali." with a verb that no cue lists; the reader's shares are given. */
function codeUnlisted(acts: Record<string, number> | null, filedFrom = 0.5) {
  const document = resolveDocument(
    buildDocument(
      `
Chad PROPN 2 nsubj Chad
walloped VERB 0 root wallop Tense=Past|VerbForm=Fin
Mali PROPN 2 obj Mali
. PUNCT 2 punct
`,
      { publishedAt: '2024-03-14' },
    ),
    knowledge,
  );
  for (const token of document.sentences[0]?.tokens ?? []) if (token.upos === 'VERB') token.acts = acts;
  const confidence = { filedFrom, scoreOf: () => 0.5 };
  return codeDocument(document, toResolution(document), codebook, confidence).events;
}

test('a word that no cue lists is an act where the reader is sure and both sides are there', () => {
  const [event, ...others] = codeUnlisted({ ASSAULT: 0.9, none: 0.1 });
  assert.equal(others.length, 0);
  assert.equal(event?.type, 'ASSAULT');
  assert.equal(event?.explanation.cue, 'ASSAULT/learned-verb');
  assert.deepEqual([event?.source[0]?.actor?.id, event?.target[0]?.actor?.id], ['state/tcd', 'state/mli']);
  assert.deepEqual(codeUnlisted({ ASSAULT: 0.5, none: 0.5 }), []);
  assert.deepEqual(codeUnlisted({ none: 0.9, ASSAULT: 0.1 }), []);
  assert.deepEqual(codeUnlisted(null), []);
});

test('below the threshold a coding is uncertain', () => {
  const acts = { ASSAULT: 0.9, none: 0.1 };
  assert.equal(codeUnlisted(acts, 0.5)[0]?.status, 'filed');
  assert.equal(codeUnlisted(acts, 0.51)[0]?.status, 'uncertain');
});
