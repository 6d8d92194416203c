import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { actorsOf } from '../../src/resolve/actor-of.ts';
import { placeOf } from '../../src/resolve/event-place.ts';
import { resolveDocument } from '../../src/resolve/resolve-mentions.ts';
import { type BuildOptions, buildDocument, tokenIndex } from '../build-document.ts';

const knowledge = loadKnowledge();

function resolve(conllu: string, names: BuildOptions['names'] = {}) {
  return resolveDocument(buildDocument(conllu, { publishedAt: '2023-10-14', names }), knowledge);
}

function actor(document: ReturnType<typeof resolve>, form: string) {
  const [found] = actorsOf(document, 0, tokenIndex(document, 0, form));
  return found === undefined ? null : [found.id, found.country];
}

function place(document: ReturnType<typeof resolve>, form: string) {
  const found = placeOf(document, 0, tokenIndex(document, 0, form));
  return found === null ? null : [found.name, found.country, found.precision, found.basis];
}

const SHELLED = `
Russia PROPN 2 nsubj Russia
shelled VERB 0 root shell
Kharkiv PROPN 2 obj Kharkiv
and CCONJ 5 cc
Nikopol PROPN 3 conj Nikopol
in ADP 7 case
Ukraine PROPN 2 obl Ukraine
. PUNCT 2 punct
`;

test('a shelled city is its state without being it, whatever the reader made of the name', () => {
  for (const names of [
    {},
    { Kharkiv: 'organisation', Nikopol: 'organisation' },
    { Kharkiv: 'place', Nikopol: 'place' },
  ] as const) {
    const document = resolve(SHELLED, names);
    assert.deepEqual(actor(document, 'Kharkiv'), [null, 'UKR']);
    assert.deepEqual(actor(document, 'Nikopol'), [null, 'UKR']);
    assert.equal(document.mentions.find((one) => one.text === 'Kharkiv')?.kind, 'place');
    assert.deepEqual(place(document, 'shelled'), ['Kharkiv', 'UKR', 'city', 'stated']);
  }
});

test('a person, a common word and a name that stands nowhere are no cities', () => {
  const person = resolve(
    `
They PRON 2 nsubj
attacked VERB 0 root attack
Florence PROPN 2 obj
Vance PROPN 3 flat
. PUNCT 2 punct
`,
    { 'Florence Vance': 'person' },
  );
  assert.equal(
    person.mentions.some((one) => one.placeId !== null),
    false,
  );
  const noun = resolve(`
They PRON 2 nsubj
trained VERB 0 root train
in ADP 4 case
reading NOUN 2 obl
. PUNCT 2 punct
`);
  assert.deepEqual(noun.mentions, []);
  const subject = resolve(`
Lima PROPN 2 nsubj
laughed VERB 0 root laugh
. PUNCT 2 punct
`);
  assert.equal(
    subject.mentions.some((one) => one.placeId?.startsWith('city/') && one.score < 1),
    false,
  );
});

test('a part of a state or city is in it, and a province is a region', () => {
  const congo = resolve(
    `
Fighting NOUN 5 nsubj
in ADP 4 case
eastern ADJ 4 amod
Congo PROPN 1 nmod
spread VERB 0 root spread
. PUNCT 5 punct
`,
    { 'eastern Congo': 'place' },
  );
  assert.deepEqual(actor(congo, 'Congo'), ['state/cod', 'COD']);
  const homs = resolve(
    `
Rockets NOUN 2 nsubj
fell VERB 0 root fall
in ADP 5 case
Homs PROPN 5 compound
province NOUN 2 obl
. PUNCT 2 punct
`,
    { 'Homs province': 'place' },
  );
  assert.deepEqual(place(homs, 'fell')?.slice(1), ['SYR', 'region', 'stated']);
});

test('seas and straits are places and no actors', () => {
  const document = resolve(`
A DET 2 det
frigate NOUN 3 nsubj
sailed VERB 0 root sail
through ADP 7 case
the DET 7 det
Taiwan PROPN 7 compound
Strait PROPN 3 obl
. PUNCT 3 punct
`);
  assert.deepEqual(place(document, 'sailed'), ['Taiwan Strait', null, 'region', 'stated']);
  assert.equal(actor(document, 'Strait'), null);
  const zone = resolve(`
Soldiers NOUN 2 nsubj
crossed VERB 0 root cross
the DET 5 det
demilitarized ADJ 5 amod
zone NOUN 2 obj
. PUNCT 2 punct
`);
  assert.deepEqual(place(zone, 'crossed'), ['Demilitarized Zone', null, 'region', 'stated']);
});

test('an act takes the place of its object or of the happening that did it, a judgement does not', () => {
  const strikes = resolve(`
Strikes NOUN 4 nsubj strike
on ADP 3 case
Sanaa PROPN 1 nmod Sanaa
killed VERB 0 root kill
dozens NOUN 4 obj dozen
. PUNCT 4 punct
`);
  assert.equal(place(strikes, 'killed')?.[1], 'YEM');
  const condemned = resolve(`
China PROPN 2 nsubj China
condemned VERB 0 root condemn
the DET 4 det
attack NOUN 2 obj
in ADP 6 case
Kabul PROPN 4 nmod Kabul
. PUNCT 2 punct
`);
  assert.equal(place(condemned, 'condemned'), null);
  assert.deepEqual(place(condemned, 'attack')?.slice(0, 2), ['Kabul', 'AFG']);
});

test('a city that the reader took for a person is one where only places stand, and a clause is no name', () => {
  const document = resolve(
    `
Russia PROPN 2 nsubj Russia
shelled VERB 0 root shell
Kharkiv PROPN 2 obj Kharkiv
. PUNCT 2 punct
`,
    { Kharkiv: 'person' },
  );
  assert.deepEqual(actor(document, 'Kharkiv'), [null, 'UKR']);
  const shot = resolve(
    `
They PRON 2 nsubj
shot VERB 0 root shoot
Florence PROPN 2 obj Florence
. PUNCT 2 punct
`,
    { Florence: 'person' },
  );
  assert.equal(shot.mentions[0]?.placeId, null);
  const clause = resolve(
    `
Russia PROPN 2 nsubj Russia
hit VERB 0 root hit
Kharkiv PROPN 2 obj Kharkiv
. PUNCT 2 punct
`,
    { 'Russia hit Kharkiv': 'organisation' },
  );
  assert.deepEqual(
    clause.mentions.map((one) => one.text),
    ['Russia', 'Kharkiv'],
  );
});
