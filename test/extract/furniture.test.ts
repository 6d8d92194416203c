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
  ['published-line', block('Published on Tuesday, 4 March 2022. Reading time: 2 minutes.')],
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

test('a line that only says when a report was published goes, in the languages of pages', () => {
  const lines: [string, string | null][] = [
    ['Publié le mardi 23 novembre 2010. Temps de lecture : 2 min.', 'fr'],
    ['Veröffentlicht am Dienstag, 23. November 2010 um 14:05 Uhr. Lesezeit: 3 Minuten.', 'de-AT'],
    ['Pubblicato il 3 marzo 2022 alle 10:15, aggiornato il 4 marzo 2022.', null],
    ['Publicado el 3 de marzo de 2022 a las 10:15. Tiempo de lectura: 4 minutos.', 'es'],
    ['Diterbitkan pada Selasa, 16 Juni 2020. Waktu baca: 2 menit.', 'id'],
    // No label of these two is known.
    ['Опубликовано 16 июня 2020 года. Время чтения: две минуты.', 'ru'],
    ['Opublikowano 16 czerwca 2020 r. Czas czytania: około dwóch minut.', 'pl'],
    ['By Jane Roe. Published on 4 March 2022 at 10.15 GMT.', 'en'],
  ];
  for (const [text, pageLanguage] of lines) {
    assert.deepEqual(
      dropFurniture([block(text), first, last], { ...context, pageLanguage }),
      [first, last],
      text,
    );
  }
});

test('a date with words of its own is no such line', () => {
  for (const text of [
    'On 16 June 2020 the joint office at the border was blown up.',
    'The treaty was signed on 16 June 2020 in Oslo by Jane Roe.',
    'OSLO, 16 June 2020 (Example Wire) – Envoys of both states met.',
    'The ceremony lasted 20 minutes, and nobody was hurt in it.',
  ]) {
    const kept = [block(text), first, last];
    assert.deepEqual(dropFurniture(kept, { ...context, pageLanguage: 'fr' }), kept);
    assert.deepEqual(dropFurniture(kept, { ...context, pageLanguage: 'en' }), kept);
  }
});
