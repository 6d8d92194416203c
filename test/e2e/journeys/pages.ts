/** Every page has an address of its own that can be reloaded, in a narrow window too, and asks nobody but its server. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { DESK_PAGES } from '../../../src/api/desk/desk-pages.ts';
import { deskAddresses, deskPaths } from '../desk-addresses.ts';
import { eventually } from '../eventually.ts';
import type { Journey } from '../journey.ts';
import { serveTestDesk } from '../test-desk.ts';
import { settled } from '../visit.ts';

/** What sticks out of the window to the side, and is not in a box that scrolls by itself. */
const STICKING_OUT = `(() => {
  const wide = document.documentElement.clientWidth;
  const scrolls = (element) => {
    for (let box = element.parentElement; box !== null; box = box.parentElement)
      if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(box).overflowX) && box !== document.body
        && box !== document.documentElement) return true;
    return false;
  };
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, h1, h2, p')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !scrolls(element))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > wide + 1 || left < -1) && element.closest('.skip, .unseen') === null;
    })
    .map((element) => element.outerHTML.slice(0, 140));
})()`;

async function fits(page: Page, address: string): Promise<void> {
  const [scrolled, wide] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  assert.ok(scrolled <= wide, `${address} is ${scrolled} pixels wide in a window of ${wide}`);
  assert.deepEqual(await page.evaluate(STICKING_OUT), [], address);
}

export const pages: readonly Journey[] = [
  {
    name: 'pages: each is known to the server, reloads at its own address and has a title',
    async walk({ desk, visit }) {
      assert.deepEqual([...DESK_PAGES].sort(), (await deskPaths()).sort());
      const { page, open, address } = await visit();
      const titles = new Set<string>();
      for (const { path, address: at } of await deskAddresses(desk)) {
        await open(at);
        const heading = await page.locator('main h1').first().innerText();
        await page.reload();
        await settled(page);
        assert.equal(address(), at);
        await eventually(async () =>
          assert.equal(await page.locator('main h1').first().innerText(), heading, at),
        );
        assert.match(await page.title(), /.+ · Attaché$/, path);
        titles.add(await page.title());
        assert.equal(await page.locator('main .error-box').count(), 0, at);
      }
      assert.ok(titles.size >= 10);
    },
  },
  {
    name: 'pages: an address that nobody has says so',
    async walk({ visit }) {
      const { page, open } = await visit({ expected: [/status of 404/] });
      await open('/no-such-page');
      await page.getByRole('heading', { name: 'No such page' }).waitFor();
      await page.getByRole('link', { name: 'All events' }).click();
      await page.locator('[data-row]').first().waitFor();
    },
  },
  {
    name: 'pages: at 360 pixels none scrolls sideways, and nothing that can be used sticks out',
    async walk({ desk, visit }) {
      const { page, open } = await visit({ viewport: { width: 360, height: 740 }, hasTouch: true });
      for (const { address } of await deskAddresses(desk)) {
        await open(address);
        await fits(page, address);
      }
      // With everything open that can be opened.
      await open('/?type=CONSULT');
      await page.locator('summary', { hasText: 'Narrow down' }).click();
      await page.locator('summary', { hasText: 'Download' }).click();
      await page.locator('summary', { hasText: 'As a table' }).click();
      await fits(page, 'the list with all open');
      await page.getByRole('checkbox', { name: /^planned/ }).tap();
      await eventually(() => assert.match(page.url(), /modality=future/));
      await open('/paste');
      await page.getByRole('button', { name: 'Fill in an example' }).tap();
      await page.locator('.parse').waitFor();
      await fits(page, 'the paste page with a text');
      await page.locator('.marked-text [role="button"]').first().tap();
      await page.getByRole('region', { name: 'Explanation' }).getByText('pinned').waitFor();
      await fits(page, 'the paste page with an explanation');
    },
  },
  {
    name: 'pages: dark and light follow the system and the switch, which is remembered',
    async walk({ visit }) {
      const { page, context, open, openTab } = await visit({ colorScheme: 'dark' });
      const paper = (tab: Page) =>
        tab
          .locator('html')
          .evaluate((root) => root.ownerDocument.defaultView.getComputedStyle(root).backgroundColor);
      await open('/about');
      const dark = await paper(page);
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await paper(page);
      assert.notEqual(dark, light);
      const theme = page.getByRole('button', { name: /^Theme:/ });
      assert.match((await theme.getAttribute('aria-label')) ?? '', /as the system/);
      await theme.click();
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.equal(await paper(page), light, 'light was chosen, whatever the system has');
      await theme.click();
      await page.emulateMedia({ colorScheme: 'light' });
      assert.equal(await paper(page), dark);
      await page.reload();
      await settled(page);
      assert.equal(await paper(page), dark, 'remembered');
      const tab = await openTab('/about');
      assert.equal(await paper(tab), dark);
      await tab.emulateMedia({ colorScheme: 'light' });
      assert.equal(await paper(tab), dark, 'dark was chosen');
      await tab.getByRole('button', { name: /^Theme:/ }).click();
      await tab.reload();
      assert.equal(await paper(tab), light, 'as the system again');
      assert.equal(context.pages().length, 2);
    },
  },
  {
    name: 'pages: when the server has gone the desk says so, and goes on when it is back',
    async walk({ ownDesk, visit }) {
      const desk = await ownDesk();
      const { page, open } = await visit({ expected: [/ERR_CONNECTION_REFUSED/] }, desk);
      await open('/');
      await desk.close();
      await page.getByRole('checkbox', { name: /^planned/ }).click();
      const alert = page.locator('.list-body').getByRole('alert');
      await alert.getByText('The server does not answer.').waitFor();
      await alert.getByText('attache serve').waitFor();
      const again = await serveTestDesk(desk.storePath, { port: Number(new URL(desk.url).port) });
      try {
        await alert.getByRole('button', { name: 'Try again' }).click();
        await page.locator('[data-row]').first().waitFor();
      } finally {
        await again.close();
      }
    },
  },
];
