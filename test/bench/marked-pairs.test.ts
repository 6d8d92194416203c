/** Rows with a marked pair: found, or why not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  countCauses,
  judgePair,
  type MarkedPair,
  withNamesForPronouns,
} from '../../bench/coding/marked-pairs.ts';
import { parseMarked, parsePlvRows } from '../../bench/coding/sets/plv-rows.ts';
import { codedEvent, somebody } from './coded-event.ts';

const MARKED = 'Officials in <t>Quito</t> said <s>Peru</s>vian troops left Chile after they met.';
const { text: SENTENCE, sources, targets } = parseMarked(MARKED);
const GOLD: MarkedPair = { wanted: ['AID'], sources, targets };
const PERU = somebody(SENTENCE, 'Peruvian troops', 'PER');
const QUITO = somebody(SENTENCE, 'Quito', 'ECU');
const CHILE = somebody(SENTENCE, 'Chile', 'CHL');

const causeOf = (...events: Parameters<typeof judgePair>[1]) => judgePair(GOLD, events).cause;

describe('marks', () => {
  test('are stretches of the plain sentence', () => {
    assert.equal(SENTENCE, MARKED.replace(/<\/?[st]>/g, ''));
    assert.deepEqual(
      [...sources, ...targets].map(({ start, end }) => SENTENCE.slice(start, end)),
      ['Peru', 'Quito'],
    );
  });

  test('may nest, repeat and be missing', () => {
    const nested = parseMarked('<s>the <t>Lao</t> army</s> and <t>Laos</t>');
    assert.equal(nested.text, 'the Lao army and Laos');
    assert.deepEqual(nested.sources, [{ start: 0, end: 12 }]);
    assert.deepEqual(nested.targets, [
      { start: 4, end: 7 },
      { start: 17, end: 21 },
    ]);
    assert.deepEqual(parseMarked('no mark').sources, []);
  });

  test('rows of the list are left out, a split root has both of its names', () => {
    const head = 'uid\tgold_root\tsentence\tmarked_sentence\tsource\ttarget';
    const rows = parsePlvRows(
      `${head}\n7\tAID\tA b\t<s>A</s> b\tA\t\n8\tYIELD\tC d\t<s>C</s> <t>d</t>\tC\td\n`,
      new Set(['7']),
    );
    assert.deepEqual(
      rows.map(({ id, wanted, text }) => [id, wanted, text]),
      [['8', ['CONCEDE', 'RETREAT'], 'C d']],
    );
  });
});

describe('a row', () => {
  test('is found where one event has root, both sides and the direction', () => {
    const right = codedEvent('AID', { source: [PERU], target: [QUITO] });
    assert.deepEqual(judgePair(GOLD, [codedEvent('ASSAULT'), right]), {
      found: true,
      pair: true,
      rootOfPair: true,
      cause: null,
    });
  });

  test('is found both ways in a reciprocal event, but not by one participant alone', () => {
    const both = codedEvent('AID', { source: [QUITO, PERU], reciprocal: true });
    assert.equal(judgePair(GOLD, [both]).found, true);
    const everything = { ...PERU, start: 0, end: SENTENCE.length };
    assert.equal(
      judgePair(GOLD, [codedEvent('AID', { source: [everything], reciprocal: true })]).found,
      false,
    );
  });

  test('asks nothing of a side that is not marked', () => {
    const open = { ...GOLD, targets: [] };
    assert.equal(judgePair(open, [codedEvent('AID', { source: [PERU] })]).found, true);
  });

  test('ignores uncertain events and participants of the title', () => {
    const sides = { source: [PERU], target: [QUITO] };
    assert.equal(causeOf(codedEvent('AID', { ...sides, status: 'uncertain' })), 'only uncertain events');
    const titled = { ...PERU, field: 'title' as const };
    assert.equal(judgePair(GOLD, [codedEvent('AID', { ...sides, source: [titled] })]).found, false);
  });
});

describe('the cause', () => {
  const place = {
    ...{ text: 'Quito', field: 'text' as const, start: QUITO.start, end: QUITO.end, name: 'Quito' },
    ...{ country: 'ECU', lat: 0, lng: -78, precision: 'city' as const, basis: 'stated' as const },
  };
  const they = somebody(SENTENCE, 'they', 'PER');
  const cases = [
    ['no event', []],
    ['root right, pair reversed', [codedEvent('AID', { source: [QUITO], target: [PERU] })]],
    ['pair right, root wrong', [codedEvent('ASSAULT', { source: [PERU], target: [QUITO] })]],
    ['root right, source missing', [codedEvent('AID', { target: [QUITO] })]],
    ['root right, source a pronoun', [codedEvent('AID', { source: [they], target: [QUITO] })]],
    ['root right, other source', [codedEvent('AID', { source: [CHILE], target: [QUITO] })]],
    ['root right, target is the place of the event', [codedEvent('AID', { source: [PERU], place })]],
    ['root right, target missing', [codedEvent('AID', { source: [PERU] })]],
    ['root right, target missing', [codedEvent('AID', { source: [PERU], reciprocal: true })]],
    ['root right, other target', [codedEvent('AID', { source: [PERU], target: [CHILE] })]],
    ['root right, neither side met', [codedEvent('AID', { source: [CHILE] })]],
    ['pair reversed, root wrong', [codedEvent('ASSAULT', { source: [QUITO], target: [PERU] })]],
    ['another root and another pair', [codedEvent('ASSAULT', { source: [CHILE] })]],
  ] as const;
  for (const [cause, events] of cases) {
    test(`${cause}, ${events.length} events`, () => assert.equal(causeOf(...events), cause));
  }

  test('is counted most often first', () => {
    const judged = [[], [], [codedEvent('AID', { source: [PERU] })]].map((events) => judgePair(GOLD, events));
    assert.deepEqual(countCauses(judged), [
      { cause: 'no event', rows: 2 },
      { cause: 'root right, target missing', rows: 1 },
    ]);
  });
});

test('a pronoun is taken for the marked name of the same actor, a name for nothing else', () => {
  const mention = {
    ...{ id: 'm1', field: 'text' as const, start: PERU.start, end: PERU.end, text: PERU.text },
    ...{ kind: 'organisation' as const, actorId: 'state/per', placeId: null, weaponId: null },
    ...{ instrumentId: null, chain: null },
  };
  const they = somebody(SENTENCE, 'they', 'PER');
  const event = codedEvent('AID', { source: [they], target: [QUITO] });
  assert.equal(judgePair(GOLD, [event]).found, false);
  assert.equal(judgePair(GOLD, withNamesForPronouns(GOLD, [event], [mention])).found, true);
  const other = codedEvent('AID', { source: [CHILE], target: [QUITO] });
  assert.deepEqual(withNamesForPronouns(GOLD, [other], [{ ...mention, actorId: 'state/chl' }]), [other]);
});
