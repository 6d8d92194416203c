/** Names that somebody else may bear: ministers out of office, leaders of small states by family name alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { resolveDocument } from '../../src/resolve/resolve-mentions.ts';
import { buildDocument } from '../build-document.ts';

const knowledge = loadKnowledge();

function actorIds(conllu: string, publishedAt: string, names: Record<string, 'person'> = {}) {
  const document = resolveDocument(buildDocument(conllu, { publishedAt, names }), knowledge);
  return document.mentions.map(({ text, actorId }) => [text, actorId]);
}

const FULL = (state: string) => `
Stephen PROPN 3 nsubj Stephen
Smith PROPN 1 flat Smith
visited VERB 0 root visit Tense=Past|VerbForm=Fin
${state} PROPN 3 obj ${state}
. PUNCT 3 punct
`;

test('a former minister is meant where the text speaks of the state, and not in a text about another', () => {
  assert.deepEqual(actorIds(FULL('Australia'), '2022-03-01')[0], ['Stephen Smith', 'person/stephen-smith']);
  assert.ok(!actorIds(FULL('Mexico'), '2022-03-01').some(([, id]) => id === 'person/stephen-smith'));
});

test('a minister in office is meant wherever he goes', () => {
  assert.deepEqual(actorIds(FULL('Mexico'), '2009-03-01')[0], ['Stephen Smith', 'person/stephen-smith']);
});

const BARE = (name: string) => `
${name} PROPN 2 nsubj ${name}
left VERB 0 root leave Tense=Past|VerbForm=Fin
Geneva PROPN 2 obj Geneva
. PUNCT 2 punct
`;

test('a family name alone is a leader of whom the press speaks so, and of no other state', () => {
  assert.ok(
    actorIds(BARE('Putin'), '2020-03-01', { Putin: 'person' }).some(
      ([, id]) => id === 'person/vladimir-putin',
    ),
  );
  const honduras = [...knowledge.persons.values()].find(
    ({ country, offices }) =>
      country === 'HND' && offices.some(({ from, to }) => (from ?? '') < '2020' && (to ?? '9') > '2021'),
  );
  assert.ok(honduras !== undefined, 'the knowledge has the president of 2020');
  const family = honduras.name.split(' ').at(-1) ?? '';
  assert.deepEqual(
    actorIds(BARE(family), '2020-03-01', { [family]: 'person' }).filter(([, id]) => id === honduras.id),
    [],
  );
});

test('a leader of old is meant by a name that nobody else known bears, also in a text without a date', () => {
  const idOf = (name: string, day: string) => actorIds(BARE(name), day, { [name]: 'person' })[0]?.[1] ?? null;
  assert.equal(idOf('Obama', '2024-03-01'), 'person/barack-obama');
  assert.equal(idOf('Bush', '2024-03-01'), null, 'two presidents of the name');
  const undated = resolveDocument(buildDocument(BARE('Putin'), { names: { Putin: 'person' } }), knowledge);
  assert.equal(undated.mentions[0]?.actorId, 'person/vladimir-putin');
});
