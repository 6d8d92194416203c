import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { isAttacheError } from '../../src/base/errors.ts';
import { packagePath } from '../../src/base/package-root.ts';
import { decodeList } from '../../src/knowledge/import/decode-list.ts';
import { officeFinder } from '../../src/knowledge/import/find-office.ts';
import { stateFinder } from '../../src/knowledge/import/find-state.ts';
import { wikidataCsv } from '../../src/knowledge/import/formats/wikidata-csv.ts';
import { worldLeadersJson } from '../../src/knowledge/import/formats/world-leaders-json.ts';
import { readListDate } from '../../src/knowledge/import/read-list-date.ts';
import { readListName } from '../../src/knowledge/import/read-list-name.ts';
import { IMPORT_FORMATS } from '../../src/knowledge/import/registry.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { smallKnowledge } from './small-knowledge.ts';

const OPTIONS = { name: 'list', asOf: '2026-05-01', state: null };
const UNREADABLE = { code: 'KNOWLEDGE_IMPORT_UNREADABLE' };

test('every format is a file, and its source stands in SOURCES.md', () => {
  const files = readdirSync(packagePath('src', 'knowledge', 'import', 'formats'));
  assert.deepEqual(
    files.sort(),
    IMPORT_FORMATS.map(({ name }) => `${name}.ts`),
  );
  const sources = readFileSync(packagePath('knowledge', 'SOURCES.md'), 'utf8');
  for (const { source } of IMPORT_FORMATS) assert.ok(sources.includes(`\`${source}\``), source);
});

test('CSV: quoted fields, line ends inside, byte order mark, lines counted', () => {
  const text =
    '\uFEFFperson,personLabel,iso3,positionLabel,start,end\r\n' +
    'http://www.wikidata.org/entity/Q42,"Doe, ""Jack""\nJane",TUR,"Minister of ""X""",2020-01-02,\r\n' +
    '\r\n' +
    'Q43,Ann Other,EGY,President,2021-01-02,2022-01-02\r\n';
  const { entries, asOf } = wikidataCsv.read(text, OPTIONS);
  assert.equal(asOf, '2026-05-01');
  assert.deepEqual(entries[0], {
    where: 'list, line 3',
    name: 'Doe, "Jack"\nJane',
    familyInCapitals: false,
    wikidata: 'Q42',
    sex: null,
    state: 'TUR',
    title: 'Minister of "X"',
    start: { text: '2020-01-02', precision: null },
    end: null,
    seenOn: null,
  });
  assert.equal(entries[1]?.where, 'list, line 5');
  assert.equal(entries[1]?.end?.text, '2022-01-02');
});

test('CSV: columns by the names that queries give them, any case, semicolons and tabs', () => {
  const wanted = { name: 'Ann Other', wikidata: 'Q43', state: 'Egypt', title: 'President' };
  const headers: [string, string][] = [
    [
      'officeholder;officeholderLabel;country;countryLabel;position;positionLabel;start_year',
      'Q43;Ann Other;Q79;Egypt;Q1;President;2020',
    ],
    [
      'Person\tPerson Label\tCountry Label\tPosition Label\tStart Time',
      'Q43\tAnn Other\tEgypt\tPresident\t2020',
    ],
    ['?position,?person,?personID,?state,?start', 'President,Ann Other,Q43,Egypt,2020'],
    [
      'item,itemLabel,country,office,from',
      'http://www.wikidata.org/entity/Q43,Ann Other,Egypt,President,2020',
    ],
  ];
  for (const [header, row] of headers) {
    const entry = wikidataCsv.read(`${header}\n${row}\n`, OPTIONS).entries[0];
    assert.ok(entry);
    const { name, wikidata, state, title } = entry;
    assert.deepEqual({ name, wikidata, state, title }, wanted, header);
    assert.equal(entry.start?.text, '2020', header);
  }
});

test('CSV: what is no such list is refused whole', () => {
  const read = (text: string) => () => wikidataCsv.read(text, OPTIONS);
  assert.throws(read(''), UNREADABLE);
  assert.throws(read('a,b\n1,2\n'), { ...UNREADABLE, message: /no column for the name/ });
  assert.throws(read('person,position,start\nA B,President,2020\n'), { message: /no column for the state/ });
  assert.equal(
    wikidataCsv.read('person,position,start\nA B,President,2020\n', { ...OPTIONS, state: 'TUR' }).entries[0]
      ?.state,
    'TUR',
  );
  assert.throws(
    read(`person,iso3,position,start\n"${'x'.repeat(2_000_000)}",TUR,President,2020\n`),
    UNREADABLE,
  );
  assert.throws(read('person,iso3,position,start\n"never closed,TUR,President,2020\n'), UNREADABLE);
  assert.throws(read('<!doctype html><title>Query timeout</title>'), UNREADABLE);
});

test('World Leaders: the page as published, a bare page, and several in a list', () => {
  const page = {
    code: 'KN',
    country: 'Korea, North',
    date_updated: '2026-04-07 16:59:15',
    leaders: [
      { name: 'HAN Chol Su', title: 'General Secretary', honorific: '' },
      { name: '(Vacant)', title: 'Min. of Defence' },
      { name: null, title: null },
    ],
    leaders_2: [{ name: 'RIM Su', title: 'Min. of Foreign Affairs' }],
  };
  const wrapped = { result: { data: { page } } };
  for (const value of [page, wrapped, [page]]) {
    const { entries, asOf } = worldLeadersJson.read(JSON.stringify(value), OPTIONS);
    assert.equal(asOf, '2026-04-07');
    assert.deepEqual(
      entries.map(({ name, title, seenOn, where }) => [name, title, seenOn, where]),
      [
        ['HAN Chol Su', 'General Secretary', '2026-04-07', 'list, Korea, North, leader 1'],
        ['', 'Min. of Defence', '2026-04-07', 'list, Korea, North, leader 2'],
        ['', '', '2026-04-07', 'list, Korea, North, leader 3'],
        ['RIM Su', 'Min. of Foreign Affairs', '2026-04-07', 'list, Korea, North, leader 4'],
      ],
    );
  }
  const undated = worldLeadersJson.read(JSON.stringify({ country: 'X', leaders: [] }), OPTIONS);
  assert.equal(undated.asOf, '2026-05-01');
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  for (const text of ['', '{', 'null', '{"country":1,"leaders":[]}', '{"country":"X"}', '[{"a":1}]'])
    assert.throws(() => worldLeadersJson.read(text, OPTIONS), UNREADABLE, text);
  assert.throws(() => worldLeadersJson.read(deep, OPTIONS), UNREADABLE);
});

test('whatever a file holds, it is a list or refused with a code', () => {
  const header = 'person,personLabel,iso3,positionLabel,start,end\n';
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(',', '"', '\n', '\r', ';', '\t', 'Q1', 'Ann', '\uFEFF', '\u0000'))
      .map((parts) => header + parts.join('')),
    fc.json(),
    fc.json().map((json) => `{"country":"X","leaders":${json}}`),
  );
  const isRefusal = (error: unknown) => isAttacheError(error) && error.code === UNREADABLE.code;
  fc.assert(
    fc.property(text, (written) => {
      for (const format of IMPORT_FORMATS) {
        try {
          for (const { name, title, state } of format.read(written, OPTIONS).entries)
            assert.deepEqual([typeof name, typeof title, typeof state], ['string', 'string', 'string']);
        } catch (error) {
          if (!isRefusal(error)) throw error;
        }
      }
    }),
    { numRuns: 500, seed: 4 },
  );
});

test('bytes: only UTF-8 text is a list', () => {
  assert.equal(decodeList(Buffer.from('Çelikoğlu'), 'a'), 'Çelikoğlu');
  assert.throws(() => decodeList(Buffer.from('\uFEFFperson', 'utf16le'), 'a'), { message: /UTF-16/ });
  assert.throws(() => decodeList(Buffer.from('Çelikoğlu', 'latin1'), 'a'), { message: /not in UTF-8/ });
  assert.throws(() => decodeList(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'a'), { message: /no text/ });
});

test('names: family name in capitals, turned round, particles, suffixes, Turkish capitals', () => {
  const rows: [string, boolean, 'first' | 'last', string, 'first' | 'last'][] = [
    ['HAN Chol Su', true, 'first', 'Han Chol Su', 'first'],
    ['HAN, Chol Su', true, 'first', 'Han Chol Su', 'first'],
    ['XI Example', true, 'last', 'Xi Example', 'first'],
    ['Ivan Petrovich EXAMPLEV', true, 'last', 'Ivan Petrovich Examplev', 'last'],
    ['EXAMPLEV, Ivan Petrovich', true, 'last', 'Ivan Petrovich Examplev', 'last'],
    ['Mahmoud EL-TAYEB (Acting)', true, 'last', 'Mahmoud el-Tayeb', 'last'],
    ['Anna VON DER WIESE', true, 'last', 'Anna von der Wiese', 'last'],
    ["Sean O'EXAMPLE", true, 'last', "Sean O'Example", 'last'],
    ['Hugh McEXAMPLE', true, 'last', 'Hugh McExample', 'last'],
    ['DOE, John, Jr.', true, 'last', 'John Doe Jr.', 'last'],
    ['FREDERIK IX', true, 'last', 'Frederik IX', 'last'],
    ['İsmail YILDIZ', true, 'last', 'İsmail Yıldız', 'last'],
    ['Hakan FIRAT', true, 'last', 'Hakan Firat', 'last'],
    ['Ömer Yılmaz Çelikoğlu', false, 'last', 'Ömer Yılmaz Çelikoğlu', 'last'],
    ['Çelikoğlu, Ömer', false, 'last', 'Ömer Çelikoğlu', 'last'],
    ['محمود الطيب', false, 'last', 'محمود الطيب', 'last'],
    ['  Ann\u200b\n Other\u202e ', false, 'last', 'Ann Other', 'last'],
  ];
  for (const [written, capitals, custom, name, familyName] of rows)
    assert.deepEqual(readListName(written, capitals, custom), { name, familyName }, written);
});

test('names: formulas, markup, item numbers, nothing and very long ones are none', () => {
  const none = [
    '',
    ' ',
    '-',
    'X',
    'Q12345',
    '=HYPERLINK("http://x.example")',
    '+1 Ann',
    '@Ann Other',
    '<b>Ann Other</b>',
    'Ann: {id: person/x}',
    '- Ann Other',
    '# Ann Other',
    'http://www.wikidata.org/.well-known/genid/1',
    'Ann '.repeat(50),
  ];
  for (const written of none) assert.equal(readListName(written, false, 'last'), null, written);
});

test('dates: to as much as is certain', () => {
  const rows: [string, number | null, string | null][] = [
    ['1993-03-27T00:00:00Z', null, '1993-03-27'],
    ['+1993-03-27T00:00:00Z', 11, '1993-03-27'],
    ['1993-01-01T00:00:00Z', null, '1993'],
    ['1993-01-01T00:00:00Z', 11, '1993-01-01'],
    ['1993-05-01T00:00:00Z', 10, '1993-05'],
    ['1993-05-09T00:00:00Z', 9, '1993'],
    ['+1993-00-00T00:00:00Z', null, '1993'],
    ['1993-05', null, '1993-05'],
    ['1993', null, '1993'],
    ['2023-02-30', null, null],
    ['2023-13-01', null, null],
    ['1990-01-01T00:00:00Z', 8, null],
    ['-0044-03-15T00:00:00Z', null, null],
    ['03/04/2020', null, null],
    ['http://www.wikidata.org/.well-known/genid/ab', null, null],
    ['soon', null, null],
  ];
  for (const [text, precision, expected] of rows)
    assert.equal(readListDate({ text, precision }), expected, `${text} ${precision}`);
});

test('states: codes, names, names turned round; one that is no more gives way', () => {
  const find = stateFinder(smallKnowledge().states.values());
  const rows: [string, string | undefined][] = [
    ['TUR', 'TUR'],
    ['TR', 'TUR'],
    ['Türkiye', 'TUR'],
    ['Korea, North', 'PRK'],
    ['the Arab Republic of Egypt', 'EGY'],
    ['Congo, Democratic Republic of the', 'COD'],
    ['DR Congo', 'COD'],
    ['tr', undefined],
    ['', undefined],
    ['Atlantis', undefined],
  ];
  for (const [written, expected] of rows) assert.equal(find(written)?.iso3, expected, written);
});

test('offices: whole titles less the state, never a part of one', () => {
  const { offices, stateByCode } = loadKnowledge();
  const find = officeFinder(offices.values());
  const rows: [string, string, string | null][] = [
    ['President of Egypt', 'EGY', 'office/president'],
    ['Pres.', 'EGY', 'office/president'],
    ['Acting President', 'EGY', 'office/president'],
    ['President-elect', 'EGY', null],
    ['President of the Supreme Court', 'EGY', null],
    ['Vice President of the National Assembly', 'EGY', null],
    ['Min. of Foreign Affairs', 'EGY', 'office/foreign-minister'],
    ['Min. of Foreign Affairs & Egyptians Abroad', 'EGY', 'office/foreign-minister'],
    ['Minister of Foreign Affairs of Ukraine', 'UKR', 'office/foreign-minister'],
    ['Minister for Foreign Economic Relations', 'IRQ', 'office/minister'],
    ['Dep. Min. of Foreign Affairs', 'RUS', 'office/deputy-foreign-minister'],
    ['United States Secretary of State', 'USA', 'office/foreign-minister'],
    ['Secretary of State', 'FRA', null],
    ['Secretary of the Treasury', 'USA', 'office/minister'],
    ['Federal Chancellor of Germany', 'DEU', 'office/prime-minister'],
    ['Chancellor of the Exchequer', 'GBR', null],
    ['Federal Chancellor', 'CHE', null],
    ['Min. of Defense & Military Production', 'EGY', 'office/defence-minister'],
    ['First Deputy Prime Minister of Russia', 'RUS', 'office/minister'],
    ['First Vice President', 'IRN', null],
    ['Prime Minister of the French Republic', 'FRA', 'office/prime-minister'],
    ['Minister of Culture', 'EGY', 'office/minister'],
    ['Governor, Central Bank', 'EGY', null],
    ['', 'EGY', null],
    ['x'.repeat(400), 'EGY', null],
  ];
  for (const [title, code, expected] of rows) {
    const state = stateByCode.get(code);
    assert.ok(state);
    assert.equal(find(title, state)?.id ?? null, expected, `${title} of ${code}`);
  }
});
