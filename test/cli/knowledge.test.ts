import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { packagePath } from '../../src/base/package-root.ts';
import { knowledgeNote } from '../../src/cli/view/knowledge-note.ts';
import { knowledgeVersion } from '../../src/knowledge/knowledge-version.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { SMALL_FILES } from '../knowledge/small-knowledge.ts';
import { captureRun, temporaryFolder } from './captured-run.ts';

const folder = temporaryFolder();
let made = 0;

function folderOf(files: Readonly<Record<string, string>>): string {
  const root = join(folder, `knowledge-${++made}`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const HOLDERS = fileOf(
  'holders.csv',
  [
    'person,personLabel,iso3,positionLabel,start,startPrecision,end,endPrecision',
    'http://www.wikidata.org/entity/Q900001,Ömer Çelikoğlu,TUR,Minister of Foreign Affairs,2019-05-01T00:00:00Z,11,2026-02-03T00:00:00Z,11',
    'http://www.wikidata.org/entity/Q900002,"Yıldız, Ayşe",TUR,Minister of Foreign Affairs,2026-02-03T00:00:00Z,11,,',
    'http://www.wikidata.org/entity/Q900003,"=HYPERLINK(""http://x.example"")",TUR,President,2020-01-01T00:00:00Z,11,,',
    'http://www.wikidata.org/entity/Q900004,Ann Other,EGY,President of Egypt,2020-01-01T00:00:00Z,11,,',
    '',
  ].join('\n'),
);

function importing(root: string, ...more: string[]) {
  return captureRun([
    'knowledge',
    'import',
    HOLDERS,
    '--format',
    'wikidata-csv',
    '--as-of',
    '2026-05-01',
    '--knowledge',
    root,
    ...more,
  ]);
}

test('info: counts of what is loaded, the digest of records, dates by folder', async () => {
  const { code, out } = await captureRun(['knowledge', 'info', '--format', 'json']);
  assert.equal(code, 0);
  const info = JSON.parse(out);
  const knowledge = loadKnowledge();
  assert.equal(info.counts.persons, knowledge.persons.size);
  assert.equal(info.counts.tenures, [...knowledge.persons.values()].flatMap(({ offices }) => offices).length);
  assert.equal(info.goodUntil, knowledge.goodUntil);
  assert.equal(info.digest, knowledgeVersion().digest);
  const actors = info.folders.find((one: { folder: string }) => one.folder === 'actors');
  assert.equal(actors.goodUntil, knowledge.goodUntil);
  assert.deepEqual(info.imports, []);
  const text = await captureRun(['knowledge', 'info']);
  assert.match(text.out, new RegExp(`^Office-holders are good until ${knowledge.goodUntil}\\.$`, 'm'));
  assert.match(text.out, new RegExp(`^persons +${knowledge.persons.size}$`, 'm'));
  assert.match(text.out, /^places\/ +\d+ files, no date$/m);
});

test('copy: the whole folder, which loads under the same digest; never into what is there', async () => {
  const root = join(folder, 'own');
  assert.equal((await captureRun(['knowledge', 'copy', root])).code, 0);
  assert.equal(knowledgeVersion({ root }).digest, knowledgeVersion().digest);
  const check = await captureRun(['knowledge', 'check', '--knowledge', root]);
  assert.deepEqual([check.code, check.out], [0, `${yamlFiles(root)} files, no faults\n`]);
  const again = await captureRun(['knowledge', 'copy', root]);
  assert.equal(again.code, 2);
  assert.match(again.err, /not empty/);
});

/** In folders; the anniversaries beside them are the program's own. */
function yamlFiles(root: string): number {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[\\/].*\.yaml$/.test(name),
  ).length;
}

test('check: every fault at once, with file, line and entry, and code 2', async () => {
  const root = folderOf({
    ...SMALL_FILES,
    'actors/persons-bad.yaml': `goodUntil: "2024-12-31"
persons:
  - id: person/a-b
    name: A B
    country: TUR
    offices:
      - { office: office/president, from: "soon" }
    colour: red
    source: own
  - id: person/nobody
    country: TUR
    source: own
`,
    'actors/persons-bad-too.yaml': `goodUntil: "2024-12-31"
persons:
  - id: person/nadia-farouk
    name: Nadia Farouk
    country: EGY
    source: own
  - id: person/c-d
    name: C D
    country: ATL
    offices:
      - { office: office/gardener, from: "2020", to: "2010" }
    source: own
  - id: person/e-f
    name: E F
    country: EGY
    offices:
      - { office: office/president, from: "2020-05-01", to: "2022-05-01" }
    source: own
`,
    'actors/persons-broken.yaml': 'goodUntil: "2024-12-31"\npersons:\n  - { id: person/x\n  - y: [\n',
    'actors/persons-imported-2026-05-01.yaml': `imported: { format: x, asOf: "2026-05-01", files: [] }
endings:
  - { person: person/gone, office: office/president, to: "2026-01-01" }
`,
    'places/odd.yaml': 'a: 1\n',
  });
  const { code, out } = await captureRun(['knowledge', 'check', '--knowledge', root]);
  assert.equal(code, 2);
  for (const line of [
    /^actors\/persons-bad\.yaml:7: person\/a-b: persons\.0\.offices\.0\.from: .*KNOWLEDGE_ENTRY_INVALID\]$/m,
    /^actors\/persons-bad\.yaml:3: person\/a-b: .*colour/m,
    /^actors\/persons-bad\.yaml:10: person\/nobody: persons\.1\.name/m,
    /^actors\/persons-(?:bad-too|x)\.yaml:\d+: person\/nadia-farouk: stands in .*KNOWLEDGE_ID_TWICE\]$/m,
    /^actors\/persons-bad-too\.yaml:7: person\/c-d: refers to ATL.*KNOWLEDGE_REFERENCE_UNKNOWN\]$/m,
    /^actors\/persons-bad-too\.yaml:7: person\/c-d: refers to office\/gardener/m,
    /^actors\/persons-bad-too\.yaml:7: person\/c-d: office\/gardener ends on 2010, before it begins on 2020/m,
    /person\/e-f: holds office\/president of EGY from 2020-05-01 while person\/nadia-farouk does/m,
    /^actors\/persons-broken\.yaml:\d+: .*KNOWLEDGE_YAML_BROKEN\]$/m,
    /^actors\/persons-imported-2026-05-01\.yaml: an ending refers to person\/gone/m,
    /^places\/odd\.yaml:1: /m,
  ])
    assert.match(out, line);
  assert.match(out, /^\d+ files, \d+ faults\n$/m);
});

test('check: a folder without the codebook does not load, and that is a fault', async () => {
  const { code, out } = await captureRun(['knowledge', 'check', '--knowledge', folderOf(SMALL_FILES)]);
  assert.equal(code, 2);
  assert.match(out, /the file is missing/);
  const none = await captureRun(['knowledge', 'check', '--knowledge', join(folder, 'nowhere')]);
  assert.equal(none.code, 2);
  assert.match(none.err, /KNOWLEDGE_FOLDER_MISSING/);
});

test('import: counts add up, one new file, the others as they were, and nothing the second time', async () => {
  const root = folderOf(SMALL_FILES);
  const dry = await importing(root, '--dry-run');
  assert.equal(dry.code, 3);
  assert.match(dry.out, /^would be written to .*persons-imported-2026-05-01\.yaml: 1 new person/m);
  assert.match(dry.out, /^ {4}name: Ayşe Yıldız$/m);
  assert.ok(!existsSync(join(root, 'actors', 'persons-imported-2026-05-01.yaml')));
  const first = await importing(root);
  assert.equal(first.code, 3);
  assert.match(first.out, /^4 in = 1 added \+ 0 known \+ 1 ended \+ 2 skipped$/m);
  assert.match(first.out, /^skipped, no-name: 1 \(.*\)\n {2}holders\.csv, line 4: =HYPERLINK/m);
  assert.match(first.out, /^skipped, contradiction: 1 \(.*\)\n {2}holders\.csv, line 5: Ann Other/m);
  for (const [path, text] of Object.entries(SMALL_FILES))
    assert.equal(readFileSync(join(root, path), 'utf8'), text, path);
  const knowledge = loadKnowledge({ root });
  assert.equal(knowledge.persons.get('person/ayse-yildiz')?.source, 'import-wikidata');
  assert.equal(knowledge.persons.get('person/omer-celikoglu')?.offices[0]?.to, '2026-02-03');
  const before = readdirSync(join(root, 'actors'));
  const second = await importing(root);
  assert.match(second.out, /^4 in = 0 added \+ 2 known \+ 0 ended \+ 2 skipped\nnothing new/m);
  assert.deepEqual(readdirSync(join(root, 'actors')), before);
});

test('import: another list of the same day goes to a file of its own', async () => {
  const root = folderOf(SMALL_FILES);
  await importing(root);
  const pages = join(folder, 'leaders');
  mkdirSync(pages);
  const page = {
    country: 'Korea, North',
    date_updated: '2026-05-01 10:00:00',
    leaders: [
      { name: 'HAN Chol Su', title: 'General Secretary' },
      { name: 'RIM Su Gil', title: 'Min. of Foreign Affairs' },
    ],
  };
  writeFileSync(join(pages, 'korea-north.json'), JSON.stringify({ result: { data: { page } } }));
  const run = await captureRun([
    'knowledge',
    'import',
    pages,
    '--format',
    'world-leaders-json',
    '--knowledge',
    root,
  ]);
  assert.equal(run.code, 0, run.err);
  assert.match(run.out, /^2 in = 1 added \+ 1 known \+ 0 ended \+ 0 skipped$/m);
  const text = readFileSync(join(root, 'actors', 'persons-imported-2026-05-01-2.yaml'), 'utf8');
  assert.match(text, /^ {4}familyName: first$/m);
  assert.match(text, /^ {4}- name: korea-north\.json\n {6}sha256: [0-9a-f]{64}$/m);
  const check = await captureRun(['knowledge', 'info', '--knowledge', folderOf(SMALL_FILES)]);
  assert.equal(check.code, 2, 'a folder without events has no codebook to count');
});

test('import: bad usage and bad files, each with a code, and nothing written', async () => {
  const root = folderOf(SMALL_FILES);
  const before = readdirSync(join(root, 'actors'));
  const zip = fileOf('list.zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]));
  const latin = fileOf(
    'latin.csv',
    Buffer.from('person,iso3,position,start\nÖmer É,TUR,President,2020\n', 'latin1'),
  );
  const rows: [string[], RegExp][] = [
    [[HOLDERS, '--format', 'csv', '--knowledge', root], /CLI_USAGE: .*wikidata-csv and world-leaders-json/],
    [[HOLDERS, '--knowledge', root], /CLI_USAGE: .*--format/],
    [[HOLDERS, '--format', 'wikidata-csv'], /CLI_USAGE: .*--knowledge/],
    [
      [HOLDERS, '--format', 'wikidata-csv', '--knowledge', packagePath('knowledge')],
      /CLI_USAGE: .*attache knowledge copy/,
    ],
    [[HOLDERS, '--format', 'wikidata-csv', '--knowledge', root, '--as-of', 'May'], /CLI_USAGE: --as-of/],
    [[HOLDERS, '--format', 'wikidata-csv', '--knowledge', root, '--country', 'tr'], /CLI_USAGE: --country/],
    [[HOLDERS, '--format', 'wikidata-csv', '--knowledge', root, '--country', 'ZZZ'], /CLI_USAGE: .*ZZZ/],
    [[zip, '--format', 'wikidata-csv', '--knowledge', root], /KNOWLEDGE_IMPORT_UNREADABLE: .*no text/],
    [[latin, '--format', 'wikidata-csv', '--knowledge', root], /KNOWLEDGE_IMPORT_UNREADABLE: .*not in UTF-8/],
    [
      [HOLDERS, '--format', 'world-leaders-json', '--knowledge', root],
      /KNOWLEDGE_IMPORT_UNREADABLE: .*no JSON/,
    ],
    [[HOLDERS, '--format', 'wikidata-csv', '--knowledge', join(folder, 'no')], /KNOWLEDGE_FOLDER_MISSING/],
  ];
  for (const [args, words] of rows) {
    const run = await captureRun(['knowledge', 'import', ...args]);
    assert.equal(run.code, 2, args.join(' '));
    assert.match(run.err, words);
    assert.equal(run.out, '');
  }
  const missing = await captureRun([
    'knowledge',
    'import',
    join(folder, 'none.csv'),
    '--format',
    'wikidata-csv',
    '--knowledge',
    root,
  ]);
  assert.equal(missing.code, 1);
  assert.match(missing.err, /CLI_INPUT_MISSING/);
  assert.deepEqual(readdirSync(join(root, 'actors')), before);
  for (const args of [[], ['inform']]) {
    const run = await captureRun(['knowledge', ...args]);
    assert.equal(run.code, 2);
    assert.match(run.err, /there are info, check, copy, import/);
  }
});

test('a report later than what is known is shown with a note, and no other', () => {
  const on = (value: string) => ({ value, precision: 'day', basis: 'stated', via: 'input' }) as const;
  const until = { goodUntil: '2024-12-31', importedAsOf: null };
  assert.equal(knowledgeNote(null, until), null);
  assert.equal(knowledgeNote(on('2024-12-31T23:00:00Z'), until), null);
  assert.match(knowledgeNote(on('2025-01-01'), until) ?? '', /reaches 2024-12-31; whoever/);
  assert.equal(knowledgeNote(on('2024-12-05'), { ...until, goodUntil: '2024-12' }), null);
  assert.match(
    knowledgeNote(on('2026-03-01'), { ...until, importedAsOf: '2026-02-01' }) ?? '',
    /reaches 2024-12-31, and imported lists to 2026-02-01;/,
  );
});

test('the note stands below the head in text, and JSON has none', async () => {
  const report = fileOf('report.txt', 'The foreign ministers of Japan and Norway met in Oslo on Monday.\n');
  const later = ['read', report, '--published-at', '2199-03-05'];
  assert.match(
    (await captureRun([...later, '--format', 'text'])).out,
    /\n\nKnowledge of office-holders reaches /,
  );
  assert.match((await captureRun([...later, '--explain'])).out, /\n\nKnowledge of office-holders reaches /);
  assert.doesNotMatch((await captureRun(later)).out, /Knowledge of office-holders/);
  const earlier = ['read', report, '--published-at', '2023-03-06', '--format', 'text'];
  assert.doesNotMatch((await captureRun(earlier)).out, /Knowledge of office-holders/);
});
