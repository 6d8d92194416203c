/**
 * One browser of one reader: a context of its own. Requests to anything but the desk's server, errors of the page,
 * words on its console and breaches of the security policy are kept, and none is forgiven but those that a journey
 * says it brings about.
 */
import assert from 'node:assert/strict';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { eventually } from './eventually.ts';
import type { TestDesk } from './test-desk.ts';

export type Visit = {
  context: BrowserContext;
  page: Page;
  desk: TestDesk;
  /** Opens a page of the desk and waits until its view is there and answers keys. */
  open(path: string): Promise<void>;
  /** Another tab of the same browser. */
  openTab(path: string): Promise<Page>;
  /** Path and query of the page that is shown. */
  address(): string;
  assertQuiet(): void;
  close(): Promise<void>;
};

export type VisitOptions = BrowserContextOptions & {
  /** What the console may say, because the journey brings it about. */
  expected?: readonly RegExp[];
};

const PATIENCE_MS = 20_000;
const BREACH = `addEventListener('securitypolicyviolation', (event) =>
  console.error('breach of the security policy: ' + event.violatedDirective + ' ' + event.blockedURI));`;

export async function startVisit(
  browser: Browser,
  desk: TestDesk,
  { expected = [], ...options }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  const keep = (words: string): void => {
    if (!expected.some((pattern) => pattern.test(words))) faults.push(words);
  };
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== desk.url && protocol !== 'blob:') keep(`asked for ${request.url()}`);
  });
  await context.addInitScript(BREACH);
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') keep(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => keep(`error: ${error.error().stack ?? error.error().message}`));
  context.on('dialog', (dialog) => {
    keep(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const page = await context.newPage();
  const show = async (tab: Page, path: string): Promise<void> => {
    await tab.goto(desk.url + path);
    await settled(tab);
  };
  return {
    context,
    page,
    desk,
    open: (path) => show(page, path),
    async openTab(path) {
      const tab = await context.newPage();
      await show(tab, path);
      return tab;
    },
    address: () => page.url().slice(desk.url.length),
    assertQuiet: () => assert.deepEqual(faults, []),
    close: () => context.close(),
  };
}

const SETTLED = `document.querySelector('main h1, main .error-box') !== null
  && document.querySelector('.skeleton, .is-loading, .timeline-wait') === null
  && (document.querySelector('.store-line')?.textContent ?? '…') !== '…'`;

/** What is drawn does not listen to keys yet: Preact runs effects after the next frame, and they may draw again. */
const EFFECTS_RUN = `new Promise((done) => {
  const frame = (left) => left === 0 ? done(null) : requestAnimationFrame(() => setTimeout(frame, 0, left - 1));
  frame(2);
})`;

/** Waits until the view is there with what it asked for, and answers keys. */
export async function settled(page: Page): Promise<void> {
  await eventually(async () => {
    assert.ok(await page.evaluate(SETTLED), 'still loading');
    await page.evaluate(EFFECTS_RUN);
    assert.ok(await page.evaluate(SETTLED), 'loading again');
  });
}
