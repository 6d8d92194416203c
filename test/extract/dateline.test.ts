import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDateline } from '../../src/extract/dateline.ts';

const parsed: readonly [string, Record<string, unknown>][] = [
  [
    'SEOUL, July 27 - The minister',
    { text: 'SEOUL, July 27', place: 'SEOUL', month: 7, day: 27, year: null },
  ],
  ['VIENNA — Inspectors said', { text: 'VIENNA', place: 'VIENNA', month: null }],
  ['MOSCOW (Example Wire) — Envoys', { place: 'MOSCOW', agency: 'Example Wire' }],
  [
    'PYONGYANG, Dec. 18, 2023 (KXNA) -- The',
    { place: 'PYONGYANG', month: 12, day: 18, year: 2023, agency: 'KXNA' },
  ],
  ['UNITED NATIONS, 3 March — Members', { place: 'UNITED NATIONS', month: 3, day: 3 }],
  ['GENEVA, Switzerland (EXW) – Talks', { place: 'GENEVA', region: 'Switzerland', agency: 'EXW' }],
  ['MOSCOW, May 9. /EXASS/. Troops marched', { place: 'MOSCOW', month: 5, day: 9, agency: 'EXASS' }],
  ['Pyongyang, December 18 (KXNA) -- The', { place: 'Pyongyang', month: 12, day: 18, agency: 'KXNA' }],
  ["N'DJAMENA, Aug 4 (EXW) - Rebels", { place: "N'DJAMENA", month: 8, day: 4 }],
  ['BEIJING/SEOUL (Example Wire) - Envoys', { place: 'BEIJING/SEOUL' }],
  ['Nov 3 (Example Wire) - The ministry', { place: null, month: 11, day: 3, agency: 'Example Wire' }],
  ['By Jane Roe\n\nASTANA, Kazakhstan — The', { place: 'ASTANA', region: 'Kazakhstan' }],
];

for (const [text, wanted] of parsed) {
  test(`reads the dateline of "${text.replace(/\n/g, ' ')}"`, () => {
    const found = parseDateline(text);
    assert.ok(found);
    for (const [key, value] of Object.entries(wanted))
      assert.equal(found[key as keyof typeof found], value, key);
    assert.equal(text.slice(found.start, found.end), found.text);
    assert.match(text.slice(found.contentStart), /^\p{Lu}/u);
  });
}

for (const text of [
  'UPDATE 2 - Ministers meet in Rome',
  'The minister — a former general — resigned.',
  'EXCLUSIVE: Minister resigns',
  'SEOUL is the capital of South Korea.',
  'OSLO, Feb. 31 - No such day',
  'I — and many others — doubt it.',
  '',
]) {
  test(`finds no dateline in "${text}"`, () => assert.equal(parseDateline(text), null));
}

test('a dateline far down the text is not one', () => {
  assert.equal(parseDateline(`${'A sentence that ends here.\n\n'.repeat(3)}PARIS — Ministers`), null);
});

test('long runs of capitals take no time', () => {
  const started = performance.now();
  parseDateline('A'.repeat(100_000));
  parseDateline('AB CD '.repeat(20_000));
  parseDateline(`${"A-'. ".repeat(20_000)}x`);
  assert.ok(performance.now() - started < 500);
});

test('offsets cut the text at the words of the dateline, whatever comes in', () => {
  const piece = fc.constantFrom(
    'OSLO',
    ', ',
    'May 4',
    ' (EXW)',
    ' - ',
    ' — ',
    '\n',
    ' ',
    'Envoys met.',
    '2023',
    'By J',
    '/EX/',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const found = parseDateline(text);
      if (found === null) return;
      assert.equal(text.slice(found.start, found.end), found.text);
      assert.ok(found.end <= found.contentStart && found.contentStart <= text.length);
      if (found.place !== null) assert.ok(found.text.startsWith(found.place));
    }),
  );
});
