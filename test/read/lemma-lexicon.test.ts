import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { packagePath } from '../../src/base/package-root.ts';
import { lookUpLemma, parseLemmaLexicon } from '../../src/read/lemma-lexicon.ts';

const lexicon = parseLemmaLexicon(readFileSync(packagePath('model', 'lemmas.json'), 'utf8'));

const CASES: readonly [string, string, string | undefined][] = [
  ['arrived', 'VERB', 'arrive'],
  ['Said', 'VERB', 'say'],
  ['left', 'VERB', 'leave'],
  ['left', 'ADJ', 'left'],
  ['fled', 'VERB', 'flee'],
  ['withheld', 'VERB', 'withhold'],
  ['countries', 'NOUN', 'country'],
  ['American', 'ADJ', 'American'],
  ['was', 'AUX', 'be'],
  ['Geneva', 'PROPN', undefined],
  ['qwertys', 'NOUN', undefined],
];

for (const [form, upos, lemma] of CASES) {
  test(`${form} as ${upos} has the lemma ${lemma}`, () => {
    assert.equal(lookUpLemma(lexicon, form, upos), lemma);
  });
}
