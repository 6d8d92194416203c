import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { actorOf, actorsOf } from '../../src/resolve/actor-of.ts';
import { resolveDocument } from '../../src/resolve/resolve-mentions.ts';
import { type BuildOptions, buildDocument, tokenIndex } from '../build-document.ts';

const knowledge = loadKnowledge();

function resolve(conllu: string, options: BuildOptions = { publishedAt: '2023-07-28' }) {
  return resolveDocument(buildDocument(conllu, options), knowledge);
}

function who(document: ReturnType<typeof resolve>, sentence: number, form: string, nth = 0) {
  const actor = actorOf(document, sentence, tokenIndex(document, sentence, form, nth));
  return actor && { id: actor.id, country: actor.country, sectors: actor.sectors, words: actor.span.text };
}

const WELCOME = `
North PROPN 3 compound North
Korean ADJ 3 amod Korean
leader NOUN 6 nsubj
Kim PROPN 3 appos Kim
Jong PROPN 4 flat Jong
Un PROPN 4 flat Un
welcomed VERB 0 root welcome Tense=Past|VerbForm=Fin
Russian ADJ 10 amod Russian
Defence PROPN 10 compound Defence
Minister PROPN 11 compound Minister
Sergei PROPN 7 obj Sergei
Shoigu PROPN 11 flat Shoigu
and CCONJ 16 cc
a DET 16 det
Chinese ADJ 16 amod Chinese
delegation NOUN 11 conj
. PUNCT 7 punct
`.replace('leader NOUN 6 nsubj', 'leader NOUN 7 nsubj');

test('a name with its title is the person, with sectors of the office at the date', () => {
  const document = resolve(WELCOME);
  assert.deepEqual(who(document, 0, 'Shoigu'), {
    id: 'person/sergei-shoigu',
    country: 'RUS',
    sectors: ['GOV', 'MIL'],
    words: 'Russian Defence Minister Sergei Shoigu',
  });
  assert.equal(who(document, 0, 'Minister')?.id, 'person/sergei-shoigu');
  assert.equal(who(document, 0, 'leader')?.id, 'person/kim-jong-un');
});

test('Un is never the UN when it is part of a name', () => {
  const document = resolve(WELCOME);
  assert.equal(
    document.mentions.some((mention) => mention.actorId === 'org/united-nations'),
    false,
  );
  assert.equal(who(document, 0, 'Un')?.id, 'person/kim-jong-un');
});

test('adjective and collective give country and sector, and no id', () => {
  assert.deepEqual(who(resolve(WELCOME), 0, 'delegation'), {
    id: null,
    country: 'CHN',
    sectors: ['GOV'],
    words: 'Chinese delegation',
  });
});

const MINISTER_OF = `
The DET 3 det
defence NOUN 3 compound
minister NOUN 12 nsubj
of ADP 6 case
North PROPN 6 compound North
Korea PROPN 3 nmod Korea
, PUNCT 8 punct
Kang PROPN 3 appos Kang
Sun PROPN 8 flat Sun
Nam PROPN 8 flat Nam
, PUNCT 8 punct
voiced VERB 0 root voice Tense=Past|VerbForm=Fin
support NOUN 12 obj
. PUNCT 12 punct
`;

test('an office with a state in an "of" phrase is its holder', () => {
  assert.equal(who(resolve(MINISTER_OF), 0, 'minister')?.id, 'person/kang-sun-nam');
  const unnamed = `
The DET 3 det
defence NOUN 3 compound
minister NOUN 7 nsubj
of ADP 6 case
North PROPN 6 compound North
Korea PROPN 3 nmod Korea
spoke VERB 0 root speak Tense=Past|VerbForm=Fin
. PUNCT 7 punct
`;
  assert.deepEqual(who(resolve(unnamed), 0, 'minister'), {
    id: 'person/kang-sun-nam',
    country: 'PRK',
    sectors: ['GOV', 'MIL'],
    words: 'defence minister of North Korea',
  });
  assert.equal(
    who(resolve(unnamed, { publishedAt: '2016-03-01' }), 0, 'minister')?.id,
    'person/pak-yong-sik',
  );
  assert.deepEqual(who(resolve(unnamed, {}), 0, 'minister')?.id, null);
});

test('an indefinite or former office is not the holder of the day', () => {
  const document = resolve(`
A DET 4 det
Russian ADJ 4 amod Russian
defence NOUN 4 compound
minister NOUN 5 nsubj
visited VERB 0 root visit Tense=Past|VerbForm=Fin
Pyongyang PROPN 5 obj Pyongyang
. PUNCT 5 punct
`);
  assert.deepEqual(who(document, 0, 'minister'), {
    id: null,
    country: 'RUS',
    sectors: ['GOV', 'MIL'],
    words: 'Russian defence minister',
  });
});

test("a possessive state and a ministry: China's foreign ministry", () => {
  const document = resolve(`
China PROPN 4 nmod:poss China
's PART 1 case
foreign ADJ 4 amod
ministry NOUN 5 nsubj
said VERB 0 root say Tense=Past|VerbForm=Fin
it PRON 7 nsubj
knew VERB 5 ccomp know
. PUNCT 5 punct
`);
  const ministry = { id: null, country: 'CHN', sectors: ['GOV'] };
  assert.deepEqual(who(document, 0, 'ministry'), { ...ministry, words: "China's foreign ministry" });
  assert.deepEqual(who(document, 0, 'it'), { ...ministry, words: 'it' });
});

test('a family name alone is the person named in full before', () => {
  const document = resolve(`${WELCOME}
Shoigu PROPN 2 nsubj Shoigu
presented VERB 0 root present Tense=Past|VerbForm=Fin
a DET 4 det
letter NOUN 2 obj
to ADP 6 case
Kim PROPN 2 obl Kim
. PUNCT 2 punct

He PRON 2 nsubj he
smiled VERB 0 root smile Tense=Past|VerbForm=Fin
. PUNCT 2 punct
`);
  assert.equal(who(document, 1, 'Shoigu')?.id, 'person/sergei-shoigu');
  assert.equal(who(document, 1, 'Kim')?.id, 'person/kim-jong-un');
  assert.equal(who(document, 2, 'He')?.id, 'person/sergei-shoigu');
  const chain = document.chains.find((one) => one.actorId === 'person/sergei-shoigu');
  assert.equal(chain?.mentions.length, 2);
});

test('a title picks the holder among persons of one family name', () => {
  const document = resolve(`
President PROPN 2 compound President
Putin PROPN 3 nsubj Putin
spoke VERB 0 root speak Tense=Past|VerbForm=Fin
. PUNCT 3 punct
`);
  assert.equal(who(document, 0, 'Putin'), null, 'without a reader mention the name stands for nobody yet');
  const read = resolve(
    `
President PROPN 2 compound President
Putin PROPN 3 nsubj Putin
spoke VERB 0 root speak Tense=Past|VerbForm=Fin
. PUNCT 3 punct
`,
    { publishedAt: '2023-07-28', names: { Putin: 'person' } },
  );
  assert.equal(who(read, 0, 'Putin')?.id, 'person/vladimir-putin');
});

test('an apposition gives an unknown person country and sector', () => {
  const document = resolve(
    `
Jonas PROPN 11 nsubj Jonas
Beck PROPN 1 flat Beck
, PUNCT 5 punct
an DET 5 det
analyst NOUN 1 appos
from ADP 9 case
the DET 9 det
Carnegie PROPN 9 compound Carnegie
Endowment PROPN 5 nmod Endowment
, PUNCT 5 punct
said VERB 0 root say Tense=Past|VerbForm=Fin
so ADV 11 advmod
. PUNCT 11 punct
`,
    { publishedAt: '2023-07-28', names: { 'Jonas Beck': 'person' } },
  );
  assert.deepEqual(who(document, 0, 'Jonas'), {
    id: null,
    country: 'USA',
    sectors: ['EDU', 'NGO'],
    words: 'Jonas Beck',
  });
});

test('the North does not count in a text about other states', () => {
  const north = `
The DET 2 det
North PROPN 3 nsubj North
fired VERB 0 root fire Tense=Past|VerbForm=Fin
missiles NOUN 3 obj missile
. PUNCT 3 punct
`;
  const other = resolve(`
Paris PROPN 2 nsubj Paris
watched VERB 0 root watch Tense=Past|VerbForm=Fin
. PUNCT 2 punct

${north}`);
  assert.equal(who(other, 1, 'North'), null);
  assert.equal(who(resolve(north), 0, 'North')?.id, 'state/prk');
  const named = resolve(`
Seoul PROPN 2 nsubj Seoul
watched VERB 0 root watch Tense=Past|VerbForm=Fin
. PUNCT 2 punct

${north}`);
  assert.equal(who(named, 1, 'North')?.id, 'state/prk');
  assert.deepEqual(who(named, 0, 'Seoul')?.sectors, ['GOV']);
});

test('two adjectives before one noun are two actors', () => {
  const document = resolve(`
The DET 5 det
Russian ADJ 5 amod Russian
and CCONJ 4 cc
Chinese ADJ 2 conj Chinese
delegations NOUN 6 nsubj delegation Number=Plur
left VERB 0 root leave Tense=Past|VerbForm=Fin
. PUNCT 6 punct
`);
  const actors = actorsOf(document, 0, tokenIndex(document, 0, 'delegations'));
  assert.deepEqual(
    actors.map((actor) => actor.country),
    ['RUS', 'CHN'],
  );
});

test('the two sides stay open, and a relative pronoun is its noun', () => {
  const document = resolve(`
The DET 3 det
two NUM 3 nummod
sides NOUN 4 nsubj side Number=Plur
thanked VERB 0 root thank Tense=Past|VerbForm=Fin
Moscow PROPN 4 obj Moscow
, PUNCT 8 punct
which PRON 8 nsubj which PronType=Rel
helped VERB 5 acl:relcl help Tense=Past|VerbForm=Fin
. PUNCT 4 punct
`);
  assert.equal(who(document, 0, 'sides'), null);
  assert.equal(who(document, 0, 'which')?.id, 'state/rus');
});

test('words in lower case are no states: us, turkey', () => {
  const document = resolve(`
They PRON 2 nsubj they
told VERB 0 root tell Tense=Past|VerbForm=Fin
us PRON 2 iobj we
about ADP 5 case
turkey NOUN 2 obl
. PUNCT 2 punct
`);
  assert.deepEqual(document.mentions, []);
});

test('a counterpart holds the same office, on the other side', () => {
  const document = resolve(`
Sergei PROPN 3 nsubj Sergei
Shoigu PROPN 1 flat Shoigu
met VERB 0 root meet Tense=Past|VerbForm=Fin
his PRON 7 nmod:poss his
North PROPN 6 compound North
Korean ADJ 7 amod Korean
counterpart NOUN 3 obj counterpart
. PUNCT 3 punct
`);
  assert.equal(who(document, 0, 'counterpart')?.id, 'person/kang-sun-nam');
});

test('a group is of the country of who leads it', () => {
  const document = resolve(`
The DET 2 det
delegation NOUN 6 nsubj
led VERB 2 acl lead
by ADP 5 case
Shoigu PROPN 3 obl:agent Shoigu
left VERB 0 root leave Tense=Past|VerbForm=Fin
. PUNCT 6 punct

Sergei PROPN 3 nsubj Sergei
Shoigu PROPN 1 flat Shoigu
slept VERB 0 root sleep Tense=Past|VerbForm=Fin
. PUNCT 3 punct
`);
  assert.equal(who(document, 0, 'delegation')?.country, 'RUS');
});

test('the agency is the body named before; him is not the subject', () => {
  const document = resolve(`
The DET 5 det
Korean PROPN 5 compound Korean
Central PROPN 5 compound Central
News PROPN 5 compound News
Agency PROPN 6 nsubj Agency
named VERB 0 root name Tense=Past|VerbForm=Fin
Xi PROPN 6 obj Xi
Jinping PROPN 7 flat Jinping
. PUNCT 6 punct

Kim PROPN 4 nsubj Kim
Jong PROPN 1 flat Jong
Un PROPN 1 flat Un
met VERB 0 root meet Tense=Past|VerbForm=Fin
him PRON 4 obj he
, PUNCT 8 punct
the DET 8 det
agency NOUN 9 nsubj
said VERB 4 parataxis say Tense=Past|VerbForm=Fin
. PUNCT 4 punct
`);
  assert.equal(who(document, 1, 'agency')?.id, 'org/kcna');
  assert.equal(who(document, 1, 'him')?.id, 'person/xi-jinping');
});

test('a minister called by the family name alone, in a text that names the state', () => {
  const text = `
Shoigu PROPN 2 nsubj Shoigu
left VERB 0 root leave Tense=Past|VerbForm=Fin
Moscow PROPN 2 obj Moscow
. PUNCT 2 punct
`;
  const names = { Shoigu: 'person' } as const;
  assert.equal(
    who(resolve(text, { publishedAt: '2023-10-14', names }), 0, 'Shoigu')?.id,
    'person/sergei-shoigu',
  );
  assert.equal(who(resolve(text, { publishedAt: '2005-10-14', names }), 0, 'Shoigu')?.id, null);
});
