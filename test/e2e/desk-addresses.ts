/** Every page of the desk, with addresses that lead to something in the store of the examples. */
import assert from 'node:assert/strict';
import type { ClaimsAnswer, EventsAnswer } from '../../src/api/contract/answers.ts';
import type { TestDesk } from './test-desk.ts';

export type DeskAddress = {
  /** As `web/src/shell/pages.ts` has it. */
  path: string;
  /** Of a page with few rows. */
  address: string;
};

/** Paths of the desk's own list. Its modules are for the browser, so they are not loaded, only named. */
export async function deskPaths(): Promise<string[]> {
  const list = new URL('../../web/src/shell/pages.ts', import.meta.url).href;
  const { PAGES } = (await import(list)) as { PAGES: readonly { path: string }[] };
  return PAGES.map(({ path }) => path);
}

export async function deskAddresses(desk: TestDesk): Promise<DeskAddress[]> {
  const [event] = (await desk.ask<EventsAnswer>('/events.json?modality=future&limit=1')).rows;
  assert.ok(event);
  const { article } = event;
  const [claim] = (await desk.ask<ClaimsAnswer>(`/claims.json?article=${article.id}&limit=1`)).rows;
  assert.ok(claim);
  const known: Readonly<Record<string, string>> = {
    '/': `/?article=${article.id}`,
    '/claim-list': `/claim-list?article=${article.id}`,
    '/article-list': '/article-list?year=2017',
    '/actor-list': '/actor-list?country=PRK',
    '/find': '/find?q=treaty',
    '/article/:id': `/article/${article.id}`,
    '/event/:id': `/event/${event.id}`,
    '/claim/:id': `/claim/${claim.id}`,
  };
  return (await deskPaths()).map((path) => ({ path, address: known[path] ?? path }));
}
