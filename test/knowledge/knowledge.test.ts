import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { isAttacheError } from '../../src/base/errors.ts';
import { parseCities } from '../../src/knowledge/cities.ts';
import { toCityTable } from '../../src/knowledge/city-table.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { matchNames } from '../../src/knowledge/match-names.ts';
import { holderAt, leaderAt } from '../../src/knowledge/persons.ts';
import { matchTitles } from '../../src/knowledge/title-index.ts';

const knowledge = loadKnowledge();

/** Tokens with one blank between; a hyphen stands for itself, as the reader cuts it. */
function tokens(text: string) {
  return [...text.matchAll(/[\p{L}\p{N}.']+|-|,/gu)].map((match) => ({
    form: match[0],
    lemma: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function ids(text: string): string[] {
  return matchNames(tokens(text), knowledge.names).map((match) => match.entries[0]?.id ?? '');
}

test('the knowledge that ships loads whole: states, bodies, persons, dates', () => {
  assert.ok(knowledge.states.size >= 240);
  assert.ok([...knowledge.organisations.values()].filter((body) => body.country === 'IGO').length >= 80);
  assert.ok(knowledge.persons.size >= 400);
  assert.match(knowledge.digest, /^[0-9a-f]{64}$/);
  assert.match(knowledge.goodUntil, /^\d{4}-\d{2}-\d{2}$/);
});

test('every sovereign state has names, an adjective or people, and a seat of government', () => {
  const bare = [...knowledge.states.values()].filter(
    (state) =>
      !state.territory &&
      state.to === undefined &&
      state.adjectives.length === 0 &&
      state.people.length === 0,
  );
  // Small dependencies that the sources count as countries; none of them is a state of its own.
  const own = bare.filter((state) =>
    ['TUV', 'NRU', 'PLW', 'AND', 'MCO', 'SMR', 'VUT', 'LIE'].includes(state.iso3),
  );
  assert.deepEqual(own, []);
  const pope = knowledge.stateByCode.get('PRK');
  assert.equal(pope?.capital?.name, 'Pyongyang');
});

test('names: longest first, case counts, hyphens do not', () => {
  assert.deepEqual(ids('The U.S. Treasury Department told the UN'), [
    'org/us-treasury',
    'org/united-nations',
  ]);
  assert.deepEqual(ids('tell us about turkey'), []);
  assert.deepEqual(ids('Kim Jong-un met Moon Jae In'), ['person/kim-jong-un', 'person/moon-jae-in']);
  assert.deepEqual(ids('Kim Jong Un'), ['person/kim-jong-un']);
  assert.deepEqual(ids('the Hwasongpho-18 and the Hwasong-17'), ['weapon/hwasong-18', 'weapon/hwasong-17']);
  assert.deepEqual(ids('under resolution 2375 and the NPT'), ['instrument/unscr-2375', 'instrument/npt']);
  assert.deepEqual(ids('Recep Tayyip Erdoğan'), ['person/recep-tayyip-erdogan']);
  assert.deepEqual(ids('NORTH KOREA FIRES MISSILE WHO SAYS'), ['state/prk']);
  assert.deepEqual(ids('Korea, North'), []);
});

test('titles: the longest stands, plurals and hyphens too', () => {
  const first = (text: string) => matchTitles(tokens(text), knowledge.titles)[0];
  assert.equal(first('vice foreign minister')?.phrase, 'vice foreign minister');
  const entry = first('Defense Minister')?.entry;
  assert.equal(entry?.kind === 'office' && entry.office.id, 'office/defence-minister');
  assert.equal(first('the two sides')?.entry.kind, 'sides');
});

test('offices by date', () => {
  const name = (office: string, country: string, day: string) =>
    holderAt(knowledge, office, country, day)?.name;
  assert.equal(name('office/defence-minister', 'RUS', '2023-07-27'), 'Sergei Shoigu');
  assert.equal(name('office/defence-minister', 'RUS', '2024-06-01'), 'Andrei Belousov');
  assert.equal(name('office/defence-minister', 'PRK', '2023-07-27'), 'Kang Sun Nam');
  assert.equal(name('office/foreign-minister', 'CHN', '2023-03-01'), 'Qin Gang');
  assert.equal(name('office/president', 'USA', '2021-01-20'), 'Joe Biden');
  assert.equal(name('office/president', 'PRK', '2021-01-20'), undefined);
  assert.equal(leaderAt(knowledge, 'PRK', '2023-07-27')?.name, 'Kim Jong Un');
  assert.equal(leaderAt(knowledge, 'JPN', '2022-11-18')?.name, 'Fumio Kishida');
  assert.equal(leaderAt(knowledge, 'DEU', '2022-11-18')?.name, 'Olaf Scholz');
});

test('no office that has one holder has two at once', () => {
  const clashes: string[] = [];
  for (const [key, held] of knowledge.tenures) {
    if (!knowledge.offices.get(key.split('|')[0] ?? '')?.unique) continue;
    for (const [i, later] of held.entries()) {
      const earlier = held[i + 1];
      // Hand-over days, and months of which the day is not known, may touch.
      if (earlier !== undefined && earlier.to.slice(0, 7) > later.from.slice(0, 7)) {
        clashes.push(
          `${key}: ${earlier.person.name} to ${earlier.to}, ${later.person.name} from ${later.from}`,
        );
      }
    }
  }
  assert.deepEqual(clashes, []);
});

const GEONAMES = [
  '1\tÉxample City\tExample City\tExamplopolis,Ejemplo\t10.5\t20.25\tP\tPPLC\tEX\t\t\t\t\t\t2000000\t\t1\tX/Y\t2020-01-01',
  '2\tHamlet\tHamlet\t\t1\t2\tP\tPPL\tEX\t\t\t\t\t\t900\t\t1\tX/Y\t2020-01-01',
  '3\tExample City\tExample City\t\t-5\t7\tP\tPPL\tZZ\t\t\t\t\t\t20000\t\t1\tX/Y\t2020-01-01',
].join('\n');

test('the table of cities keeps what is large or governs, finds by any spelling, most people first', () => {
  const cities = parseCities(toCityTable(GEONAMES, new Map([['EX', 'EXA']])));
  assert.equal(cities.size, 2);
  assert.deepEqual(
    cities.find('example city').map((city) => [city.id, city.population]),
    [
      ['city/exa-example-city', 2_000_000],
      ['city/example-city', 20_000],
    ],
  );
  assert.equal(cities.find('Examplopolis')[0]?.country, 'EXA');
  assert.deepEqual(cities.find('Hamlet'), []);
});

function codeFor(files: Record<string, string>): { code: string; message: string } {
  const root = mkdtempSync(join(tmpdir(), 'attache-knowledge-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    loadKnowledge({ root });
  } catch (error) {
    if (isAttacheError(error)) return { code: error.code, message: error.message };
    throw error;
  } finally {
    rmSync(root, { recursive: true });
  }
  return { code: 'none', message: '' };
}

test('bad knowledge: file and line or entry are named', () => {
  const broken = codeFor({ 'actors/states-x.yaml': 'source: states\nstates:\n  - id: [unclosed\n' });
  assert.equal(broken.code, 'KNOWLEDGE_YAML_BROKEN');
  assert.match(broken.message, /actors\/states-x\.yaml, line \d+/);
  const state = '  - { id: state/exa, iso3: EXA, name: Example }\n';
  const invalid = codeFor({ 'actors/states-x.yaml': `source: s\nstates:\n${state.replace('name', 'nane')}` });
  assert.equal(invalid.code, 'KNOWLEDGE_ENTRY_INVALID');
  assert.match(invalid.message, /entry state\/exa/);
  const twice = codeFor({ 'actors/states-x.yaml': `source: s\nstates:\n${state}${state}` });
  assert.equal(twice.code, 'KNOWLEDGE_ID_TWICE');
  const unknown = codeFor({
    'actors/persons-x.yaml':
      'goodUntil: "2024-01-01"\npersons:\n  - { id: person/a-b, name: A B, country: EXA, source: own }\n',
  });
  assert.equal(unknown.code, 'KNOWLEDGE_REFERENCE_UNKNOWN');
  assert.equal(codeFor({ 'actors/other.yaml': 'a: 1\n' }).code, 'KNOWLEDGE_ENTRY_INVALID');
  assert.throws(() => loadKnowledge({ root: '/nowhere/at/all' }), { code: 'KNOWLEDGE_FOLDER_MISSING' });
});

test('places of arms control, forces, waters and borders, each with a position', () => {
  const places = [...knowledge.places.values()];
  const least = { region: 400, sea: 80, strait: 45, facility: 350 } as const;
  for (const [kind, count] of Object.entries(least))
    assert.ok(places.filter((place) => place.kind === kind).length >= count, kind);
  for (const { id, lat, lng } of places) assert.ok(Math.abs(lat) <= 90 && Math.abs(lng) <= 180, id);
  const names = [
    'Punggye-ri',
    'Jiuquan Satellite Launch Centre',
    'Line of Control',
    'Ream naval base',
    'Bashi Channel',
  ];
  assert.deepEqual(
    names.map((name) => knowledge.places.get(ids(name)[0] ?? '')?.country ?? null),
    ['PRK', 'CHN', null, 'KHM', null],
  );
});
