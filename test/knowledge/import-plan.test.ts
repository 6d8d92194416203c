import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { ListEntry } from '../../src/knowledge/import/import-format.ts';
import { importedYaml, isEmptyPlan } from '../../src/knowledge/import/imported-yaml.ts';
import { type ImportPlan, planImport } from '../../src/knowledge/import/plan-import.ts';
import { holderAt, sectorsAt } from '../../src/knowledge/persons.ts';
import { smallKnowledge } from './small-knowledge.ts';

const knowledge = smallKnowledge();
const IMPORTED = { format: 'wikidata-csv', asOf: '2026-05-01', files: [] };

function row(
  name: string,
  state: string,
  title: string,
  start: string | null,
  end: string | null = null,
  wikidata: string | null = null,
): ListEntry {
  const date = (text: string | null) => (text === null ? null : { text, precision: 11 });
  return {
    where: `line ${name}`,
    name,
    familyInCapitals: false,
    wikidata,
    sex: null,
    state,
    title,
    start: date(start),
    end: date(end),
    seenOn: null,
  };
}

function seen(name: string, state: string, title: string, seenOn = '2026-04-07'): ListEntry {
  return { ...row(name, state, title, null), familyInCapitals: true, seenOn };
}

function plan(entries: readonly ListEntry[], on = knowledge): ImportPlan {
  const result = planImport(entries, on, 'import-wikidata');
  const { counts } = result;
  assert.equal(counts.in, entries.length);
  assert.equal(counts.in, counts.added + counts.known + counts.ended + counts.skipped);
  assert.equal(counts.skipped, result.skipped.length);
  return result;
}

/** The knowledge with a plan's file laid on. */
function withFile(result: ImportPlan) {
  return smallKnowledge({ 'actors/persons-imported-2026-05-01.yaml': importedYaml(IMPORTED, result) });
}

const reasons = (result: ImportPlan) => result.skipped.map(({ reason }) => reason);

test('known, added, ended and skipped: one of each, and what is written', () => {
  const result = plan([
    row('Nadia Farouk', 'Egypt', 'President of Egypt', '2018-03-04'),
    row('Ömer Celikoglu', 'TUR', 'Minister of Foreign Affairs', '2019-05-01', '2026-02-03', 'Q900001'),
    row('Ayşe Yıldız', 'TUR', 'Minister of Foreign Affairs', '2026-02-03', null, 'Q900002'),
    row('Someone Else', 'TUR', 'Chief Gardener', '2020-01-01'),
  ]);
  assert.deepEqual(result.counts, { in: 4, added: 1, known: 1, ended: 1, skipped: 1 });
  assert.deepEqual(reasons(result), ['unknown-office']);
  assert.deepEqual(result.endings, [
    { person: 'person/omer-celikoglu', office: 'office/foreign-minister', to: '2026-02-03' },
  ]);
  assert.equal(result.succeeded, 0);
  const after = withFile(result);
  const holder = (day: string) => holderAt(after, 'office/foreign-minister', 'TUR', day)?.id;
  assert.equal(holder('2026-02-02'), 'person/omer-celikoglu');
  assert.equal(holder('2026-02-03'), 'person/ayse-yildiz');
  const old = after.persons.get('person/omer-celikoglu');
  assert.ok(old);
  assert.deepEqual(sectorsAt(after, old, '2026-03-01'), ['ELI']);
  assert.equal(after.persons.get('person/ayse-yildiz')?.wikidata, 'Q900002');
  assert.equal(after.goodUntil, '2024-12-31');
  assert.equal(after.importedAsOf, '2026-05-01');
});

test('a second import of the same list adds nothing', () => {
  const entries = [
    row('Ömer Celikoglu', 'TUR', 'Minister of Foreign Affairs', '2019-05-01', '2026-02-03', 'Q900001'),
    row('Ayşe Yıldız', 'TUR', 'Minister of Foreign Affairs', '2026-02-03', null, 'Q900002'),
    row('محمود الطيب', 'EGY', 'Minister of Culture', '2025-03-01', null, 'Q900003'),
    row('Nadia Farouk', 'EGY', 'Minister of Defence', '2016-01-01', '2018-01-01'),
    seen('RIM Su Gil', 'Korea, North', 'Min. of Foreign Affairs'),
  ];
  const first = plan(entries);
  assert.deepEqual(first.counts, { in: 5, added: 4, known: 0, ended: 1, skipped: 0 });
  const second = plan(entries, withFile(first));
  assert.deepEqual(second.counts, { in: 5, added: 0, known: 5, ended: 0, skipped: 0 });
  assert.ok(isEmptyPlan(second));
});

test('persons are known again: by item, by name and state, by another spelling in the same office', () => {
  const same: ListEntry[] = [
    row('A New Name', 'TUR', 'foreign minister', '2019-05-01', null, 'Q900001'),
    row('OMER CELIKOGLU', 'TUR', 'foreign minister', '2019-05-01'),
    row('Han Chol-su', 'PRK', 'Supreme Leader', '2011-12-17'),
    row('Han Cholsu', 'PRK', 'Supreme Leader', '2011-12-17'),
    seen('HAN Chol Su', 'Korea, North', 'Gen. Sec.'),
    seen('FAROUK, Nadia Hassan', 'Egypt', 'Pres.'),
    row('Mahmud el-Tayeb', 'EGY', 'President', '2012', '2018'),
  ];
  for (const entry of same) assert.equal(plan([entry]).counts.known, 1, entry.name);
  const others: ListEntry[] = [
    // The same name with another item; and half a century apart.
    row('Ömer Çelikoğlu', 'TUR', 'Minister of Culture', '2020-01-01', null, 'Q5'),
    row('Ömer Çelikoğlu', 'TUR', 'Minister of Culture', '1950-01-01', '1955-01-01'),
    row('Nadia Farouk', 'USA', 'Treasury Secretary', '2020-01-01'),
  ];
  for (const entry of others) {
    const { persons } = plan([entry]);
    assert.equal(persons.length, 1, `${entry.name} ${entry.state}`);
    assert.ok(!knowledge.persons.has(persons[0]?.id ?? ''));
  }
});

test('one entry that shows who it is does so for the others of that person', () => {
  for (const item of [null, 'Q900009']) {
    const result = plan([
      row('Nadia Hassan Farouk', 'EGY', 'Minister of Defence', '2016-01-01', '2018-01-01', item),
      row('Nadia Hassan Farouk', 'EGY', 'President', '2018-03-04', null, item),
    ]);
    assert.deepEqual(result.counts, { in: 2, added: 1, known: 1, ended: 0, skipped: 0 });
    assert.deepEqual(result.persons, []);
    assert.equal(result.tenures[0]?.person, 'person/nadia-farouk');
  }
});

test('a known person gets the new office, under the id that stands', () => {
  const result = plan([row('Nadia Farouk', 'EGY', 'Minister of Defence', '2016-01-01', '2018-01-01')]);
  assert.deepEqual(result.tenures, [
    {
      person: 'person/nadia-farouk',
      office: 'office/defence-minister',
      from: '2016-01-01',
      to: '2018-01-01',
    },
  ]);
  const offices = withFile(result)
    .persons.get('person/nadia-farouk')
    ?.offices.map(({ office }) => office);
  assert.deepEqual(offices, ['office/defence-minister', 'office/president']);
});

test('terms that follow on each other are one time in office', () => {
  const result = plan([
    row('Ann Other', 'USA', 'Secretary of Defense', '2001-01-20', '2005-01-20'),
    row('Ann Other', 'USA', 'Secretary of Defense', '2005-01-20', '2009-01-20'),
    row('Ann Other', 'USA', 'Secretary of Defense', '2013-01-20', '2014-02-01'),
  ]);
  assert.equal(result.counts.added, 3);
  assert.deepEqual(
    result.persons[0]?.offices.map(({ from, to }) => [from, to]),
    [
      ['2001-01-20', '2009-01-20'],
      ['2013-01-20', '2014-02-01'],
    ],
  );
});

test('whoever begins after the knowledge ends succeeds; before that it is a contradiction', () => {
  const later = plan([row('Ayşe Yıldız', 'TUR', 'foreign minister', '2025-06-01')]);
  assert.equal(later.succeeded, 1);
  assert.deepEqual(later.endings, [
    { person: 'person/omer-celikoglu', office: 'office/foreign-minister', to: '2025-06-01' },
  ]);
  const earlier = plan([row('Ayşe Yıldız', 'TUR', 'foreign minister', '2023-06-01')]);
  assert.deepEqual(reasons(earlier), ['contradiction']);
  assert.match(earlier.skipped[0]?.what ?? '', /Ömer Çelikoğlu holds it from 2019-05-01 on/);
  assert.ok(isEmptyPlan(earlier));
  const before = plan([row('Ayşe Yıldız', 'TUR', 'foreign minister', '2015-06-01', '2019-05-01')]);
  assert.equal(before.counts.added, 1);
  assert.equal(before.succeeded, 0);
});

test('two holders of one office in a list: both are told, neither is written', () => {
  const result = plan([
    row('Ann Other', 'USA', 'Vice President', '2001-01-20', '2009-01-20'),
    row('Bob Example', 'USA', 'Vice President', '2005-01-20', '2006-01-20'),
    row('Cat Third', 'USA', 'Vice President', '2009-01-20', '2013-01-20'),
    row('Dan Fourth', 'USA', 'Finance Minister', '2005-01-20', '2006-01-20'),
    row('Eve Fifth', 'USA', 'Finance Minister', '2005-01-20', '2006-01-20'),
  ]);
  assert.deepEqual(result.counts, { in: 5, added: 3, known: 0, ended: 0, skipped: 2 });
  assert.match(result.skipped[0]?.what ?? '', /the list has Bob Example/);
});

test('dates that may touch are no contradiction; an end against the knowledge is', () => {
  const years = plan([
    row('Ann Other', 'USA', 'Vice President', '2001', '2009'),
    row('Bob Example', 'USA', 'Vice President', '2009', '2013'),
  ]);
  assert.equal(years.counts.added, 2);
  const early = plan([row('Nadia Farouk', 'EGY', 'President', '2018-03-04', '2022-03-04')]);
  assert.match(early.skipped[0]?.what ?? '', /known to be in office on 2024-12-31/);
  const other = plan([row('Mahmoud el-Tayeb', 'EGY', 'President', '2012-06-30', '2018-06-01')]);
  assert.equal(other.counts.known, 1);
  assert.match(other.differences[0] ?? '', /the knowledge has from 2012 to 2018-03-04/);
});

test('a list without dates: seen in office, successors, and names that may be the same person', () => {
  const result = plan([
    seen('YILDIZ, Ayse', 'Turkey', 'Min. of Foreign Affairs'),
    seen('Mahmoud EL-TAYEB', 'Egypt', 'Pres.'),
    seen('HAN Il', 'Korea, North', 'Supreme Leader'),
    seen('', 'Egypt', 'Min. of Defence'),
  ]);
  assert.deepEqual(result.counts, { in: 4, added: 1, known: 0, ended: 0, skipped: 3 });
  assert.deepEqual(result.persons[0]?.offices, [{ office: 'office/foreign-minister', from: '2026-04-07' }]);
  assert.equal(result.succeeded, 1);
  assert.deepEqual(reasons(result), ['no-name', 'contradiction', 'contradiction']);
  assert.match(result.skipped[1]?.what ?? '', /known to have ended on 2018-03-04/);
  assert.match(result.skipped[2]?.what ?? '', /perhaps the same person/);
  const old = plan([seen('YILDIZ, Ayse', 'Turkey', 'Min. of Foreign Affairs', '2022-04-07')]);
  assert.deepEqual(reasons(old), ['contradiction']);
});

test('every other reason to skip', () => {
  const rows: [ListEntry, string][] = [
    [row('Ann Other', 'Atlantis', 'President', '2020'), 'unknown-state'],
    [row('=cmd()', 'TUR', 'President', '2020'), 'no-name'],
    [row('Sugarno', 'TUR', 'Minister of Culture', '2020'), 'one-word-name'],
    [row('Young Falcons', 'TUR', 'Minister of Culture', '2020'), 'name-of-something-else'],
    [row('Ann Other', 'TUR', 'President', 'someday'), 'date-unreadable'],
    [row('Ann Other', 'TUR', 'President', '2020', 'genid'), 'date-unreadable'],
    [row('Ann Other', 'TUR', 'President', null), 'no-start'],
    [row('Ann Other', 'TUR', 'President', '2020-05-01', '2019-05-01'), 'ends-before-start'],
  ];
  for (const [entry, reason] of rows) assert.deepEqual(reasons(plan([entry])), [reason], entry.name);
});

test('names cannot write YAML, ids are safe, and namesakes get ids of their own', () => {
  const names = [
    'True False',
    'Null Void',
    "O'Brien Ann",
    'Æsa Þorn',
    'محمود الطيب',
    'No On',
    'Mahmoud el-Tayeb',
  ];
  const entries = names.map((name, i) =>
    row(name, 'USA', 'Minister of Culture', `20${10 + i}-05-01`, null, `Q77${i}`),
  );
  const result = plan(entries);
  const written = parse(importedYaml(IMPORTED, result)) as { persons: { id: string; name: string }[] };
  assert.deepEqual(new Set(written.persons.map(({ name }) => name)), new Set(names));
  assert.deepEqual(
    written.persons.map(({ id }) => id),
    [
      'person/aesa-thorn',
      'person/mahmoud-el-tayeb-usa',
      'person/no-on',
      'person/null-void',
      'person/obrien-ann',
      'person/q774',
      'person/true-false',
    ],
  );
  assert.equal(withFile(result).persons.size, knowledge.persons.size + names.length);
});

test('whatever a list says, counts add up, the file loads, and a second import writes nothing new', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Ann',
      'Bob',
      'KIM',
      'Ömer',
      'el-Tayeb',
      '=1+1',
      ': x',
      '"',
      '\u0000',
      '\n- id: x',
      'عمر',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
  const date = fc.oneof(fc.constantFrom('2012', '2018-03', '2025-06-01', '2026-02-03', 'x', ''), fc.string());
  const entry = fc
    .tuple(
      name,
      fc.constantFrom('TUR', 'EGY', 'PRK', 'USA', 'ZZZ'),
      fc.constantFrom('President', 'Min. of Foreign Affairs', 'Minister of Culture', '?'),
      date,
      fc.option(date),
      fc.constantFrom(null, 'Q1', 'Q2', 'Q900001'),
      fc.boolean(),
    )
    .map(([who, state, title, start, end, item, isSeen]) =>
      isSeen ? seen(who, state, title) : row(who, state, title, start, end, item),
    );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
      const first = plan(entries);
      const after = withFile(first);
      const second = plan(entries, after);
      assert.equal(second.persons.length, 0);
      assert.equal(second.endings.length, 0);
      assert.equal(second.tenures.length, 0);
    }),
    { numRuns: 120, seed: 4 },
  );
});

test('twenty thousand holders of one office at once are told one by one, and none is written', () => {
  const entries = Array.from({ length: 20_000 }, (_, i) =>
    row(
      `Ann Number${String.fromCharCode(97 + (i % 26))}${i}`,
      'USA',
      'Vice President',
      '2001-01-20',
      '2009-01-20',
    ),
  );
  const result = plan(entries);
  assert.equal(result.counts.skipped, 20_000);
  assert.ok(isEmptyPlan(result));
});
