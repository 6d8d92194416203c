/** The timeline: a stretch chosen with the mouse, with keys and with the date fields; and ten thousand on one day. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { EventsAnswer, TimelineAnswer } from '../../../src/api/contract/answers.ts';
import { eventually } from '../eventually.ts';
import type { Journey } from '../journey.ts';
import { countWords, listCount, rowLinks, showAllTime, tableCounts } from '../list-page.ts';
import { fileManyOnOneDay, THE_DAY } from '../many-on-one-day.ts';
import type { TestDesk } from '../test-desk.ts';
import { settled } from '../visit.ts';

/** Drags over the plot, from one share of its width to another. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  const box = await page.locator('.timeline-svg').boundingBox();
  assert.ok(box);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + from * box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + ((from + to) / 2) * box.width, y);
  await page.mouse.move(box.x + to * box.width, y);
  await page.mouse.up();
}

/** The address names a stretch, and the list holds what the API has in it. @returns the stretch */
async function showsStretch(page: Page, desk: TestDesk): Promise<{ from: string; to: string }> {
  return eventually(async () => {
    const params = new URL(page.url()).searchParams;
    const from = params.get('from');
    const to = params.get('to');
    assert.ok(from !== null && to !== null && from <= to, page.url());
    const { count } = await desk.ask<EventsAnswer>(`/events.json?from=${from}&to=${to}&count=yes`);
    assert.equal(await listCount(page), countWords(count ?? -1, 'event'));
    return { from, to };
  });
}

export const timelineJourneys: readonly Journey[] = [
  {
    name: 'timeline: the mouse draws a stretch, moves its edges, and a click takes one bar',
    async walk({ desk, visit }) {
      const { page, open, address } = await visit();
      await open('/');
      await drag(page, 0.3, 0.6);
      const drawn = await showsStretch(page, desk);

      const grip = await page.locator('[data-edge="to"] .handle-reach').boundingBox();
      const plot = await page.locator('.timeline-svg').boundingBox();
      assert.ok(grip && plot);
      await drag(page, (grip.x + grip.width / 2 - plot.x) / plot.width, 0.9);
      const moved = await eventually(async () => {
        const stretch = await showsStretch(page, desk);
        assert.ok(stretch.to > drawn.to, 'the edge was moved');
        return stretch;
      });
      assert.equal(moved.from, drawn.from);

      await page.getByRole('button', { name: 'Clear dates' }).click();
      await eventually(() => assert.equal(address(), '/'));
      await settled(page);
      const bars = page.locator('.bar-reach');
      const middle = await bars.nth(Math.floor((await bars.count()) / 2)).boundingBox();
      assert.ok(middle);
      await page.mouse.click(middle.x + middle.width / 2, middle.y + 40);
      const bar = await showsStretch(page, desk);
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await eventually(async () => assert.ok((await tableCounts(page)).length > 0, 'no bar'));
      const days = (Date.parse(bar.to) - Date.parse(bar.from)) / 86_400_000;
      assert.ok(days <= 366, `${bar.from} to ${bar.to} is one bar`);
    },
  },
  {
    name: 'timeline: keys move the edges by the unit of the bars, and Escape lets go',
    async walk({ desk, visit }) {
      const { page, open, address } = await visit();
      await open('/');
      const first = page.getByRole('slider', { name: 'First day' });
      const last = page.getByRole('slider', { name: 'Last day' });
      const whole = await first.getAttribute('aria-valuetext');
      await first.focus();
      await page.keyboard.press('PageUp');
      await page.keyboard.press('ArrowRight');
      const { from, to } = await eventually(async () => {
        const params = new URL(page.url()).searchParams;
        assert.ok(params.has('from') && params.has('to'), page.url());
        return showsStretch(page, desk);
      });
      assert.notEqual(await first.getAttribute('aria-valuetext'), whole);
      await last.focus();
      await page.keyboard.press('ArrowLeft');
      await eventually(async () => {
        const stretch = await showsStretch(page, desk);
        assert.equal(stretch.from, from);
        assert.ok(stretch.to < to, 'the edge was moved');
      });
      await page.keyboard.press('Escape');
      await eventually(async () => {
        assert.equal(address(), '/');
        assert.equal(await first.getAttribute('aria-valuetext'), whole);
      });
    },
  },
  {
    name: 'timeline: date fields and zoom',
    async walk({ desk, visit }) {
      const { page, open } = await visit();
      await open('/');
      await page.getByLabel('from', { exact: true }).fill('2017-01-01');
      await page.getByLabel('until', { exact: true }).fill('2018-12-31');
      await eventually(async () =>
        assert.deepEqual(await showsStretch(page, desk), { from: '2017-01-01', to: '2018-12-31' }),
      );
      const { rows } = await desk.ask<TimelineAnswer>('/timeline.json?from=2017-01-01&to=2018-12-31');
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await eventually(async () => assert.equal(await page.locator('.bar-reach').count(), rows.length));
      assert.deepEqual(
        await tableCounts(page),
        rows.map(({ count }) => count),
      );
      await page.locator('.timeline-table tbody button').first().click();
      await eventually(async () => assert.equal((await showsStretch(page, desk)).from, rows[0]?.from));
    },
  },
  {
    name: 'timeline: ten thousand events on one day are drawn, counted and moved through',
    async walk({ folder, ownDesk, visit }) {
      const path = join(folder, 'one-day.db');
      const { onTheDay, others } = await fileManyOnOneDay(path);
      assert.ok(onTheDay >= 10_000, `${onTheDay} events on the day`);
      const desk = await ownDesk({}, path);
      const { page, open } = await visit({}, desk);
      await open('/');
      assert.equal(await listCount(page), countWords(onTheDay + others, 'event'));
      const timeline = await desk.ask<TimelineAnswer>('/timeline.json');
      await showAllTime(page);
      const counts = await eventually(async () => {
        const read = await tableCounts(page);
        assert.deepEqual(
          read,
          timeline.rows.map(({ count }) => count),
        );
        return read;
      });
      assert.equal(counts.reduce((sum, count) => sum + count, 0) + timeline.undated, onTheDay + others);
      assert.ok(counts.some((count) => count >= onTheDay));
      // Every bar is high enough to be seen beside the highest.
      const heights = await page
        .locator('.timeline-svg g[transform] > g')
        .evaluateAll((bars) =>
          bars.map((bar) =>
            Math.round(
              [...bar.querySelectorAll('rect:not(.bar-reach)')].reduce(
                (sum, part) => sum + Number(part.getAttribute('height')),
                0,
              ),
            ),
          ),
        );
      assert.equal(heights.length, counts.length);
      assert.ok(
        heights.every((height) => height >= 3 && height <= 92),
        String(heights),
      );

      await page.getByLabel('from', { exact: true }).fill(THE_DAY);
      await page.getByLabel('until', { exact: true }).fill(THE_DAY);
      const day = await desk.ask<EventsAnswer>(`/events.json?from=${THE_DAY}&to=${THE_DAY}&count=yes`);
      assert.ok((day.count ?? 0) >= onTheDay);
      await eventually(async () => assert.equal(await listCount(page), countWords(day.count ?? 0, 'event')));
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await eventually(async () => assert.equal(await page.locator('.bar-reach').count(), 1));
      await settled(page);
      // Down through two more pages of the list, by keys alone.
      const rows = page.locator('main [data-row]');
      await rows.first().focus();
      for (let row = 1; row <= 120; row++) {
        await eventually(async () => assert.ok((await rows.count()) > row, `no row ${row}`));
        await page.keyboard.press('j');
      }
      const at = await rows.evaluateAll((all) => all.indexOf(all[0].ownerDocument.activeElement));
      assert.equal(at, 120);
      assert.equal(new Set(await rowLinks(page)).size, await rows.count(), 'no event stands there twice');
    },
  },
];
