/** The filter and the address say the same, in both directions. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  FILTER_NAMES,
  filterEntries,
  listPath,
  parseView,
  toggleValue,
  toQuery,
  viewAddress,
  withoutValue,
  withValues,
} from '../../web/src/state/filter.ts';

describe('reading an address', () => {
  test('repeated parameters are alternatives; a comma is part of a value', () => {
    const { filter, sort } = parseView('events', '?type=AID&type=CONSULT&actor=Smith,%20John&sort=date');
    assert.deepEqual(filter, { actor: ['Smith, John'], type: ['AID', 'CONSULT'] });
    assert.equal(sort, 'date');
  });

  test('of a name that takes one value the last counts', () => {
    assert.deepEqual(parseView('events', 'from=2018-01-01&from=2019-01-01').filter, { from: ['2019-01-01'] });
  });

  test('unknown names, empty and doubled values are left out', () => {
    assert.deepEqual(parseView('events', 'stance=denies&q=&type=AID&type=AID&utm=x').filter, {
      type: ['AID'],
    });
    assert.deepEqual(parseView('claims', 'stance=denies').filter, { stance: ['denies'] });
  });
});

describe('writing an address', () => {
  test('nothing chosen is the bare page', () => {
    assert.equal(viewAddress('events', { filter: {}, sort: null }), '/');
    assert.equal(viewAddress('claims', { filter: {}, sort: null }), '/claim-list');
  });

  test('the question to the API has the same names and what is added to it', () => {
    const view = { filter: { pair: ['PRK-RUS'] }, sort: '-filed' };
    assert.equal(viewAddress('events', view), '/?pair=PRK-RUS&sort=-filed');
    assert.equal(
      listPath('events', view, 'json', { limit: '1', count: 'yes' }),
      '/events.json?pair=PRK-RUS&sort=-filed&limit=1&count=yes',
    );
    assert.equal(listPath('articles', { filter: {}, sort: null }, 'csv'), '/articles.csv');
  });

  test('any filter survives being written and read', () => {
    const value = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() === text);
    const many = ['type', 'actor', 'outlet', 'place'];
    const one = ['q', 'from', 'review'];
    const filters = fc.record(
      Object.fromEntries([
        ...many.map((name) => [name, fc.uniqueArray(value, { minLength: 1, maxLength: 4 })]),
        ...one.map((name) => [name, fc.array(value, { minLength: 1, maxLength: 1 })]),
      ]),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, fc.option(fc.constantFrom('date', '-filed')), (filter, sort) => {
        assert.deepEqual(parseView('events', `?${toQuery('events', { filter, sort })}`), {
          filter: { ...filter },
          sort,
        });
      }),
    );
  });
});

describe('changing a filter', () => {
  test('a value goes in and out; an empty name leaves', () => {
    const with1 = toggleValue({}, 'type', 'AID');
    const with2 = toggleValue(with1, 'type', 'CONSULT');
    assert.deepEqual(with2, { type: ['AID', 'CONSULT'] });
    assert.deepEqual(toggleValue(with2, 'type', 'AID'), { type: ['CONSULT'] });
    assert.deepEqual(withoutValue(with1, 'type', 'AID'), {});
  });

  test('a name that takes one value keeps one', () => {
    assert.deepEqual(toggleValue({ review: ['wrong'] }, 'review', 'all'), { review: ['all'] });
  });

  test('the filter before stays as it was', () => {
    const before = { type: ['AID'] };
    withValues(before, 'type', []);
    toggleValue(before, 'type', 'AID');
    assert.deepEqual(before, { type: ['AID'] });
  });

  test('entries come in the order of the names', () => {
    assert.deepEqual(filterEntries('events', { type: ['AID'], q: ['arms'] }), [
      { name: 'q', value: 'arms' },
      { name: 'type', value: 'AID' },
    ]);
    assert.ok(FILTER_NAMES.events.indexOf('q') < FILTER_NAMES.events.indexOf('type'));
  });
});
