import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyLemmaScript, parseLemmaScript } from '../../src/read/lemma-script.ts';

const CASES: readonly [string, string, string][] = [
  ['l;0;', 'The', 'the'],
  ['k;0;', 'Geneva', 'Geneva'],
  ['l;3;y', 'Parties', 'party'],
  ['k;1;', 'Kurds', 'Kurd'],
  ['=be', 'is', 'be'],
  ['=go', 'went', 'go'],
  ['l;9;', 'up', 'up'],
  ['k;1;', '\u{1f600}\u{1f600}', '\u{1f600}'],
  ['not a script', 'Word', 'Word'],
];

for (const [script, form, lemma] of CASES) {
  test(`${script} makes ${form} ${lemma}`, () => {
    assert.equal(applyLemmaScript(parseLemmaScript(script), form), lemma);
  });
}
