import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { actorsOf } from '../../src/resolve/actor-of.ts';
import { resolveDocument } from '../../src/resolve/resolve-mentions.ts';
import { type BuildOptions, buildDocument, tokenIndex } from '../build-document.ts';

const knowledge = loadKnowledge();

function resolve(conllu: string, options: BuildOptions = { publishedAt: '2023-10-14' }) {
  return resolveDocument(buildDocument(conllu, options), knowledge);
}

/** The actors of a word as `words|id|country|sectors`. */
function who(document: ReturnType<typeof resolve>, sentence: number, form: string): string[] {
  return actorsOf(document, sentence, tokenIndex(document, sentence, form)).map((actor) =>
    [actor.span.text, actor.id, actor.country, actor.sectors.join('+')].map((one) => one ?? '-').join('|'),
  );
}

test('words for how many stand for what their "of" names', () => {
  const georgians = resolve(`
Thousands NOUN 4 nsubj thousand Number=Plur
of ADP 3 case
Georgians PROPN 1 nmod
marched VERB 0 root march
. PUNCT 4 punct
`);
  assert.deepEqual(who(georgians, 0, 'Thousands'), ['Thousands of Georgians|-|GEO|']);
  const rebels = resolve(`
A DET 2 det
group NOUN 5 nsubj
of ADP 4 case
rebels NOUN 2 nmod rebel Number=Plur
fled VERB 0 root flee
. PUNCT 5 punct
`);
  assert.deepEqual(who(rebels, 0, 'group'), ['group of rebels|-|-|REB']);
  const ministers = resolve(`
Two NUM 5 nsubj two
of ADP 4 case
the DET 4 det
ministers NOUN 1 nmod minister Number=Plur
left VERB 0 root leave
. PUNCT 5 punct
`);
  assert.deepEqual(who(ministers, 0, 'Two'), ['Two of the ministers|-|-|GOV']);
  const members = resolve(`
Members NOUN 6 nsubj member Number=Plur
of ADP 5 case
the DET 5 det
Security PROPN 5 compound
Council PROPN 1 nmod
met VERB 0 root meet
. PUNCT 6 punct
`);
  assert.deepEqual(
    who(members, 0, 'Members'),
    ['Members of the Security Council|-|IGO|IGO'],
    'not the council itself',
  );
});

test('arms and craft stand for the state that they are said to belong to, and for nobody otherwise', () => {
  const document = resolve(`
Chinese ADJ 4 amod Chinese
coast NOUN 3 compound
guard NOUN 4 compound
ships NOUN 5 nsubj ship Number=Plur
rammed VERB 0 root ram
a DET 8 det
Philippine ADJ 8 amod Philippine
boat NOUN 5 obj
. PUNCT 5 punct

The DET 2 det
North PROPN 4 nmod:poss North
's PART 2 case
missiles NOUN 5 nsubj missile Number=Plur
hit VERB 0 root hit
a DET 7 det
drone NOUN 5 obj
near ADP 9 case
Seoul PROPN 5 obl Seoul
. PUNCT 5 punct
`);
  assert.deepEqual(who(document, 0, 'ships'), ['Chinese coast guard ships|-|CHN|MIL']);
  assert.deepEqual(who(document, 0, 'boat'), ['Philippine boat|-|PHL|']);
  assert.deepEqual(who(document, 1, 'missiles'), ["The North's missiles|-|PRK|MIL"]);
  assert.deepEqual(who(document, 1, 'drone'), []);
});

test('a strategic missile acts for its state as a subject; one that is sold does not', () => {
  const names = { 'Hwasong-17': 'weapon', Shahed: 'weapon' } as const;
  const document = resolve(
    `
A DET 2 det
Hwasong-17 PROPN 3 nsubj
flew VERB 0 root fly
. PUNCT 3 punct

A DET 2 det
Shahed PROPN 3 nsubj
exploded VERB 0 root explode
. PUNCT 3 punct
`,
    { publishedAt: '2023-10-14', names },
  );
  assert.deepEqual(who(document, 0, 'Hwasong-17'), ['Hwasong-17|-|PRK|MIL']);
  assert.deepEqual(who(document, 1, 'Shahed'), []);
});

test('where the noun is no actor, its possessor alone is', () => {
  const battle = resolve(`
Kim PROPN 2 nsubj
praised VERB 0 root praise
Russia PROPN 6 nmod:poss Russia
's PART 3 case
" PUNCT 6 punct
battle NOUN 2 obj
for ADP 8 case
justice NOUN 6 nmod
" PUNCT 6 punct
. PUNCT 2 punct
`);
  assert.deepEqual(who(battle, 0, 'battle'), ['Russia|state/rus|RUS|']);
  const people = resolve(`
Russian ADJ 2 amod Russian
violinists NOUN 3 nsubj violinist Number=Plur
left VERB 0 root leave
. PUNCT 3 punct
`);
  assert.deepEqual(who(people, 0, 'violinists'), ['Russian violinists|-|RUS|']);
});

test('an ally of a state is somebody else, named where a name follows', () => {
  const document = resolve(`
Russia PROPN 3 nmod:poss Russia
's PART 1 case
ally NOUN 5 nsubj
Belarus PROPN 3 appos Belarus
agreed VERB 0 root agree
. PUNCT 5 punct

Russia PROPN 3 nmod:poss Russia
's PART 1 case
ally NOUN 4 nsubj
agreed VERB 0 root agree
. PUNCT 4 punct
`);
  assert.deepEqual(who(document, 0, 'ally'), ['Belarus|state/blr|BLR|']);
  assert.deepEqual(who(document, 1, 'ally'), []);
});

test('both adjectives before soldiers are actors', () => {
  const document = resolve(`
Armenian ADJ 4 amod Armenian
and CCONJ 3 cc
Azerbaijani ADJ 1 conj Azerbaijani
soldiers NOUN 5 nsubj soldier Number=Plur
clashed VERB 0 root clash
. PUNCT 5 punct
`);
  const countries = actorsOf(document, 0, tokenIndex(document, 0, 'soldiers')).map((one) => one.country);
  assert.deepEqual(countries, ['ARM', 'AZE']);
});

const SUMMIT = `
Vladimir PROPN 3 nsubj Vladimir
Putin PROPN 1 flat Putin
met VERB 0 root meet
Kim PROPN 3 obj Kim
Jong PROPN 4 flat Jong
Un PROPN 4 flat Un
. PUNCT 3 punct
`;

test('the two leaders and both countries are the pair named before', () => {
  const document = resolve(`${SUMMIT}
The DET 3 det
two NUM 3 nummod
leaders NOUN 4 nsubj leader Number=Plur
signed VERB 0 root sign
a DET 6 det
pact NOUN 4 obj
. PUNCT 4 punct

Both DET 2 det
countries NOUN 3 nsubj country Number=Plur
praised VERB 0 root praise
it PRON 3 obj
. PUNCT 3 punct
`);
  assert.deepEqual(who(document, 1, 'leaders'), [
    'two leaders|person/vladimir-putin|RUS|GOV',
    'two leaders|person/kim-jong-un|PRK|GOV',
  ]);
  assert.deepEqual(who(document, 2, 'countries'), [
    'Both countries|state/rus|RUS|',
    'Both countries|state/prk|PRK|',
  ]);
});

test('who acts in a clause is not whom it acts on', () => {
  const document = resolve(`${SUMMIT}
He PRON 2 nsubj he
thanked VERB 0 root thank
him PRON 2 obj he
. PUNCT 2 punct
`);
  assert.deepEqual(who(document, 1, 'He'), ['He|person/vladimir-putin|RUS|GOV']);
  assert.deepEqual(who(document, 1, 'him'), ['him|person/kim-jong-un|PRK|GOV']);
});

test('a short name in brackets stands for the body, sectors and all', () => {
  const document = resolve(
    `
The DET 4 det
Korea PROPN 4 compound
Quarry PROPN 4 compound
Bank PROPN 8 nsubj
( PUNCT 6 punct
KQB PROPN 4 appos
) PUNCT 6 punct
closed VERB 0 root close
. PUNCT 8 punct

KQB PROPN 2 nsubj
reopened VERB 0 root reopen
. PUNCT 2 punct
`,
    { publishedAt: '2023-10-14', names: { 'Korea Quarry Bank': 'organisation', KQB: 'organisation' } },
  );
  assert.deepEqual(who(document, 1, 'KQB'), ['KQB|-|-|BUS']);
  const chain = document.chains.find((one) => one.mentions.length === 3);
  assert.notEqual(chain, undefined, 'all three mentions make one chain');
});

test('the group goes back to the armed group named before, and its fighters are it', () => {
  const document = resolve(
    `
Hamas PROPN 2 compound Hamas
fighters NOUN 3 nsubj fighter Number=Plur
withdrew VERB 0 root withdraw
. PUNCT 3 punct

The DET 2 det
group NOUN 3 nsubj
denied VERB 0 root deny
it PRON 3 obj
. PUNCT 3 punct
`,
    { publishedAt: '2023-10-14', names: { Hamas: 'organisation' } },
  );
  assert.deepEqual(who(document, 0, 'fighters'), ['Hamas fighters|org/hamas|PSE|REB']);
  assert.deepEqual(who(document, 1, 'group'), ['group|org/hamas|PSE|REB']);
  assert.deepEqual(who(document, 1, 'it'), [], 'what is denied is no actor');
});

test('police without an owner are those of the one state that the text is about', () => {
  const sentence = `
Police NOUN 2 nsubj police
clashed VERB 0 root clash
in ADP 4 case
Tbilisi PROPN 2 obl Tbilisi
. PUNCT 2 punct
`;
  assert.deepEqual(who(resolve(sentence), 0, 'Police'), ['Police|-|GEO|COP']);
  const mixed = resolve(`${sentence}
Armenia PROPN 2 nsubj Armenia
watched VERB 0 root watch
. PUNCT 2 punct
`);
  assert.deepEqual(who(mixed, 0, 'Police'), ['Police|-|-|COP']);
});

test('two ministers are not the two ministers', () => {
  const pair = `
Egypt PROPN 4 nsubj Egypt
and CCONJ 3 cc
Sudan PROPN 1 conj Sudan
agreed VERB 0 root agree
. PUNCT 4 punct
`;
  const both = resolve(`${pair}
Both DET 2 det both
ministers NOUN 3 nsubj minister Number=Plur
left VERB 0 root leave
. PUNCT 3 punct
`);
  assert.deepEqual(
    actorsOf(both, 1, tokenIndex(both, 1, 'ministers')).map((one) => one.country),
    ['EGY', 'SDN'],
  );
  const some = resolve(`${pair}
Two NUM 2 nummod two
ministers NOUN 3 nsubj minister Number=Plur
resigned VERB 0 root resign
. PUNCT 3 punct
`);
  assert.deepEqual(who(some, 1, 'ministers'), ['Two ministers|-|-|GOV']);
});

test('leaders have each other as counterparts, whatever their offices are called', () => {
  const document = resolve(
    `
Olaf PROPN 3 nsubj Olaf
Scholz PROPN 1 flat Scholz
met VERB 0 root meet
his PRON 6 nmod:poss his
French ADJ 6 amod French
counterpart NOUN 3 obj
. PUNCT 3 punct
`,
  );
  assert.deepEqual(who(document, 0, 'counterpart'), [
    'his French counterpart|person/emmanuel-macron|FRA|GOV',
  ]);
});

test('its fighters are those of the body that a spokesman speaks for', () => {
  const document = resolve(`
A DET 2 det
spokesman NOUN 6 nsubj
for ADP 5 case
the DET 5 det
Taliban PROPN 2 nmod Taliban
said VERB 0 root say
its PRON 8 nmod:poss its
fighters NOUN 9 nsubj fighter Number=Plur
won VERB 6 ccomp win
. PUNCT 6 punct
`);
  assert.deepEqual(who(document, 0, 'its'), ['its|org/taliban|AFG|REB']);
  assert.deepEqual(who(document, 0, 'fighters'), ['its fighters|-|AFG|REB']);
});

test('whoever is backed or armed by a state is not that state', () => {
  const document = resolve(`
Turkish ADJ 3 obl:unmarked Turkish
- PUNCT 3 punct
backed VERB 4 amod back
rebels NOUN 5 nsubj rebel Number=Plur
used VERB 0 root use
Iranian ADJ 8 obl:unmarked Iranian
- PUNCT 8 punct
made VERB 9 amod make
drones NOUN 5 obj drone Number=Plur
. PUNCT 5 punct
`);
  assert.equal(actorsOf(document, 0, tokenIndex(document, 0, 'rebels'))[0]?.country, null);
  assert.deepEqual(who(document, 0, 'drones'), []);
});

test('of two bodies with one short name, the one whose state the text names is meant', () => {
  const sentence = (state: string) => `
The DET 2 det
SDF PROPN 3 nsubj SDF
left VERB 0 root leave
${state} PROPN 3 obj ${state}
. PUNCT 3 punct
`;
  assert.match(who(resolve(sentence('Syria')), 0, 'SDF')[0] ?? '', /org\/syrian-democratic-forces/);
  assert.match(who(resolve(sentence('Japan')), 0, 'SDF')[0] ?? '', /org\/self-defense-forces/);
});

test('their ministers are of both countries, and so are officials of the two sides', () => {
  const document = resolve(`
Japan PROPN 4 nsubj Japan
and CCONJ 3 cc
Russia PROPN 1 conj Russia
signed VERB 0 root sign
a DET 6 det
pact NOUN 4 obj
. PUNCT 4 punct

Their PRON 3 nmod:poss their Number=Plur
foreign ADJ 3 amod
ministers NOUN 4 nsubj minister Number=Plur
met VERB 0 root meet
officials NOUN 4 obj official Number=Plur
of ADP 9 case
the DET 9 det
two NUM 9 nummod
sides NOUN 5 nmod side Number=Plur
. PUNCT 4 punct
`);
  const countries = (form: string) =>
    actorsOf(document, 1, tokenIndex(document, 1, form)).map((one) => one.country);
  assert.deepEqual(countries('ministers'), ['JPN', 'RUS']);
  assert.deepEqual(countries('officials'), ['JPN', 'RUS']);
});
