import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { placeOf } from '../../src/resolve/event-place.ts';
import { resolveDocument } from '../../src/resolve/resolve-mentions.ts';
import { type BuildOptions, buildDocument, tokenIndex } from '../build-document.ts';

const knowledge = loadKnowledge();

function where(conllu: string, trigger: string, options: BuildOptions = { publishedAt: '2023-07-28' }) {
  const document = resolveDocument(buildDocument(conllu, options), knowledge);
  const place = placeOf(document, 0, tokenIndex(document, 0, trigger));
  return place && { name: place.name, country: place.country, precision: place.precision, text: place.text };
}

test('a capital in an "in" phrase is the city, not the government', () => {
  const conllu = `
They PRON 2 nsubj they
talked VERB 0 root talk Tense=Past|VerbForm=Fin
in ADP 4 case
Pyongyang PROPN 2 obl Pyongyang
. PUNCT 2 punct
`;
  assert.deepEqual(where(conllu, 'talked'), {
    name: 'Pyongyang',
    country: 'PRK',
    precision: 'city',
    text: 'Pyongyang',
  });
});

test('the object of a visit is its place, at the level of the country', () => {
  const conllu = `
Shoigu PROPN 2 nsubj Shoigu
visited VERB 0 root visit Tense=Past|VerbForm=Fin
North PROPN 4 compound North
Korea PROPN 2 obj Korea
. PUNCT 2 punct
`;
  assert.deepEqual(where(conllu, 'visited'), {
    name: 'North Korea',
    country: 'PRK',
    precision: 'country',
    text: 'North Korea',
  });
});

test('sites and seas of our own list, and cities of the gazetteer', () => {
  const fired = (words: string) => `
Pyongyang PROPN 2 nsubj Pyongyang
fired VERB 0 root fire Tense=Past|VerbForm=Fin
missiles NOUN 2 obj missile
${words}
. PUNCT 2 punct
`;
  assert.equal(where(fired('near ADP 5 case\nYongbyon PROPN 2 obl Yongbyon'), 'fired')?.precision, 'site');
  const city = where(fired('near ADP 5 case\nHiroshima PROPN 2 obl Hiroshima'), 'fired', {
    names: { Hiroshima: 'place' },
  });
  assert.deepEqual(city, { name: 'Hiroshima', country: 'JPN', precision: 'city', text: 'Hiroshima' });
});

test('a place that is tied to something else is not borrowed', () => {
  const conllu = `
Seoul PROPN 2 nsubj Seoul
condemned VERB 0 root condemn Tense=Past|VerbForm=Fin
the DET 4 det
war NOUN 2 obj
in ADP 6 case
Ukraine PROPN 4 nmod Ukraine
. PUNCT 2 punct
`;
  assert.equal(where(conllu, 'condemned'), null);
  assert.equal(where(conllu, 'war')?.country, 'UKR');
});
