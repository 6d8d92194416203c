/** Triples of countries and codes: what is counted, and what is left out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCameoTable, rootOfType } from '../../bench/coding/category-names.ts';
import { countryOfCode, pairsOf, scoreTriples, triplesOf } from '../../bench/coding/country-triples.ts';
import { causeLines } from '../../bench/coding/triple-causes.ts';
import { PLOVER_TYPES } from '../../src/record/lists/plover-types.ts';
import { codedEvent, somebody } from './coded-event.ts';

const SENTENCE = 'Peru and Chile met rebels and Fiji.';
const [PERU, CHILE] = [somebody(SENTENCE, 'Peru', 'PER'), somebody(SENTENCE, 'Chile', 'CHL')];
const REBELS = somebody(SENTENCE, 'rebels');

test('a code is cut to its country; roles, groups and companies have none', () => {
  assert.equal(countryOfCode('USAGOV'), 'USA');
  assert.equal(countryOfCode('IGOUNO'), 'IGO');
  for (const code of ['---REB', '---', '', 'IMGMUSISI', 'NGO']) assert.equal(countryOfCode(code), '');
  assert.equal(countryOfCode('JAP'), 'JPN');
});

test('sources by targets; both ways each side acts on each other; nobody on nobody is no pair', () => {
  assert.deepEqual(pairsOf(['PER', 'CHL'], ['FJI'], false), [
    { source: 'PER', target: 'FJI' },
    { source: 'CHL', target: 'FJI' },
  ]);
  assert.equal(pairsOf(['PER', 'CHL', 'FJI'], [], true).length, 6);
  assert.deepEqual(pairsOf(['PER'], [], true), [{ source: 'PER', target: '' }]);
  assert.deepEqual(pairsOf([], ['PER'], false), [{ source: '', target: 'PER' }]);
  assert.deepEqual(pairsOf([''], [], false), []);
});

test('only filed events with a code give triples', () => {
  const events = [
    codedEvent('CONSULT', { source: [PERU, CHILE], reciprocal: true, cameo: '040' }),
    codedEvent('ASSAULT', { source: [REBELS], target: [PERU], cameo: '190' }),
    codedEvent('AID', { source: [PERU], target: [CHILE], status: 'uncertain', cameo: '070' }),
    codedEvent('AGREE', { source: [PERU], target: [CHILE] }),
  ];
  assert.deepEqual(
    triplesOf(events, (e) => e.cameo).map((t) => `${t.source}>${t.target} ${t.code}`),
    ['PER>CHL 040', 'CHL>PER 040', '>PER 190'],
  );
});

test('F1 is over all sentences, repeats count once, and any of the gold codes will do', () => {
  const pair = { source: 'PER', target: 'CHL' };
  const score = scoreTriples([
    { gold: [{ ...pair, codes: ['CONCEDE', 'RETREAT'] }], filed: [{ ...pair, code: 'RETREAT' }] },
    {
      gold: [
        { ...pair, codes: ['AID'] },
        { ...pair, codes: ['AID'] },
      ],
      filed: [
        { ...pair, code: 'AID' },
        { ...pair, code: 'AID' },
        { source: 'CHL', target: 'PER', code: 'AID' },
      ],
    },
    { gold: [{ ...pair, codes: ['AID'] }], filed: [] },
  ]);
  assert.deepEqual([score.gold, score.goldFound, score.filed, score.filedRight], [3, 2, 3, 2]);
  assert.ok(Math.abs(score.f1 - 2 / 3) < 1e-9);
});

test('no triple at all scores nought and not a half of nothing', () => {
  assert.equal(scoreTriples([{ gold: [], filed: [] }]).f1, 0);
});

test('every PLOVER type has two digits; joined roots share them', () => {
  for (const type of PLOVER_TYPES) assert.match(rootOfType(type) ?? '', /^\d\d$/, type);
  const typeOf = parseCameoTable('09: ACCUSE\n163: COERCE,  restrict,  x # Impose\n16: SANCTION\n');
  assert.equal(typeOf('090'), 'ACCUSE');
  assert.equal(typeOf('163'), 'COERCE');
  assert.equal(typeOf('161'), 'SANCTION');
  assert.equal(typeOf('023'), 'REQUEST');
  assert.equal(typeOf('015'), undefined);
  assert.equal(rootOfType(''), null);
});

test('a missed triple has one cause; what is filed beyond the gold is counted by what else the sentence misses', () => {
  const gold = [{ source: 'PER', target: 'CHL', codes: ['AID'] }];
  const filed = (source: string, target: string, code: string) => [{ source, target, code }];
  const lines = causeLines([
    { gold, filed: [] },
    { gold, filed: filed('CHL', 'PER', 'AID') },
    { gold, filed: filed('PER', 'CHL', 'AGREE') },
    { gold, filed: filed('PER', '', 'AID') },
    { gold, filed: filed('PER', '', 'AID') },
    { gold, filed: filed('', 'CHL', 'AID') },
    { gold, filed: filed('FJI', 'FJI', 'AGREE') },
    { gold, filed: [...filed('PER', 'CHL', 'AID'), ...filed('FJI', '', 'AID')] },
  ]).map((line) => line.trim().replace(/ +/g, ' '));
  assert.deepEqual(lines, [
    'gold triples missed, by cause:',
    '2 code and source right, target without a country',
    '1 nothing filed with a country',
    '1 code right, pair reversed',
    '1 pair right, other code',
    '1 code and target right, source without a country',
    '1 other code and other pair',
    'filed triples that the gold lacks:',
    '6 in sentences where one is missed',
    '1 beside all that is wanted',
  ]);
});
