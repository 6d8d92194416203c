/** Dyads against a plain count of pairs, and a tally that adds up. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { countDyadless, createDyadTally, type DyadRow, toDyads } from '../../src/publish/dyads.ts';
import { csvFormat } from '../../src/publish/formats/csv.ts';
import type { EventRow } from '../../src/record/rows.ts';
import { readCsvRows } from './read-csv.ts';
import { eventRow, joined, participant, streamOf } from './sample-rows.ts';

const COUNTRIES = ['PRK', 'RUS', 'CHN', 'KOR', 'USA'];
const state = (country: string) => participant(country, country);

async function dyadsOfAll(events: EventRow[], incomplete = false) {
  const tally = createDyadTally();
  const rows: DyadRow[] = [];
  for await (const row of toDyads(streamOf(events), tally, incomplete)) rows.push(row);
  return { rows, tally };
}

const names = (rows: DyadRow[]) =>
  rows.map(({ source, target }) => `${source?.text ?? '-'}>${target?.text ?? '-'}`);

describe('pairs', () => {
  test('every source with every target, in the order of the report', async () => {
    const event = eventRow({ source: [state('USA'), state('KOR')], target: [state('PRK'), state('CHN')] });
    const { rows } = await dyadsOfAll([event]);
    assert.deepEqual(names(rows), ['USA>PRK', 'USA>CHN', 'KOR>PRK', 'KOR>CHN']);
    assert.deepEqual(
      rows.map(({ dyad, dyads, record, id }) => ({ dyad, dyads, record, id })),
      [1, 2, 3, 4].map((dyad) => ({ dyad, dyads: 4, record: 'dyad', id: 'evt_1' })),
    );
  });

  test('a reciprocal event: each unordered pair once', async () => {
    const event = eventRow({ reciprocal: true, source: ['PRK', 'RUS', 'CHN'].map(state), target: [] });
    const { rows } = await dyadsOfAll([event]);
    assert.deepEqual(names(rows), ['PRK>RUS', 'PRK>CHN', 'RUS>CHN']);
    assert.ok(rows.every((row) => row.reciprocal));
  });

  test('one actor named twice on a side counts once; words and unknown actors stand for themselves', async () => {
    const twice = { ...state('PRK'), text: 'Pyongyang' };
    const words = participant('rebels', null, false);
    const event = eventRow({
      source: [state('PRK'), twice, words, words],
      target: [participant('Acme'), state('RUS')],
    });
    assert.deepEqual(names((await dyadsOfAll([event])).rows), [
      'PRK>Acme',
      'PRK>RUS',
      'rebels>Acme',
      'rebels>RUS',
    ]);
    const within = eventRow({ source: [state('PRK')], target: [state('PRK')] });
    assert.deepEqual(
      names((await dyadsOfAll([within])).rows),
      ['PRK>PRK'],
      'an act within a state is a dyad',
    );
  });

  test('the pair of countries does not depend on who acts', async () => {
    const one = eventRow({ source: [state('RUS')], target: [state('PRK')] });
    const other = eventRow({ source: [state('PRK')], target: [state('RUS'), participant('Acme')] });
    const { rows } = await dyadsOfAll([one, other]);
    const cells = readCsvRows(await joined(csvFormat.write('dyads', streamOf(rows))));
    assert.deepEqual(
      cells.map((row) => [row.source_country, row.target_country, row.pair]),
      [
        ['RUS', 'PRK', 'PRK-RUS'],
        ['PRK', 'RUS', 'PRK-RUS'],
        ['PRK', '', ''],
      ],
    );
  });
});

describe('events without a dyad', () => {
  const none = [
    eventRow({ id: 'evt_a', target: [] }),
    eventRow({ id: 'evt_b', source: [] }),
    eventRow({ id: 'evt_c', source: [], target: [] }),
    eventRow({ id: 'evt_d', reciprocal: true, source: [state('PRK')], target: [] }),
    eventRow({ id: 'evt_e', reciprocal: true, source: [state('PRK'), state('PRK')], target: [] }),
  ];

  test('give no row, and are counted by what they lack', async () => {
    const { rows, tally } = await dyadsOfAll([...none, eventRow()]);
    assert.equal(rows.length, 1);
    assert.deepEqual(tally, {
      events: 6,
      dyads: 1,
      dyadless: { 'no-target': 1, 'no-source': 1, nobody: 1, 'one-sided': 2 },
    });
  });

  test('give one row for each participant when they are asked for', async () => {
    const two = eventRow({ id: 'evt_f', source: [state('PRK'), state('RUS')], target: [] });
    const { rows, tally } = await dyadsOfAll([...none, two], true);
    assert.deepEqual(names(rows), ['North Korea>-', '->Russia', '->-', 'PRK>-', 'PRK>-', 'PRK>-', 'RUS>-']);
    assert.ok(rows.every((row) => row.dyad === 0 && row.dyads === 0));
    assert.equal(countDyadless(tally), 6);
  });
});

describe('against a plain oracle', () => {
  const side = fc.array(fc.constantFrom(...COUNTRIES), { maxLength: 4 });

  test('property: the set of pairs and the sums', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(side, side, fc.boolean()), { maxLength: 6 }), async (drafts) => {
        const events = drafts.map(([source, target, reciprocal], i) =>
          eventRow({
            id: `evt_${i}`,
            reciprocal,
            source: source.map(state),
            target: reciprocal ? [] : target.map(state),
          }),
        );
        const expected: string[] = [];
        for (const [i, [source, target, reciprocal]] of drafts.entries())
          for (const [a, one] of COUNTRIES.entries())
            for (const [b, other] of COUNTRIES.entries()) {
              const isPair = reciprocal
                ? a < b && source.includes(one) && source.includes(other)
                : source.includes(one) && target.includes(other);
              if (isPair) expected.push(`evt_${i} ${one} ${other}`);
            }
        const { rows, tally } = await dyadsOfAll(events);
        const order = ({ text = '' }: { text?: string } = {}) => COUNTRIES.indexOf(text);
        const found = rows.map(({ id, source, target, reciprocal }) => {
          const pair = [source ?? undefined, target ?? undefined];
          if (reciprocal) pair.sort((a, b) => order(a) - order(b));
          return `${id} ${pair.map((one) => one?.text).join(' ')}`;
        });
        assert.deepEqual(found.sort(), expected.sort());
        assert.equal(tally.dyads, rows.length);
        assert.equal(tally.events, events.length);
        assert.equal(new Set(rows.map((row) => row.id)).size + countDyadless(tally), events.length);
      }),
      { numRuns: 300 },
    );
  });
});
