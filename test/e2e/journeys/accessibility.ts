/** What axe finds on every page, in dark and light, wide and narrow. */
import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { deskAddresses } from '../desk-addresses.ts';
import type { Journey } from '../journey.ts';

const GRAVE = ['serious', 'critical'];

/** @param rules these alone; default: all */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === undefined ? builder : builder.withRules(rules)).analyze();
  return violations
    .filter(({ impact }) => impact != null && GRAVE.includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

const SIZES = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
] as const;

export const accessibility: readonly Journey[] = SIZES.map(
  (viewport): Journey => ({
    name: `accessibility: axe finds nothing serious on any page at ${viewport.width} pixels, light or dark`,
    async walk({ desk, visit }) {
      const { page, open } = await visit({ viewport, colorScheme: 'light' });
      const found: Record<string, string[]> = {};
      const check = async (name: string): Promise<void> => {
        await page.emulateMedia({ colorScheme: 'light' });
        const light = await findings(page);
        // The other colours change nothing but colours.
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await findings(page, ['color-contrast', 'link-in-text-block']);
        if (light.length + dark.length > 0) found[name] = [...light, ...dark];
      };
      // An event, a claim and an article are one view: the event's, with everything lit, stands for the three.
      const addresses = (await deskAddresses(desk)).filter(({ path }) => !/^\/(article|claim)\/:/.test(path));
      for (const { address } of addresses) {
        await open(address);
        if (address.startsWith('/event/'))
          await page.getByRole('region', { name: 'Explanation' }).getByText('pinned').waitFor();
        await check(address);
      }
      await open('/paste');
      await page.getByRole('button', { name: 'Fill in an example' }).click();
      await page.locator('.parse').waitFor();
      await check('a text that is pasted');
      await page.keyboard.press('Tab');
      await page.locator('h1').click();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
      await check('the help');
      assert.deepEqual(found, {});
    },
  }),
);
