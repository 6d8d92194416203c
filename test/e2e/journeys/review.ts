/** Marking codings wrong and right, taking it back, and a store that takes no marks. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { EventsAnswer, ReviewsAnswer } from '../../../src/api/contract/answers.ts';
import { readCsvRows } from '../../publish/read-csv.ts';
import { eventually } from '../eventually.ts';
import type { Journey } from '../journey.ts';
import { countWords, listCount, rowLinks } from '../list-page.ts';
import type { TestDesk } from '../test-desk.ts';
import { settled } from '../visit.ts';

const NAME = 'N. N.';

async function giveName(page: Page): Promise<void> {
  await page.getByLabel('Your name or initials').fill(NAME);
  await page.getByRole('button', { name: 'Go on' }).click();
}

const toast = (page: Page) => page.getByRole('region', { name: 'Message' });
const history = (page: Page) => page.getByRole('region', { name: 'History of reviews' });

/** Whether the event stands in the list, the counts and the CSV of the desk. */
async function standsIn(page: Page, desk: TestDesk, id: string): Promise<boolean[]> {
  const { count } = await desk.ask<EventsAnswer>('/events.json?count=yes');
  const csv = readCsvRows(await desk.text('/events.csv'));
  await eventually(async () => assert.equal(await listCount(page), countWords(count ?? -1, 'event')));
  assert.equal(csv.length, count);
  return [(await rowLinks(page)).includes(`/event/${id}`), csv.some((row) => row.event_id === id)];
}

export const reviewJourneys: readonly Journey[] = [
  {
    name: 'review: marked wrong it leaves list, counts and CSV; undone it is back; the history keeps both',
    async walk({ ownDesk, visit }) {
      const desk = await ownDesk();
      const { page, open } = await visit({}, desk);
      const { rows, count } = await desk.ask<EventsAnswer>('/events.json?count=yes');
      const id = rows[1]?.id ?? '';
      await open('/');
      assert.deepEqual(await standsIn(page, desk, id), [true, true]);
      await page.locator(`[href="/event/${id}"]`).click();
      await page.getByRole('region', { name: 'Explanation' }).getByText('pinned').waitFor();
      await settled(page);

      await page.keyboard.press('w');
      await giveName(page);
      await toast(page).getByText('Marked wrong').waitFor();
      assert.equal(await page.locator('.coding.is-wrong-coding').count(), 1);
      await history(page).getByText(`wrong by ${NAME}`).waitFor();
      await open('/');
      assert.deepEqual(await standsIn(page, desk, id), [false, false]);
      await page.reload();
      assert.deepEqual(await standsIn(page, desk, id), [false, false]);
      assert.equal((await desk.ask<EventsAnswer>('/events.json?count=yes')).count, (count ?? 0) - 1);
      await open('/?review=wrong');
      assert.deepEqual(await rowLinks(page), [`/event/${id}`]);
      assert.match(await page.locator('[data-row]').innerText(), /wrong/);

      await open('/review-list');
      await page.locator(`[href="/event/${id}"]`).waitFor();
      await open(`/event/${id}`);
      await history(page).waitFor();
      await page.keyboard.press('z');
      await toast(page).getByText('taken back').waitFor();
      await eventually(async () => assert.equal(await history(page).locator('li').count(), 2));
      await open('/');
      assert.deepEqual(await standsIn(page, desk, id), [true, true]);
      await open('/review-list?record=log');
      await eventually(async () => assert.equal(await page.locator('.review-log li').count(), 2));
    },
  },
  {
    name: 'review: buttons and keys mark and take back, the message undoes, and a reason goes with the mark',
    async walk({ ownDesk, visit }) {
      const desk = await ownDesk();
      const { page, open } = await visit({}, desk);
      const { rows } = await desk.ask<EventsAnswer>('/events.json');
      const id = rows[0]?.id ?? '';
      const reviews = async () => (await desk.ask<ReviewsAnswer>(`/reviews.json?target=${id}`)).rows;
      await open(`/event/${id}`);
      const panel = page.getByRole('region', { name: 'Explanation' });
      await panel.getByRole('button', { name: /^Mark right/ }).click();
      await giveName(page);
      await toast(page).getByText('Marked right').waitFor();
      await toast(page).getByRole('button', { name: 'Undo' }).click();
      await toast(page).getByText('taken back').waitFor();
      await page.keyboard.press('r');
      await toast(page).getByText('Marked right').waitFor();
      await panel.getByRole('button', { name: /^Marked right; take it back/ }).waitFor();
      await panel.getByLabel('Why (optional)').fill('The visit is of 2018.');
      await panel.getByLabel('Why (optional)').press('Enter');
      await history(page).getByText('The visit is of 2018.').waitFor();
      assert.deepEqual(
        (await reviews()).map(({ verdict, why }) => [verdict, why]),
        [
          ['right', 'The visit is of 2018.'],
          ['right', null],
          [null, null],
          ['right', null],
        ],
      );
      assert.ok((await reviews()).every(({ by }) => by === NAME));
      await page.reload();
      await page.getByText(`Reviewing as ${NAME}`).waitFor();
      await panel.getByRole('button', { name: /^Marked right; take it back/ }).waitFor();
    },
  },
  {
    name: 'review: rows of the review list are marked with the same keys',
    async walk({ ownDesk, visit }) {
      const desk = await ownDesk();
      const { rows } = await desk.ask<EventsAnswer>('/events.json?limit=3');
      for (const { id } of rows) {
        const response = await fetch(`${desk.url}/reviews`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ target: id, verdict: 'right', by: NAME }),
        });
        assert.equal(response.status, 201);
      }
      const { page, open } = await visit({}, desk);
      await open('/review-list');
      await page.locator('[data-row]').nth(2).waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('w');
      await giveName(page);
      await toast(page).getByText('Marked wrong').waitFor();
      await page.getByRole('button', { name: 'wrong', exact: true }).click();
      await eventually(async () => assert.equal(await page.locator('[data-row]').count(), 1));
      assert.match(await page.locator('[data-row]').innerText(), new RegExp(`wrong by ${NAME}`));
    },
  },
  {
    name: 'review: a store that is open for reading only says so, and takes no marks',
    async walk({ ownDesk, visit }) {
      const desk = await ownDesk({ readOnly: true });
      const { page, open } = await visit({}, desk);
      const { rows } = await desk.ask<EventsAnswer>('/events.json?limit=1');
      await open(`/event/${rows[0]?.id}`);
      await page.locator('.store-line').getByText('read-only').waitFor();
      await page.getByText('marks cannot be made here').waitFor();
      const buttons = page.getByRole('button', { name: /^Mark (right|wrong)/ });
      assert.ok((await buttons.count()) > 0);
      assert.ok((await buttons.evaluateAll((all) => all.every((button) => button.disabled))) === true);
      await page.keyboard.press('w');
      await toast(page).getByText('open for reading only').waitFor();
      assert.equal((await desk.ask<ReviewsAnswer>('/reviews.json')).rows.length, 0);
    },
  },
];
