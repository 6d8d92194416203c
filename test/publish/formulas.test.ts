/** No cell of a CSV export is run by a spreadsheet program, and no number is spoilt by that. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { csvFormat } from '../../src/publish/formats/csv.ts';
import { toSafeCell } from '../../src/publish/safe-cell.ts';
import { readCsv, readCsvRows } from './read-csv.ts';
import { actorRow, eventRow, joined, streamOf } from './sample-rows.ts';

/** What a cell says that holds this text alone. */
async function cellOf(name: string): Promise<string> {
  const text = await joined(csvFormat.write('actors', streamOf([actorRow({ name })])));
  return readCsvRows(text)[0]?.name ?? '';
}

/** As a program would that drops blanks and marks without width before it looks at the first character. */
function opensFormula(cell: string): boolean {
  return /^[=+\-@]/.test(cell.replace(/^[\s\p{Cf}]+/u, '').normalize('NFKC'));
}

describe('formulas', () => {
  test('every sign that can open one is made text, also in the forms that programs normalise', async () => {
    const payloads = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '=HYPERLINK("http://x.example","y")',
      "=cmd|' /C calc'!A0",
    ];
    for (const payload of payloads) assert.equal(await cellOf(payload), `'${payload}`);
    for (const wide of [
      '\uff1d1',
      '\uff0b1',
      '\uff0d1',
      '\uff201',
      '\ufe661',
      '\ufe621',
      '\ufe631',
      '\ufe6b1',
    ])
      assert.equal(await cellOf(wide), `'${wide}`);
    for (let code = 0; code < 0x110000; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      if (opensFormula(character)) assert.equal(toSafeCell(character), `'${character}`, code.toString(16));
    }
  });

  test('blanks, marks and line ends in front hide nothing', async () => {
    assert.equal(await cellOf('  =1+1'), "  '=1+1");
    for (const before of [
      '\u00a0',
      '\u3000',
      '\u200b',
      '\u202e',
      '\ufeff',
      '\n',
      '\r\n',
      '\v',
      '\u0000',
      '\u0085',
    ]) {
      const cell = await cellOf(`${before}=1+1`);
      assert.ok(!opensFormula(cell), JSON.stringify(cell));
      assert.ok(cell.endsWith("'=1+1"));
    }
    for (const before of ['\t', '\t ']) assert.match(await cellOf(`${before}=1`), /^'\t ?'=1$/);
  });

  test('text that begins a cell of its own where a program parts at ; or tab is covered too', async () => {
    assert.equal(await cellOf('Kim;=1+1'), "Kim;'=1+1");
    assert.equal(await cellOf('Kim; @SUM(A1)'), "Kim; '@SUM(A1)");
    assert.equal(await cellOf('Kim\t+1'), "Kim\t'+1");
    assert.equal(await cellOf('Kim\n-1'), "Kim\n'-1");
  });

  test('signs elsewhere and plain text stay as they are', async () => {
    for (const text of ['a=b', 'Kim Jong Un', 'North-South talks', 'a @b', "'quoted'", '5 - 3', 'x, =y'])
      assert.equal(await cellOf(text), text);
  });

  test('numbers stay numbers, also negative ones', async () => {
    const row = eventRow({ goldstein: -2 });
    const text = await joined(csvFormat.write('events', streamOf([row, eventRow({ goldstein: -9.5 })])));
    assert.deepEqual(
      readCsvRows(text).map((cells) => cells.goldstein),
      ['-2', '-9.5'],
    );
  });

  test('property: whatever the text, no cell opens a formula, at ; and tab as well as at commas', async () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      ' ',
      ';',
      '\t',
      '\r',
      '\n',
      '\0',
      '"',
      ',',
      "'",
      'a',
      '\uff1d',
      '\u200b',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        const written = await joined(csvFormat.write('actors', streamOf([actorRow({ name })])));
        const cell = readCsv(written).records[0]?.[1] ?? '';
        for (const part of cell.split(/[;\t\n]/)) assert.ok(!opensFormula(part), JSON.stringify(cell));
        assert.equal(cell.replaceAll("'", ''), plain(name));
      }),
      { numRuns: 500 },
    );
  });
});

/** The text without what is meant to be missing, and without apostrophes. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '').replaceAll("'", '');
}
