/** What a journey is, and what it is given: a browser, the desk over the examples, and desks of its own. */
import type { Browser } from 'playwright-core';
import type { Pipeline } from '../../src/pipeline/open-pipeline.ts';
import { copyStore } from './example-store.ts';
import { serveTestDesk, type TestDesk, type TestDeskOptions } from './test-desk.ts';
import { startVisit, type Visit, type VisitOptions } from './visit.ts';

export type Journey = {
  name: string;
  walk: (room: Room) => Promise<void>;
};

export type Room = {
  /** Over the examples. It is shared by all journeys, and none changes it. */
  desk: TestDesk;
  /** An empty folder for the files of all journeys. */
  folder: string;
  openPipeline: () => Promise<Pipeline>;
  /** A browser at the shared desk, or at another. */
  visit(options?: VisitOptions, desk?: TestDesk): Promise<Visit>;
  /** A desk over a copy of the examples, or over a store that is named. */
  ownDesk(options?: TestDeskOptions, storePath?: string): Promise<TestDesk>;
};

export type Shared = Pick<Room, 'desk' | 'folder' | 'openPipeline'> & { browser: Browser };

/** Walks a journey, then holds every browser and server of it to having been quiet, and ends them. */
export async function walkJourney(journey: Journey, shared: Shared): Promise<void> {
  const visits: Visit[] = [];
  const desks: TestDesk[] = [];
  const { browser, desk, folder, openPipeline } = shared;
  const room: Room = {
    desk,
    folder,
    openPipeline,
    async visit(options = {}, at = desk) {
      const visit = await startVisit(browser, at, options);
      visits.push(visit);
      return visit;
    },
    async ownDesk(options = {}, storePath = copyStore(desk.storePath, folder)) {
      const own = await serveTestDesk(storePath, options);
      desks.push(own);
      return own;
    },
  };
  try {
    await journey.walk(room);
    for (const visit of visits) visit.assertQuiet();
    for (const { faults } of [desk, ...desks]) if (faults.length > 0) throw faults[0];
  } finally {
    for (const visit of visits) await visit.close();
    for (const own of desks) await own.close();
  }
}
