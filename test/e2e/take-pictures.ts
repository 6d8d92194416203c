/**
 * Takes a picture of every page of the desk over the example reports: `npx tsx test/e2e/take-pictures.ts FOLDER`.
 * All in light at 1280 pixels, some in dark and some at 360. The two that README shows lie in docs/pictures/.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { openPipeline } from '../../src/pipeline/open-pipeline.ts';
import { deskAddresses } from './desk-addresses.ts';
import { fileExamples } from './example-store.ts';
import { findBrowser, NO_BROWSER } from './find-browser.ts';
import { serveTestDesk, type TestDesk } from './test-desk.ts';
import { startVisit } from './visit.ts';

type Picture = {
  name: string;
  address: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  /** Brings the page into the state that is shown. */
  act?: (page: Page) => Promise<void>;
};

const WIDE = { width: 1280, height: 900, colorScheme: 'light' } as const;
const NARROW = { width: 360, height: 740, colorScheme: 'light' } as const;

async function fillPaste(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await page.locator('[data-coding]').first().waitFor();
}

async function showHelp(page: Page): Promise<void> {
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
}

async function choosePictures(desk: TestDesk): Promise<Picture[]> {
  const pages = await deskAddresses(desk);
  const event = pages.find(({ path }) => path === '/event/:id')?.address ?? '/';
  const nameOf = (path: string): string => path.slice(1).replace('/:id', '') || 'event-list';
  return [
    ...pages.map(({ path, address }) => ({
      ...WIDE,
      name: nameOf(path),
      address: path === '/' ? '/' : address,
      ...(path === '/paste' ? { act: fillPaste } : {}),
    })),
    { ...WIDE, name: 'filtered', address: '/?pair=PRK-RUS&from=2023-01-01&to=2024-12-31' },
    { ...WIDE, name: 'nothing-found', address: '/?actor=Nobody&type=AID' },
    { ...WIDE, name: 'help', address: '/about', act: showHelp },
    { ...WIDE, name: 'event-list-dark', address: '/', colorScheme: 'dark' },
    { ...WIDE, name: 'event-dark', address: event, colorScheme: 'dark' },
    { ...WIDE, name: 'paste-dark', address: '/paste', colorScheme: 'dark', act: fillPaste },
    { ...NARROW, name: 'event-list-narrow', address: '/' },
    { ...NARROW, name: 'event-narrow', address: event },
    { ...NARROW, name: 'actor-list-narrow', address: '/actor-list' },
    { ...NARROW, name: 'paste-narrow', address: '/paste', act: fillPaste },
  ];
}

async function take(browser: Browser, desk: TestDesk, folder: string, picture: Picture): Promise<void> {
  const { name, address, width, height, colorScheme, act } = picture;
  const visit = await startVisit(browser, desk, { viewport: { width, height }, colorScheme });
  try {
    await visit.open(address);
    if (/^\/(event|claim)\//.test(address)) await visit.page.locator('.coding-panel.is-pinned').waitFor();
    await act?.(visit.page);
    await visit.page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    visit.assertQuiet();
  } finally {
    await visit.close();
  }
}

const [folder] = process.argv.slice(2);
const executablePath = findBrowser();
if (folder === undefined) throw new Error('name the folder that the pictures go into');
if (executablePath === null) throw new Error(NO_BROWSER);
mkdirSync(folder, { recursive: true });
const passing = mkdtempSync(join(tmpdir(), 'attache-pictures-'));
const pipeline = await openPipeline();
const desk = await serveTestDesk(await fileExamples(passing), { openPipeline: async () => pipeline });
const browser = await chromium.launch({ executablePath });
try {
  for (const picture of await choosePictures(desk)) await take(browser, desk, folder, picture);
} finally {
  await browser.close();
  await desk.close();
  await pipeline.close();
  rmSync(passing, { recursive: true, force: true });
}
