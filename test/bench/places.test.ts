/** The scoring of place names: distances, gold spans given, and what counts as near. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceKm } from '../../bench/places/distance.ts';
import { PlaceCounts, withGoldSpans } from '../../bench/places/score-article.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { resolveDocument } from '../../src/resolve/resolve-mentions.ts';
import { buildDocument } from '../build-document.ts';

const PARSE = `
  Troops NOUN 2 nsubj
  left VERB 0 root
  the DET 6 det
  Lima PROPN 6 compound
  Cricket PROPN 6 compound
  Club PROPN 2 obj
  near ADP 8 case
  Nairobi PROPN 2 obl
`;
const LIMA = { lat: -12.04, lng: -77.03 };
const NAIROBI = { lat: -1.28, lng: 36.82 };

test('a degree at the equator is some 111 km, and nothing is no distance from itself', () => {
  assert.equal(Math.round(distanceKm({ lat: 0, lng: 0 }, { lat: 0, lng: 1 })), 111);
  assert.equal(distanceKm(LIMA, LIMA), 0);
});

test('gold spans take the place of what the reader found there; those that cut a token are left out', () => {
  const document = buildDocument(PARSE, {
    names: { 'Lima Cricket Club': 'organisation', Nairobi: 'person' },
  });
  const at = (text: string) => ({ text, start: document.article.text.indexOf(text) });
  const gold = [at('Lima'), at('Nairobi'), at('robi')].map((one) => ({
    ...{ ...one, end: one.start + one.text.length },
    ...LIMA,
  }));
  const { mentions } = withGoldSpans(document, gold);
  assert.deepEqual(
    mentions.map(({ text, kind, firstToken }) => [text, kind, firstToken]),
    [
      ['Lima', 'place', 3],
      ['Nairobi', 'place', 7],
    ],
  );
});

test('near, far and without a position are counted apart; other mentions lower precision alone', () => {
  const knowledge = loadKnowledge();
  const read = buildDocument(PARSE, { names: { Lima: 'place', Nairobi: 'place' } });
  const gold = (text: string, where: { lat: number; lng: number }) => {
    const start = read.article.text.indexOf(text);
    return { text, start, end: start + text.length, ...where };
  };
  const counts = new PlaceCounts();
  const toponyms = [gold('Nairobi', NAIROBI), gold('Lima', NAIROBI), gold('Troops', LIMA)];
  counts.add(resolveDocument(read, knowledge), toponyms, knowledge);
  assert.deepEqual(
    [counts.toponyms, counts.linked, counts.near, counts.claimed, counts.claimedNear],
    [3, 2, 1, 2, 1],
  );
  assert.deepEqual(
    counts.misses.map(({ toponym, cause }) => [toponym.text, cause]),
    [
      ['Lima', 'other place'],
      ['Troops', 'no position'],
    ],
  );
});
