import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { packagePath } from '../../src/base/package-root.ts';
import { detectLanguage, isForeignTo } from '../../src/extract/language.ts';
import { isPlainlyEnglish } from '../../src/extract/plain-english.ts';

const english =
  'The envoys of the two states have met in Oslo for the first time, and they agreed to go on with the talks.';
const others: readonly [string, string][] = [
  [
    'de',
    'Die Gesandten der beiden Staaten haben sich in Oslo getroffen und wollen die Gespräche fortsetzen.',
  ],
  ['nl', 'De gezanten van de twee landen zijn in Oslo bijeen en willen in de lente weer met elkaar praten.'],
  ['fr', 'Les envoyés des deux États se sont rencontrés à Oslo et ont décidé de poursuivre les entretiens.'],
  [
    'pt',
    'Os enviados dos dois Estados encontraram-se em Oslo e decidiram continuar as conversações no outono.',
  ],
  ['ru', 'Посланники двух государств встретились в Осло и решили продолжить переговоры весной.'],
];

test('plain English is told without the detector, and only English', () => {
  assert.ok(isPlainlyEnglish(english));
  for (const [, text] of others) assert.ok(!isPlainlyEnglish(text), text);
  // Half Cyrillic; too short; words that Dutch and English share.
  assert.ok(!isPlainlyEnglish(`${english} Посланники двух государств встретились в Осло.`));
  assert.ok(!isPlainlyEnglish('That was the end of it.'));
  assert.ok(
    !isPlainlyEnglish('Of is het of was het in de stad, of was het op of om het plein in of was het uit?'),
  );
});

test('languages are told with the detector where the glance does not do', () => {
  assert.equal(detectLanguage(english), 'en');
  for (const [code, text] of others) assert.equal(detectLanguage(text), code);
  assert.equal(detectLanguage('Oslo'), null);
  assert.ok(isForeignTo('en', others[0]![1]));
  assert.ok(!isForeignTo('en', english));
  assert.ok(isForeignTo('de', english));
});

test('a sentence full of names is English or nothing, and short texts of other languages are told', () => {
  const short = [
    'Kim met Putin in Vladivostok.',
    'Seoul condemns Pyongyang missile launch',
    'Macron to visit Beijing in April',
    'Taliban seize Kunduz',
    'Xi Jinping hosted Lula in Beijing.',
  ];
  for (const text of short) assert.ok(['en', null].includes(detectLanguage(text)), text);
  assert.equal(detectLanguage('Putin se reunió con Kim en Vladivostok.'), 'es');
  assert.equal(detectLanguage('Nordkorea feuert Rakete ab, Japan protestiert.'), 'de');
  assert.equal(detectLanguage('Путин встретился с Кимом во Владивостоке.'), 'ru');
});

test('an English report does not load the profiles of the detector, a German text does', () => {
  const script = `
    const { readFileSync } = require('node:fs');
    const loaded = () => Object.keys(require.cache).some((name) => name.includes('/eld/'));
    import(process.argv[1]).then(({ extractPage }) => {
      extractPage(readFileSync(process.argv[2]));
      const before = loaded();
      extractPage(process.argv[3]);
      console.log(before, loaded());
    });`;
  const module = packagePath('src', 'extract', 'extract-page.ts');
  const page = packagePath('examples', '02-missile-off-hokkaido.html');
  const run = spawnSync(process.execPath, ['--import', 'tsx', '-e', script, module, page, others[0]![1]], {
    cwd: packagePath(),
    encoding: 'utf8',
  });
  assert.equal(run.stdout.trim(), 'false true', run.stderr);
});
