/** The desk by keyboard alone: shortcuts, and the Tab key through everything that can be used. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { EventsAnswer } from '../../../src/api/contract/answers.ts';
import { eventually } from '../eventually.ts';
import type { Journey } from '../journey.ts';
import { listCount, rowLinks } from '../list-page.ts';
import { settled } from '../visit.ts';

/** How an element and what is in it look; a mark of the focus changes that. */
const LOOK = `const look = (element) => [element, ...element.querySelectorAll('*')].map((one) => {
  const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, stroke, fill } = getComputedStyle(one);
  return [outlineStyle === 'none' ? '' : outlineStyle + outlineWidth + outlineColor, boxShadow, borderColor,
    backgroundColor, stroke, fill].join();
}).join('|');`;

/** Everything that can be used now, numbered in the page; what is out of sight in something folded is left out. */
const NUMBER_CONTROLS = `(() => {
  ${LOOK}
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const shown = [...document.querySelectorAll(wanted)].filter(
    (element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }),
  );
  document.activeElement?.blur();
  window.looks = shown.map(look);
  shown.forEach((element, at) => { element.dataset.control = String(at); });
  return shown.map((element) => element.outerHTML.slice(0, 120));
})()`;

/** What has the focus: its number, and whether one sees that it has it. */
const FOCUSED = `(() => {
  ${LOOK}
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { control = null } = element.dataset;
  const { top, bottom } = element.getBoundingClientRect();
  return {
    control,
    isMarked: control === null || look(element) !== window.looks[Number(control)],
    isInView: bottom > 0 && top < innerHeight,
    html: element.outerHTML.slice(0, 120),
  };
})()`;

type Focused = { control: string | null; isMarked: boolean; isInView: boolean; html: string };

/** Presses Tab from the top to the end of the page. Every control must come by, in view and with a mark. */
async function tabThrough(page: Page): Promise<void> {
  const controls = await page.evaluate<string[]>(NUMBER_CONTROLS);
  assert.ok(controls.length > 20);
  const left = new Map(controls.map((html, at) => [String(at), html]));
  // Fields for dates take several presses, one for each part and one for their calendar.
  for (let pressed = 0; pressed < controls.length + 20 && left.size > 0; pressed++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<Focused | null>(FOCUSED);
    if (focused === null) continue;
    // What explains a coding grows above its card, which then scrolls.
    await eventually(async () => {
      const now = await page.evaluate<Focused | null>(FOCUSED);
      assert.ok(now?.isInView, `out of view: ${focused.html}`);
    });
    if (focused.control === null || !left.has(focused.control)) continue;
    assert.ok(focused.isMarked, `the focus does not show on ${focused.html}`);
    left.delete(focused.control);
  }
  assert.deepEqual([...left.values()], [], 'controls that Tab does not reach');
}

export const keyboard: readonly Journey[] = [
  {
    name: 'keyboard: j and k move, o opens, u goes back to the row that was left',
    async walk({ desk, visit }) {
      const { page, open, address } = await visit();
      const { rows } = await desk.ask<EventsAnswer>('/events.json?type=CONSULT');
      await open('/?type=CONSULT');
      const inFocus = () =>
        page
          .locator('main [data-row]')
          .evaluateAll((all) => all.indexOf(all[0].ownerDocument.activeElement.closest('[data-row]')));
      for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
      assert.equal(await inFocus(), 1);
      await page.keyboard.press('o');
      await page.getByRole('region', { name: 'Explanation' }).getByText('pinned').waitFor();
      assert.equal(address(), `/event/${rows[1]?.id}`);
      await page.keyboard.press('u');
      await eventually(async () => {
        assert.equal(address(), '/?type=CONSULT');
        assert.equal(await inFocus(), 1);
      });
      await settled(page);
      await page.keyboard.press('Enter');
      await page.locator('.marked-text').waitFor();
      assert.equal(address(), `/event/${rows[1]?.id}`);
    },
  },
  {
    name: 'keyboard: / searches, ? helps, Escape leaves both, and keys write while one types',
    async walk({ visit }) {
      const { page, open, address } = await visit();
      await open('/');
      await page.keyboard.press('/');
      await page.locator('#search-words:focus').waitFor();
      await page.keyboard.type('juok?');
      assert.equal(await page.getByRole('searchbox').first().inputValue(), 'juok?');
      assert.equal(await page.getByRole('dialog').count(), 0);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      const help = page.getByRole('dialog', { name: 'Keyboard' });
      await help.waitFor();
      for (const words of ['next row', 'search the texts', 'back to the list', 'mark the coding wrong'])
        assert.ok((await help.innerText()).includes(words));
      await page.keyboard.press('Escape');
      await eventually(async () => assert.equal(await help.isVisible(), false));

      await page.keyboard.press('/');
      await page.locator('#search-words').fill('Pyongyang');
      await page.keyboard.press('Enter');
      await eventually(() => assert.equal(address(), '/find?q=Pyongyang'));
      await settled(page);
      await eventually(async () => assert.match(await listCount(page), /^\d+ articles$/));
      await settled(page);
      assert.ok((await rowLinks(page)).length > 3);
      assert.ok((await page.locator('.mark-match').count()) > 3);
      await page.keyboard.press('j');
      await page.keyboard.press('o');
      await page.locator('.marked-text').waitFor();
      await page.keyboard.press('u');
      await eventually(() => assert.equal(address(), '/find?q=Pyongyang'));
    },
  },
  {
    name: 'keyboard: Tab reaches every control of the list in view, and the link to the content is the first',
    async walk({ desk, visit }) {
      const { page, open } = await visit();
      const { rows } = await desk.ask<EventsAnswer>('/events.json?facets=outlet');
      await open(`/?article=${rows[0]?.article.id}`);
      await page.keyboard.press('Tab');
      assert.equal(await page.locator(':focus').innerText(), 'Skip to the content');
      await page.keyboard.press('Enter');
      await eventually(async () =>
        assert.equal(await page.locator(':focus').getAttribute('id'), 'main', 'the focus goes along'),
      );
      await tabThrough(page);
    },
  },
  {
    name: 'keyboard: Tab reaches every control of a report and of the paste page',
    async walk({ desk, visit }) {
      const { page, open } = await visit();
      const { rows } = await desk.ask<EventsAnswer>('/events.json?limit=1');
      await open(`/event/${rows[0]?.id}`);
      await page.getByRole('region', { name: 'Explanation' }).getByText('pinned').waitFor();
      await tabThrough(page);
      await open('/paste');
      await page.getByRole('button', { name: 'Fill in an example' }).click();
      await page.locator('[data-coding]').first().waitFor();
      await tabThrough(page);
    },
  },
];
