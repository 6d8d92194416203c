/** What stands on a page of a list, read off it. */
import type { Page } from 'playwright-core';

/** "1,204 events", as the desk writes it. */
export function countWords(count: number, one: string): string {
  return `${new Intl.NumberFormat('en-GB').format(count)} ${one}${count === 1 ? '' : 's'}`;
}

/** The count beside the heading. */
export async function listCount(page: Page): Promise<string> {
  return page.locator('.list-count').innerText();
}

/** Where each row leads. */
export async function rowLinks(page: Page): Promise<string[]> {
  return page
    .locator('main [data-row] [data-open]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** Has the timeline show what it leaves out at its beginning. @returns how many events that are */
export async function showAllTime(page: Page): Promise<number> {
  const link = page.locator('.timeline-tools').getByRole('button', { name: / before \d{4}$/ });
  if ((await link.count()) === 0) return 0;
  const words = await link.innerText();
  await link.click();
  await link.waitFor({ state: 'detached' });
  return Number(words.split(' ')[0]?.replaceAll(',', ''));
}

/** The numbers of the timeline, read off its table, which is opened for that. */
export async function tableCounts(page: Page): Promise<number[]> {
  const table = page.locator('.timeline-table');
  if ((await table.getAttribute('open')) === null) await table.locator('summary').click();
  await table.locator('table').waitFor();
  const cells = await table.locator('tbody tr td:nth-of-type(1)').allTextContents();
  return cells.map((cell) => Number(cell.replaceAll(',', '')));
}
