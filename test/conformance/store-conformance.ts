/**
 * The contract of `src/store/port.ts` as tests. Every engine runs all of it: `storeConformance('name', open)`
 * in a test file of its own.
 */
import { describe } from 'node:test';
import { filingConformance, type OpenStore } from './filing.ts';
import { filingAgainConformance } from './filing-again.ts';
import { listFiltersConformance } from './lists-filters.ts';
import { listPagingConformance } from './lists-paging.ts';
import { searchConformance } from './lists-search.ts';
import { timelineConformance } from './lists-timeline.ts';
import { reviewsConformance } from './reviews.ts';
import { setAsideConformance } from './set-aside.ts';

/** @param openStore gives an empty store for one test, and closes it after the test */
export function storeConformance(engine: string, openStore: OpenStore): void {
  describe(`the contract of a store, kept by ${engine}`, () => {
    filingConformance(openStore);
    filingAgainConformance(openStore);
    reviewsConformance(openStore);
    setAsideConformance(openStore);
    listFiltersConformance(openStore);
    listPagingConformance(openStore);
    timelineConformance(openStore);
    searchConformance(openStore);
  });
}
