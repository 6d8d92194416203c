import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAttacheError } from '../../src/base/errors.ts';
import {
  ACTOR_PARAMS,
  ARTICLE_PARAMS,
  CLAIM_PARAMS,
  EVENT_PARAMS,
  MAX_ALTERNATIVES,
  MAX_VALUE_LENGTH,
  parseActorFilter,
  parseArticleFilter,
  parseClaimFilter,
  parseEventFilter,
} from '../../src/store/parse-filter.ts';

/** A value that each parameter takes. */
const TAKEN: Record<string, string> = {
  from: '2018-06',
  to: '2019',
  actor: 'state/prk',
  country: 'PRK',
  source: 'PRK',
  target: 'Kim Jong Un',
  pair: 'PRK-RUS',
  type: 'CONSULT',
  mode: 'third-party',
  plover: 'AID',
  cameo: '042',
  context: 'military',
  quad: 'verbal-conflict',
  place: 'XKX',
  modality: 'done',
  voice: 'claimed',
  outlet: 'The Courier, Oslo',
  year: '2018',
  article: 'art_abc123',
  event: 'evt_abc123',
  q: 'two words',
  review: 'all',
  new_since: '0',
  stance: 'denies',
  kind: 'direct',
  known: 'no',
};

const KINDS = [
  { name: 'events', params: EVENT_PARAMS, parse: parseEventFilter, status: 'uncertain' },
  { name: 'claims', params: CLAIM_PARAMS, parse: parseClaimFilter, status: '' },
  { name: 'articles', params: ARTICLE_PARAMS, parse: parseArticleFilter, status: 'not-coded' },
  { name: 'actors', params: ACTOR_PARAMS, parse: parseActorFilter, status: '' },
] as const;

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isAttacheError(error) && error.code === 'STORE_FILTER_INVALID') return error.message;
    throw error;
  }
  return assert.fail('it was taken');
}

for (const { name, params, parse, status } of KINDS) {
  test(`${name}: every parameter is read into the filter, and refuses what it does not take`, () => {
    assert.deepEqual(parse({}), {});
    for (const param of params) {
      const value = param.name === 'status' ? status : (TAKEN[param.name] ?? assert.fail(param.name));
      assert.equal(Object.keys(parse({ [param.name]: [value] })).length, 1, param.name);
      assert.ok(
        refusal(() => parse({ [param.name]: [''] })).includes(`"${param.name}" takes ${param.takes}`),
      );
      const long = refusal(() => parse({ [param.name]: ['x'.repeat(MAX_VALUE_LENGTH + 1)] }));
      assert.ok(long.length < 1200, 'a message does not repeat a huge value');
      const twice = () => parse({ [param.name]: [value, value] });
      if (param.many) assert.equal(Object.values(twice())[0]?.length, 2);
      else assert.match(refusal(twice), /takes one value/);
      assert.match(
        refusal(() => parse({ [param.name]: Array.from({ length: MAX_ALTERNATIVES + 1 }, () => value) })),
        /takes (at most 100|one value)/,
      );
    }
  });
}

test('a year or a month stands for its first or its last day', () => {
  assert.deepEqual(parseEventFilter({ from: ['2018'], to: ['2018'] }), {
    from: '2018-01-01',
    to: '2018-12-31',
  });
  assert.deepEqual(parseEventFilter({ from: ['2024-02'], to: ['2024-02'] }), {
    from: '2024-02-01',
    to: '2024-02-29',
  });
  for (const wrong of ['2018-13', '2018-02-30', '12 June 2018', '2018-06-12T10:00', '18'])
    assert.match(
      refusal(() => parseEventFilter({ from: [wrong] })),
      /"from" takes a day, month or year/,
    );
  assert.match(
    refusal(() => parseEventFilter({ from: ['2019'], to: ['2018'] })),
    /lies after/,
  );
});

test('actors are asked for by id, country or name; a comma is part of a value', () => {
  assert.deepEqual(
    parseEventFilter({ actor: ['state/prk', 'PRK', ' Kim, Jong Un ', 'Trade/Industry'] }).actor,
    [
      { by: 'id', value: 'state/prk' },
      { by: 'country', value: 'PRK' },
      { by: 'name', value: 'Kim, Jong Un' },
      { by: 'name', value: 'Trade/Industry' },
    ],
  );
  assert.deepEqual(parseEventFilter({ pair: ['PRK-RUS'] }).pair, [['PRK', 'RUS']]);
  assert.deepEqual(parseActorFilter({ known: ['yes'] }), { known: true });
  assert.deepEqual(parseEventFilter({ new_since: ['0'] }), { newSince: 0 });
});

test('an unknown filter is named, with the nearest that there is', () => {
  assert.match(
    refusal(() => parseEventFilter({ modalty: ['done'] })),
    /"modalty"; perhaps "modality" is meant/,
  );
  assert.match(
    refusal(() => parseClaimFilter({ target: ['PRK'] })),
    /There are from, to, actor/,
  );
  for (const inherited of ['constructor', '__proto__', 'toString'])
    assert.match(
      refusal(() => parseEventFilter(JSON.parse(`{"${inherited}": ["x"]}`))),
      /There is no filter/,
    );
});
