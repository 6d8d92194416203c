/** What is new since the last visit, when somebody else filed more meanwhile. */
import assert from 'node:assert/strict';
import type { EventsAnswer } from '../../../src/api/contract/answers.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { syntheticReport } from '../../conformance/synthetic-report.ts';
import { eventually } from '../eventually.ts';
import type { Journey } from '../journey.ts';
import { countWords, listCount, rowLinks } from '../list-page.ts';
import { settled } from '../visit.ts';

const LATER_MS = 2 * 60 * 60 * 1000;

export const visits: readonly Journey[] = [
  {
    name: 'new since the last visit: a link with the count, and a mark at each new row',
    async walk({ ownDesk, visit }) {
      const desk = await ownDesk();
      const { page, context, open } = await visit({}, desk);
      const report = syntheticReport(21, 1, { events: 6, words: 120 });
      const ids = report.result.events.map(({ id }) => `/event/${id}`);
      await open('/');
      assert.doesNotMatch(await page.locator('.store-line').innerText(), /new/, 'nothing is new at first');

      const other = await openSqliteStore(desk.storePath);
      await other.fileReport(report);
      await other.close();
      // Still the same visit: nothing to compare with.
      await page.reload();
      await settled(page);
      assert.equal(await page.locator('.new-since, .tag-new').count(), 0);

      await context.clock.setFixedTime(Date.now() + LATER_MS);
      await page.reload();
      await settled(page);
      assert.match(await page.locator('.store-line').innerText(), /nothing new since/);

      const more = syntheticReport(21, 2, { events: 6, words: 120 });
      const again = await openSqliteStore(desk.storePath);
      await again.fileReport(more);
      await again.close();
      ids.splice(0, ids.length, ...more.result.events.map(({ id }) => `/event/${id}`));
      await context.clock.setFixedTime(Date.now() + 2 * LATER_MS);
      await page.reload();
      await settled(page);
      const link = page.locator('a.new-since');
      assert.match(await link.innerText(), new RegExp(`^${ids.length} new since `));
      await link.click();
      await eventually(async () => assert.equal(await listCount(page), countWords(ids.length, 'event')));
      assert.deepEqual((await rowLinks(page)).sort(), [...ids].sort());
      assert.equal(await page.locator('[data-row] .tag-new').count(), ids.length);

      // Reloading does not end the visit: what is new stays new.
      await page.reload();
      await settled(page);
      assert.match(await page.locator('a.new-since').innerText(), new RegExp(`^${ids.length} new since `));
      await open('/?sort=filed');
      const { rows } = await desk.ask<EventsAnswer>('/events.json?sort=filed');
      assert.ok(!ids.includes(`/event/${rows[0]?.id}`));
      assert.equal(
        await page.locator('[data-row]').first().locator('.tag-new').count(),
        0,
        'old rows are not new',
      );
    },
  },
];
