/**
 * The desk in a real browser, over a real server and a store of the example reports. One process walks all
 * journeys, so that the reports are read once and one browser is started.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';
import { builtDesk } from './built-desk.ts';
import { fileExamples } from './example-store.ts';
import { findBrowser, NO_BROWSER } from './find-browser.ts';
import type { Journey, Shared } from './journey.ts';
import { walkJourney } from './journey.ts';
import { accessibility } from './journeys/accessibility.ts';
import { articleJourneys } from './journeys/article.ts';
import { citing } from './journeys/citing.ts';
import { filtering } from './journeys/filtering.ts';
import { firstLook } from './journeys/first-look.ts';
import { hostile } from './journeys/hostile.ts';
import { keyboard } from './journeys/keyboard.ts';
import { pages } from './journeys/pages.ts';
import { pasteJourneys } from './journeys/paste.ts';
import { reviewJourneys } from './journeys/review.ts';
import { timelineJourneys } from './journeys/timeline.ts';
import { visits } from './journeys/visits.ts';
import { serveTestDesk } from './test-desk.ts';

const JOURNEYS: readonly Journey[] = [
  ...firstLook,
  ...filtering,
  ...timelineJourneys,
  ...articleJourneys,
  ...pasteJourneys,
  ...reviewJourneys,
  ...citing,
  ...visits,
  ...keyboard,
  ...pages,
  ...hostile,
  ...accessibility,
];

const browserPath = findBrowser();

const options = { skip: browserPath === null ? NO_BROWSER : false };

describe('the desk in a browser', options, () => {
  let shared: Shared | undefined;
  let pipeline: Promise<Pipeline> | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'attache-e2e-'));

  before(async () => {
    builtDesk();
    const open = (): Promise<Pipeline> => {
      pipeline ??= openPipeline();
      return pipeline;
    };
    const [browser, storePath] = await Promise.all([
      chromium.launch({
        ...(browserPath === null ? {} : { executablePath: browserPath }),
        // Whatever is not for this machine goes to a proxy that is not there.
        proxy: { server: 'http://127.0.0.1:9', bypass: '127.0.0.1' },
      }),
      fileExamples(folder),
    ]);
    const desk = await serveTestDesk(storePath, { openPipeline: open });
    shared = { browser, desk, folder, openPipeline: open };
  });

  after(async () => {
    await shared?.browser.close();
    await shared?.desk.close();
    await (await pipeline)?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const journey of JOURNEYS)
    test(journey.name, async () => {
      if (shared === undefined) throw new Error('the desk was not started');
      await walkJourney(journey, shared);
    });
});
