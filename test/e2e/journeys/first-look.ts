/** What a reader sees first: list, timeline and counts, and one event with its sentence. */
import assert from 'node:assert/strict';
import type { EventsAnswer, StoreAnswer, TimelineAnswer } from '../../../src/api/contract/answers.ts';
import { eventually } from '../eventually.ts';
import type { Journey } from '../journey.ts';
import { countWords, listCount, rowLinks, showAllTime, tableCounts } from '../list-page.ts';

export const firstLook: readonly Journey[] = [
  {
    name: 'first look: list, timeline and counts are those of the API',
    async walk({ desk, visit }) {
      const { page, open } = await visit();
      await open('/');
      const { rows, count } = await desk.ask<EventsAnswer>('/events.json?count=yes');
      assert.ok(count !== undefined && count > 100);
      assert.equal(await listCount(page), countWords(count, 'event'));
      assert.deepEqual(
        (await rowLinks(page)).slice(0, rows.length),
        rows.map(({ id }) => `/event/${id}`),
      );

      const [info] = (await desk.ask<StoreAnswer>('/store.json')).rows;
      assert.ok(info);
      const line = (await page.locator('.store-line').innerText()).replace(/\s+/g, ' ');
      for (const words of [
        'examples.db',
        countWords(info.articles, 'article'),
        countWords(info.events, 'event'),
        countWords(info.claims, 'claim'),
        '1 set aside',
      ])
        assert.ok(line.includes(words), `${words} in: ${line}`);

      const timeline = await desk.ask<TimelineAnswer>('/timeline.json');
      const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
      const near = await tableCounts(page);
      assert.equal(await page.locator('.bar-reach').count(), near.length);
      const earlier = await showAllTime(page);
      assert.equal(sum(near) + earlier + timeline.undated, count, 'what is left out is counted');
      await eventually(async () =>
        assert.deepEqual(
          await tableCounts(page),
          timeline.rows.map((bin) => bin.count),
        ),
      );
      assert.equal(await page.locator('.bar-reach').count(), timeline.rows.length);
      assert.equal(sum(timeline.rows.map((bin) => bin.count)) + timeline.undated, count);
    },
  },
  {
    name: 'first look: a row shows its sentence with the marks, and opens it in its report',
    async walk({ desk, visit }) {
      const { page, open, address } = await visit();
      await open('/');
      const { rows } = await desk.ask<EventsAnswer>('/events.json');
      const at = rows.findIndex(({ trigger, quote }) => trigger.field === quote.field);
      const row = rows[at];
      assert.ok(row);
      const item = page.locator('[data-row]').nth(at);
      assert.equal(await item.locator('.quote').first().textContent(), row.quote.text);
      assert.equal(await item.locator('.mark-trigger').first().textContent(), row.trigger.text);

      await item.locator('[data-open]').click();
      await page.getByRole('region', { name: 'Explanation' }).getByText('pinned').waitFor();
      assert.equal(address(), `/event/${row.id}`);
      await eventually(async () => {
        const words = await page.locator('.marked-text .lit-trigger').allTextContents();
        assert.equal(words.join(''), row.trigger.text);
      });
      const isSeen = await page
        .locator('.marked-text .lit-trigger')
        .first()
        .evaluate((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return top >= 0 && bottom <= mark.ownerDocument.defaultView.innerHeight;
        });
      assert.ok(isSeen, 'the words are in view');
    },
  },
];
