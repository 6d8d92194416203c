import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../src/extract/body/block.ts';
import { dropFurniture, furnitureRules } from '../../src/extract/body/furniture.ts';

const block = (text: string, links: string[] = [], kind: Block['kind'] = 'paragraph'): Block => ({
  text,
  links,
  kind,
});
const first = block(
  'Envoys of the two states met in Oslo on Monday and agreed to exchange prisoners, officials said.',
);
const last = block('The talks will go on in Bergen next week, according to the Norwegian foreign ministry.');
const context = { title: 'Envoys Meet in Oslo', language: 'en' };

/** What goes when it stands between two paragraphs, with the rule that is meant to drop it. */
const dropped: readonly [string, Block][] = [
  ['repeated-title', block('ENVOYS MEET IN OSLO!')],
  ['link-list', block('Minister resigns over budget', ['Minister resigns over budget'])],
  ['labelled-link', block('Lesen Sie auch: What a prisoner sees', ['What a prisoner sees'])],
  ['call-to-action', block('Sign up for our newsletter')],
  ['picture-credit', block('Photo: Jane Roe/Example Wire')],
  ['other-language', block('Tulis komentar untuk "Envoys Meet in Oslo"')],
];

for (const [rule, furniture] of dropped) {
  test(`drops furniture by the rule ${rule}`, () => {
    assert.deepEqual(dropFurniture([first, furniture, last], context), [first, last]);
  });
}

test('drops loose ends at the edges but keeps a credit', () => {
  const credit = block('(Reporting by Jane Roe in Oslo; Editing by John Doe)');
  assert.deepEqual(dropFurniture([block('3 min read'), first, last, credit, block('Next page')], context), [
    first,
    last,
    credit,
  ]);
});

test('every rule is covered by a case', () => {
  const covered = new Set([...dropped.map(([rule]) => rule), 'edge']);
  assert.deepEqual(
    furnitureRules.map((rule) => rule.name).filter((name) => !covered.has(name)),
    [],
  );
});

test('prose stays: sentences that open like furniture, names, quotations, headings above text', () => {
  const kept = [
    first,
    block('Moscow', [], 'heading'),
    block('Share prices fell by two per cent after the meeting, and the crown lost ground against the euro.'),
    block('"Wir werden weiter verhandeln, und zwar so lange, bis alle Gefangenen frei sind", he said.'),
    block('Jens Stoltenberg, Espen Barth Eide, Anniken Huitfeldt and Børge Brende attended.'),
    last,
  ];
  assert.deepEqual(dropFurniture(kept, context), kept);
});

test('without a known language nothing is dropped for its language', () => {
  const foreign = block('Lihat komentar lainnya dan bagikan artikel ini kepada teman-teman Anda.');
  assert.deepEqual(dropFurniture([first, foreign, last], { title: null, language: null }), [
    first,
    foreign,
    last,
  ]);
});

test('a heading with nothing below it goes', () => {
  assert.deepEqual(dropFurniture([first, last, block('Background to the talks', [], 'heading')], context), [
    first,
    last,
  ]);
});
