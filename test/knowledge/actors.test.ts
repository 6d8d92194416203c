import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { packagePath } from '../../src/base/package-root.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { namePieces } from '../../src/knowledge/name-pieces.ts';
import { holderAt, leaderAt } from '../../src/knowledge/persons.ts';

const knowledge = loadKnowledge();
const bodies = [...knowledge.organisations.values()];
const persons = [...knowledge.persons.values()];

/** States whose ministers stand in the files since 2000. */
const WATCHED =
  'PRK KOR RUS CHN USA JPN IRN UKR GBR FRA DEU IND PAK ISR TUR SAU SYR BLR POL ITA CAN AUS EGY IRQ TWN'.split(
    ' ',
  );
const HEADS = ['office/supreme-leader', 'office/president', 'office/prime-minister', 'office/monarch'];
const YEARS = Array.from({ length: 25 }, (_, i) => 2000 + i);
/** First of July of these years: vacant, or held by somebody acting whom no file names. */
const VACANT: Record<string, readonly number[]> = {
  // A minister of state stood in for the foreign minister who had resigned.
  'office/foreign-minister|PAK': [2011],
  // Pervez Musharraf ruled without a defence minister.
  'office/defence-minister|PAK': [2000, 2001, 2002],
  // Resigned on the eve of the coup.
  'office/foreign-minister|EGY': [2013],
  // Between ministers; occupied; again between ministers.
  'office/foreign-minister|IRQ': [2001, 2003],
  'office/defence-minister|IRQ': [2003, 2011],
  'HEADS|IRQ': [2003],
};

function missingYears(offices: readonly string[], country: string): number[] {
  return YEARS.filter((year) =>
    offices.every((office) => holderAt(knowledge, office, country, `${year}-07-01`) === null),
  );
}

function pieces(name: string): string {
  return namePieces(name)
    .map((piece) => piece.key)
    .join(' ');
}

test('there are at least 80 bodies of states and 80 armed groups, and every country code of ISO 3166-1', () => {
  assert.ok(bodies.filter((body) => body.country === 'IGO').length >= 80);
  assert.ok(bodies.filter((body) => body.sectors.includes('REB')).length >= 80);
  assert.equal([...knowledge.states.values()].filter((state) => state.iso2 !== undefined).length, 250);
});

test('states that are watched have somebody at the head every year since 2000', () => {
  for (const country of WATCHED) {
    assert.deepEqual(missingYears(HEADS, country), VACANT[`HEADS|${country}`] ?? [], country);
  }
});

for (const office of ['office/foreign-minister', 'office/defence-minister']) {
  test(`states that are watched have a holder of ${office} every year since 2000`, () => {
    for (const country of WATCHED) {
      assert.deepEqual(missingYears([office], country), VACANT[`${office}|${country}`] ?? [], country);
    }
  });
}

test('holders by date, in states small and large', () => {
  const rows: readonly [office: string, country: string, day: string, id: string][] = [
    ['office/foreign-minister', 'GBR', '2003-03-20', 'person/jack-straw'],
    ['office/defence-minister', 'ISR', '2006-07-12', 'person/amir-peretz'],
    ['office/president', 'POL', '2005-12-31', 'person/lech-kaczynski'],
    ['office/prime-minister', 'ITA', '2016-12-13', 'person/paolo-gentiloni'],
    ['office/foreign-minister', 'SYR', '2013-09-09', 'person/walid-al-moallem'],
    ['office/defence-minister', 'DEU', '2014-03-01', 'person/ursula-von-der-leyen'],
    ['office/commission-president', 'IGO', '2012-12-10', 'person/jose-manuel-barroso'],
    ['office/president', 'NER', '2023-09-01', 'person/abdourahamane-tiani'],
    ['office/monarch', 'CAN', '2022-09-30', 'person/charles-iii'],
    ['office/prime-minister', 'WSM', '2022-06-01', 'person/fiame-naomi-mataafa'],
  ];
  for (const [office, country, day, id] of rows) {
    assert.equal(holderAt(knowledge, office, country, day)?.id, id, `${office} of ${country} on ${day}`);
  }
  assert.equal(leaderAt(knowledge, 'NPL', '2018-06-01')?.id, 'person/k-p-sharma-oli');
  assert.equal(leaderAt(knowledge, 'AUT', '2018-06-01')?.id, 'person/sebastian-kurz');
});

test('no office ends before it begins, and nobody is without office and sectors unless it is on purpose', () => {
  const backwards = persons.filter((person) =>
    person.offices.some(({ from, to }) => from !== undefined && to !== undefined && from > to),
  );
  assert.deepEqual(
    backwards.map((person) => person.id),
    [],
  );
  const bare = persons.filter((person) => person.offices.length === 0 && person.sectors.length === 0);
  assert.deepEqual(
    bare.map((person) => person.id).sort(),
    // Families of rulers, a private who crossed the border, and one who ruled without an office that the list has.
    ['person/deng-xiaoping', 'person/kim-ju-ae', 'person/peng-liyuan', 'person/travis-king'],
  );
});

test('no two persons share a name, and no person has the name of something else', () => {
  const others = new Map<string, string>();
  const note = (id: string, names: readonly string[]) => {
    for (const name of names) others.set(pieces(name), id);
  };
  for (const body of bodies) note(body.id, [body.name, ...body.names]);
  for (const place of knowledge.places.values()) note(place.id, [place.name, ...place.names]);
  for (const weapon of knowledge.weapons.values()) note(weapon.id, [weapon.name, ...weapon.names]);
  for (const state of knowledge.states.values())
    note(state.id, [state.name, ...state.names, ...state.metonyms]);
  const clashes: string[] = [];
  for (const person of persons) {
    for (const key of new Set([person.name, ...person.names].map(pieces))) {
      const other = others.get(key);
      if (other !== undefined) clashes.push(`${key}: ${other} and ${person.id}`);
      others.set(key, person.id);
    }
  }
  assert.deepEqual(clashes, []);
});

test('a name of one word is a person only where the press knows nobody else by it', () => {
  const single = persons.filter((person) =>
    [person.name, ...person.names].some((name) => !pieces(name).includes(' ')),
  );
  assert.deepEqual(single.map((person) => person.id).sort(), [
    'person/akihito',
    'person/joko-widodo',
    'person/mohamed-hamdan-dagalo',
    'person/naruhito',
    'person/pope-francis',
    'person/sugiono',
    'person/suharto',
  ]);
});

test('bodies do not share names, but for the one abbreviation that two really have', () => {
  const holders = new Map<string, Set<string>>();
  for (const body of bodies) {
    for (const key of [body.name, ...body.names].map(pieces)) {
      holders.set(key, (holders.get(key) ?? new Set()).add(body.id));
    }
  }
  const shared = [...holders].filter(([, ids]) => ids.size > 1).map(([key]) => key);
  assert.deepEqual(shared, ['sdf']);
});

test('no name of a place is another place or a state', () => {
  const holders = new Map<string, Set<string>>();
  for (const { id, name, names = [] } of [...knowledge.places.values(), ...knowledge.states.values()])
    for (const key of [name, ...names].map(pieces)) holders.set(key, (holders.get(key) ?? new Set()).add(id));
  const shared = [...holders].filter(
    ([, ids]) => ids.size > 1 && [...ids].some((id) => id.startsWith('place/')),
  );
  assert.deepEqual(shared, []);
});

test('no word of roles.yaml stands there twice, or in offices.yaml, which comes first', () => {
  const { roles } = parse(readFileSync(packagePath('knowledge', 'offices', 'roles.yaml'), 'utf8')) as {
    roles: { words: string[] }[];
  };
  const taken = new Set(
    [...knowledge.offices.values()]
      .flatMap(({ titles }) => titles)
      .concat(knowledge.leader.titles)
      .map(pieces),
  );
  const words = roles.flatMap((role) => role.words);
  assert.ok(words.length > 500);
  const shadowed = words.filter((word) => {
    const isTaken = taken.has(pieces(word));
    taken.add(pieces(word));
    return isTaken;
  });
  assert.deepEqual(shadowed, []);
});

test('every source that a file names stands in SOURCES.md', () => {
  const folder = packagePath('knowledge', 'actors');
  const listed = readFileSync(packagePath('knowledge', 'SOURCES.md'), 'utf8');
  const named = new Set<string>();
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const match of text.matchAll(/^\s*source: (\S+)$/gm)) named.add(match[1] as string);
  }
  assert.ok(named.size >= 5);
  const unlisted = [...named].filter((key) => !listed.includes(`\`${key}\``));
  assert.deepEqual(unlisted, []);
});
