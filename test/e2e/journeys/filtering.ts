/** Narrowing the list down: facets, chips, the address, back and forward, and the same rows as a file. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { EventsAnswer } from '../../../src/api/contract/answers.ts';
import type { EventFacet } from '../../../src/store/port.ts';
import { readCsv } from '../../publish/read-csv.ts';
import { eventually } from '../eventually.ts';
import type { Journey } from '../journey.ts';
import { countWords, listCount, rowLinks } from '../list-page.ts';
import { settled } from '../visit.ts';

/** The facet's heading on the page, and the name of its parameter. */
const FACETS: readonly (readonly [title: string, name: EventFacet])[] = [
  ['Actor', 'actor'],
  ['What', 'type'],
  ['Status', 'modality'],
  ['Place', 'place'],
  ['Told by', 'voice'],
  ['Pair of countries', 'pair'],
];

const chips = (page: Page) => page.getByRole('list', { name: 'Narrowed down to' }).locator('.chip');

async function tick(page: Page, title: string, index: number): Promise<void> {
  const group = page.locator('details.facet', { has: page.locator('summary', { hasText: title }) });
  await group.locator('label.facet-value').nth(index).click();
}

/** The list shows so many, and these first. */
async function shows(page: Page, answer: EventsAnswer): Promise<void> {
  await eventually(async () => {
    assert.equal(await listCount(page), countWords(answer.count ?? -1, 'event'));
    const links = await rowLinks(page);
    assert.deepEqual(
      links.slice(0, answer.rows.length),
      answer.rows.map(({ id }) => `/event/${id}`),
    );
  });
  await settled(page);
}

export const filtering: readonly Journey[] = [
  {
    name: 'filter: actor, type, status, place, voice and pair are ticked; the address follows, back takes it out',
    async walk({ desk, visit }) {
      const { page, open, address } = await visit();
      await open('/');
      const facets = FACETS.map(([, name]) => name).join(',');
      const all = await desk.ask<EventsAnswer>(`/events.json?count=yes&facets=${facets}`);
      for (const [title, name] of FACETS) {
        const value = all.facets?.[name]?.values[1];
        assert.ok(value && value.count < (all.count ?? 0));
        const wanted = `/?${new URLSearchParams({ [name]: value.value })}`;
        const narrowed = await desk.ask<EventsAnswer>(`/events.json${wanted.slice(1)}&count=yes`);
        assert.equal(narrowed.count, value.count, 'the facet counts what the filter lists');
        await tick(page, title, 1);
        await shows(page, narrowed);
        assert.equal(address(), wanted);
        assert.equal(await chips(page).count(), 1);
        await page.goBack();
        await shows(page, all);
        assert.equal(address(), '/');
        assert.equal(await chips(page).count(), 0);
      }
    },
  },
  {
    name: 'filter: it survives forward, reload and being opened in another browser',
    async walk({ desk, visit }) {
      const { page, open, address } = await visit();
      const wanted = '/?actor=state%2Fprk&pair=PRK-RUS&modality=future&modality=done&voice=author&sort=date';
      const narrowed = await desk.ask<EventsAnswer>(`/events.json${wanted.slice(1)}&count=yes`);
      assert.ok((narrowed.count ?? 0) > 1);
      await open('/');
      await open(wanted);
      await shows(page, narrowed);
      await page.goBack();
      await settled(page);
      await page.goForward();
      await shows(page, narrowed);
      await page.reload();
      await settled(page);
      await shows(page, narrowed);
      assert.equal(address(), wanted);
      assert.equal(await page.getByLabel('Order').inputValue(), 'date');

      const other = await visit();
      await other.open(wanted);
      await shows(other.page, narrowed);
      assert.deepEqual(await chips(other.page).allInnerTexts(), await chips(page).allInnerTexts());
      assert.equal(await chips(page).count(), 5);
    },
  },
  {
    name: 'filter: values of one facet are alternatives, facets narrow each other, chips take them out again',
    async walk({ desk, visit }) {
      const { page, open, address } = await visit();
      await open('/');
      const ask = (query: string) => desk.ask<EventsAnswer>(`/events.json?count=yes${query}`);
      const { facets } = await desk.ask<EventsAnswer>('/events.json?facets=type');
      const [first, second] = facets?.type?.values ?? [];
      assert.ok(first && second);
      await tick(page, 'What', 0);
      await shows(page, await ask(`&type=${first.value}`));
      await tick(page, 'What', 1);
      const both = await ask(`&type=${first.value}&type=${second.value}`);
      assert.equal(both.count, first.count + second.count);
      await shows(page, both);
      await page.getByRole('checkbox', { name: /^planned/ }).click();
      const narrowed = await ask(`&type=${first.value}&type=${second.value}&modality=future`);
      await shows(page, narrowed);
      assert.equal(await chips(page).count(), 3);

      await chips(page).first().getByRole('button').click();
      await shows(page, await ask(`&type=${second.value}&modality=future`));
      await page.getByRole('button', { name: 'clear all' }).click();
      await shows(page, await ask(''));
      assert.equal(address(), '/');
    },
  },
  {
    name: 'filter: the downloads hold every row of the list',
    async walk({ desk, visit }) {
      const { page, open } = await visit();
      await open('/?country=PRK&modality=done');
      const { count } = await desk.ask<EventsAnswer>('/events.json?country=PRK&modality=done&count=yes');
      assert.ok(count !== undefined && count > 50, 'more than a page');
      await shows(page, await desk.ask<EventsAnswer>('/events.json?country=PRK&modality=done&count=yes'));

      const take = async (name: RegExp): Promise<string> => {
        await page.locator('summary', { hasText: 'Download' }).click();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name }).click(),
        ]);
        await page.keyboard.press('Escape');
        return readFileSync(await download.path(), 'utf8');
      };
      assert.equal(readCsv(await take(/^CSV/)).records.length, count);
      const lines = (await take(/^JSON Lines/)).trim().split('\n');
      assert.equal(lines.length, count);
      assert.ok(lines.every((line) => JSON.parse(line).record === 'event'));
    },
  },
  {
    name: 'filter: a value that nothing has says so, and offers the way out',
    async walk({ desk, visit }) {
      const { page, open } = await visit();
      await open('/?actor=Nobody+At+All&type=AID');
      await page.getByRole('heading', { name: 'No events under this filter' }).waitFor();
      await page.getByRole('button', { name: 'actor Nobody At All', exact: true }).click();
      await shows(page, await desk.ask<EventsAnswer>('/events.json?type=AID&count=yes'));
    },
  },
  {
    name: 'filter: a value that the API does not take is told with its words',
    async walk({ visit }) {
      const { page, open } = await visit({ expected: [/status of 400/] });
      await open('/?from=yesterday');
      const alert = page.locator('.list-body .error-box');
      await alert.waitFor();
      assert.match(await alert.innerText(), /from/);
      assert.match(await alert.innerText(), /STORE_FILTER_INVALID/);
    },
  },
];
