import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { actorOf } from '../../src/resolve/actor-of.ts';
import { resolveDocument } from '../../src/resolve/resolve-mentions.ts';
import { buildDocument, tokenIndex } from '../build-document.ts';

const knowledge = loadKnowledge();

/** Words with their parse, parted by ` / `, sentences by ` // `; a word; `words|id|country` of the actor there, or null. */
type Case = readonly [parse: string, word: string, actor: string | null, sentence?: number];

const judged = (form: string, lemma: string) =>
  `Japan PROPN 2 nsubj Japan / ${form} VERB 0 root ${lemma} / Russia PROPN 2 obj Russia / for ADP 6 case / its PRON 6 nmod:poss its Number=Sing / test NOUN 2 obl test / . PUNCT 2 punct`;
const drones = (rel: string) =>
  `Ethiopia PROPN 2 nsubj Ethiopia / said VERB 0 root say / its PRON 4 nmod:poss its Poss=Yes|PronType=Prs / drones NOUN 5 ${rel} drone Number=Plur / struck VERB 2 ccomp strike / . PUNCT 2 punct`;

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'states that nobody names are an actor in these words; members are their organisation': [
    [
      'Western ADJ 2 amod / nations NOUN 3 nsubj nation Number=Plur / left VERB 0 root leave',
      'nations',
      'Western nations|null|null',
    ],
    [
      'NATO PROPN 2 compound / allies NOUN 3 nsubj ally Number=Plur / left VERB 0 root leave',
      'allies',
      'NATO allies|org/nato|IGO',
    ],
    [
      'Two NUM 3 nummod / NATO PROPN 3 compound / states NOUN 4 nsubj state Number=Plur / left VERB 0 root leave',
      'states',
      'Two NATO states|null|IGO',
    ],
  ],
  'a force without an owner is that of the clause above, or of whoever commands it': [
    [
      'Japanese ADJ 2 amod Japanese / gunners NOUN 3 nsubj gunner Number=Plur / hit VERB 0 root hit / Russia PROPN 3 obj Russia / and CCONJ 8 cc / the DET 7 det / army NOUN 8 nsubj army / rested VERB 3 conj rest / . PUNCT 3 punct',
      'army',
      'army|null|JPN',
    ],
    [
      'Vladimir PROPN 3 nsubj Vladimir / Putin PROPN 1 flat Putin / told VERB 0 root tell / the DET 5 det / army NOUN 3 obj army / about ADP 7 case / Japan PROPN 3 obl Japan / . PUNCT 3 punct',
      'army',
      'army|null|RUS',
    ],
  ],
  'a family name is the person named in full, also where the text was misread': [
    [
      'Sergei PROPN 3 nsubj Sergei / Shoigu PROPN 1 flat Shoigu / left VERB 0 root leave / . PUNCT 3 punct // Shoigu PROPN 2 nsubj Shoigu / spoke VERB 0 root speak / . PUNCT 2 punct',
      'Shoigu',
      'Shoigu|person/sergei-shoigu|RUS',
      1,
    ],
  ],
  'who is punished for "its" deeds did them; who is accused of harming "its" ports did not own them': [
    [judged('punished', 'punish'), 'its', 'its|state/rus|RUS'],
    [judged('mocked', 'mock'), 'its', 'its|state/rus|RUS'],
    [judged('used', 'use'), 'its', 'its|state/jpn|JPN'],
    [
      'Japan PROPN 2 nsubj Japan / accused VERB 0 root accuse / Russia PROPN 2 obj Russia / of SCONJ 5 mark / blocking VERB 2 advcl block / its PRON 7 nmod:poss its Number=Sing / ports NOUN 5 obj port Number=Plur / . PUNCT 2 punct',
      'its',
      'its|state/jpn|JPN',
    ],
  ],
  'arms act for whoever "its" is where they act, and are nobody where something is done to them': [
    [drones('nsubj'), 'drones', 'its drones|null|ETH'],
    [drones('obj'), 'drones', null],
  ],
  'a body is not that of a state that it only acts on; a leader whom a parliament tells what to do is of its state':
    [
      [
        'Congress PROPN 2 nsubj Congress / urged VERB 0 root urge / Norway PROPN 2 obj Norway / to PART 5 mark / help VERB 2 xcomp help / Peru PROPN 5 obj Peru / . PUNCT 2 punct',
        'Congress',
        'Congress|org/us-congress|USA',
      ],
      [
        'The DET 2 det / government NOUN 3 nsubj government / condemned VERB 0 root condemn / Syria PROPN 3 obj Syria / . PUNCT 3 punct',
        'government',
        'government|null|null',
      ],
      [
        'In ADP 2 case / Syria PROPN 5 obl Syria / the DET 4 det / government NOUN 5 nsubj government / condemned VERB 0 root condemn / Chad PROPN 5 obj Chad / . PUNCT 5 punct',
        'government',
        'government|null|SYR',
      ],
      [
        'Emmanuel PROPN 4 nsubj:pass Emmanuel / Macron PROPN 1 flat Macron / was AUX 4 aux:pass / urged VERB 0 root urge / by ADP 6 case / parliament NOUN 4 obl:agent parliament / to PART 8 mark / recognise VERB 4 xcomp recognise / Chad PROPN 8 obj Chad / . PUNCT 4 punct',
        'parliament',
        'parliament|null|FRA',
      ],
    ],
  '"the nation of Tuvalu" says which nation, and goes back to nobody': [
    [
      'Estonia PROPN 2 nsubj Estonia / met VERB 0 root meet / ministers NOUN 2 obj minister Number=Plur / from ADP 7 case / the DET 7 det / island NOUN 7 compound island / nation NOUN 3 nmod nation Number=Sing / of ADP 9 case / Tuvalu PROPN 7 nmod Tuvalu / . PUNCT 2 punct',
      'nation',
      'nation of Tuvalu|state/tuv|TUV',
    ],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  test(name, () => {
    for (const [parse, word, expected, sentence = 0] of cases) {
      const conllu = parse.replaceAll(' // ', '\n\n').replaceAll(' / ', '\n');
      const document = resolveDocument(buildDocument(conllu, { publishedAt: '2023-07-28' }), knowledge);
      const actor = actorOf(document, sentence, tokenIndex(document, sentence, word));
      const found = actor === null ? null : `${actor.span.text}|${actor.id}|${actor.country}`;
      assert.equal(found, expected, conllu);
    }
  });
}
