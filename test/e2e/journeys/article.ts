/** The page of a report: its marks, what they are explained with, and addresses of single codings. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type {
  ArticlesAnswer,
  EventsAnswer,
  ReportAnswer,
  ReportRow,
} from '../../../src/api/contract/answers.ts';
import type { EventRow } from '../../../src/record/rows.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { recodedClaim, recodedEvent, recodedReport } from '../../conformance/recoded-report.ts';
import { syntheticReport } from '../../conformance/synthetic-report.ts';
import { eventually } from '../eventually.ts';
import type { Journey } from '../journey.ts';
import { claimSpans, eventSpans, litSpans } from '../lit-spans.ts';
import type { TestDesk } from '../test-desk.ts';

async function reportNamed(desk: TestDesk, words: string): Promise<ReportRow> {
  const { rows } = await desk.ask<ArticlesAnswer>(`/articles.json?${new URLSearchParams({ q: words })}`);
  const found = await desk.ask<ReportAnswer>(`/articles/${rows[0]?.id}.json`);
  assert.ok(found.rows[0]);
  return found.rows[0];
}

const card = (page: Page, id: string) => page.locator(`[data-coding="${id}"]`);
const panel = (page: Page) => page.getByRole('region', { name: 'Explanation' });

export const articleJourneys: readonly Journey[] = [
  {
    name: 'article: the words that light up are those of the records, for every event and claim of a report',
    async walk({ desk, visit }) {
      const report = await reportNamed(desk, 'Yeonpyeong Korea');
      assert.ok(report.events.length > 5 && report.claims.length > 5);
      const { page, open } = await visit();
      await open(`/article/${report.article.id}`);
      const wanted = [
        ...report.events.map((event) => ({ id: event.id, spans: eventSpans(event, report.claims) })),
        ...report.claims.map((claim) => ({ id: claim.id, spans: claimSpans(claim) })),
      ];
      for (const { id, spans } of wanted) {
        await card(page, id).evaluate((button) => button.click());
        await eventually(async () => assert.deepEqual(await litSpans(page), spans, id));
      }
      const shown = await page.locator('.marked-text .report-text').evaluate((text) => text.textContent);
      const bare = (text: string | null): string => (text ?? '').replace(/\s+/g, '');
      assert.equal(bare(shown), bare(report.article.text), 'the text stands there whole');
    },
  },
  {
    name: 'article: pointing at words and moving the focus to them explain the coding',
    async walk({ desk, visit }) {
      const report = await reportNamed(desk, 'Yeonpyeong Korea');
      const { page, open } = await visit();
      await open(`/article/${report.article.id}`);
      await panel(page).getByText('Point at marked words').waitFor();
      const [first, second] = report.events.filter(({ trigger }) => trigger.field === 'text');
      assert.ok(first && second);
      const anchor = (event: EventRow) => page.locator(`.marked-text [data-anchor~="${event.id}"]`);
      const explains = async (event: EventRow): Promise<void> => {
        await panel(page).getByRole('heading', { name: 'Event', exact: true }).waitFor();
        await eventually(async () => {
          const words = await panel(page).innerText();
          for (const part of [event.trigger.text, event.explanation.cue, `PLOVER ${event.plover.type}`])
            assert.ok(words.includes(part), `${part} in: ${words}`);
          for (const entry of event.explanation.knowledge) assert.ok(words.includes(entry), entry);
          for (const { actor } of event.source) if (actor) assert.ok(words.includes(actor.name), actor.name);
        });
      };
      await anchor(first).scrollIntoViewIfNeeded();
      await anchor(first).hover();
      await explains(first);
      assert.equal(await panel(page).getByText('pinned').count(), 0);
      await page.mouse.move(2, 2);
      await anchor(second).focus();
      await explains(second);
      await page.keyboard.press('Enter');
      await panel(page).getByText('pinned').waitFor();
      await page.keyboard.press('Escape');
      await panel(page).getByText('Point at marked words').waitFor();
    },
  },
  {
    name: 'article: done, planned, denied, possible, told and background acts each look their own way',
    async walk({ desk, visit }) {
      const { page, open } = await visit();
      const kinds = [
        ['done', 'modality=done&voice=author'],
        ['future', 'modality=future'],
        ['negated', 'modality=negated'],
        ['hypothetical', 'modality=hypothetical'],
        ['historical', 'modality=historical'],
        ['claimed', 'modality=done&voice=claimed'],
      ] as const;
      const words = {
        future: 'planned',
        negated: 'denied',
        hypothetical: 'may be',
        historical: 'background',
      };
      const looks = new Map<string, string>();
      for (const [kind, query] of kinds) {
        const { rows } = await desk.ask<EventsAnswer>(`/events.json?${query}&status=filed`);
        const flags = (row: EventRow): number => Object.values(row.modality).filter(Boolean).length;
        const row = rows.find((one) => flags(one) <= 1 && one.trigger.field === 'text');
        assert.ok(row, kind);
        await open(`/event/${row.id}`);
        // A key that comes before the pin would let nothing go.
        await page.locator('.marked-text .lit').first().waitFor();
        await page.keyboard.press('Escape');
        const mark = page.locator(`.marked-text [data-anchor~="${row.id}"]`);
        const look = await eventually(async () => {
          assert.equal(await page.locator('.marked-text .lit').count(), 0);
          return mark.evaluate((element) => {
            const style = element.ownerDocument.defaultView.getComputedStyle(element);
            const { textDecoration, outlineStyle, backgroundColor, fontStyle } = style;
            return {
              classes: element.className,
              style: [textDecoration, outlineStyle, backgroundColor, fontStyle].join(' | '),
            };
          });
        });
        const names = look.classes.split(' ');
        assert.ok(names.includes('seg-trigger') && names.includes(`is-${kind}`), `${kind}: ${look.classes}`);
        looks.set(kind, look.style);
        if (kind in words)
          assert.ok(
            (await card(page, row.id).innerText()).includes(words[kind as keyof typeof words]),
            'said in words',
          );
      }
      assert.equal(new Set(looks.values()).size, kinds.length, JSON.stringify([...looks], null, 1));
    },
  },
  {
    name: 'article: the address of an event or a claim pins it, also after a reload',
    async walk({ desk, visit }) {
      const report = await reportNamed(desk, 'Pyongyang treaty');
      const { page, open, address } = await visit();
      const [event, claim] = [report.events.at(-1), report.claims.at(-1)];
      assert.ok(event && claim);
      for (const [path, id, spans] of [
        [`/event/${event.id}`, event.id, eventSpans(event, report.claims)],
        [`/claim/${claim.id}`, claim.id, claimSpans(claim)],
      ] as const) {
        await open(path);
        await panel(page).getByText('pinned').waitFor();
        await eventually(async () => assert.deepEqual(await litSpans(page), spans));
        assert.equal(await card(page, id).getAttribute('aria-pressed'), 'true');
        assert.equal(address(), path);
        await page.reload();
        await eventually(async () => assert.deepEqual(await litSpans(page), spans));
      }
      await panel(page).getByRole('link', { name: 'Permalink' }).waitFor();
      await page.goBack();
    },
  },
  {
    name: 'article: an id that was replaced shows what took its place, one that is gone leads to its report',
    async walk({ folder, ownDesk, visit }) {
      const path = `${folder}/recoded.db`;
      const report = syntheticReport(11, 1, { events: 9, words: 200 });
      const [kept, retyped, lost] = report.result.events;
      const [said, lostClaim] = report.result.claims;
      assert.ok(kept && retyped && lost && said && lostClaim);
      report.result.events = [kept, retyped, lost].map((event) => ({ ...event, attribution: [] }));
      report.result.claims = [said, lostClaim].map((claim) => ({ ...claim, events: [] }));
      const other = retyped.type === 'AID' ? 'CONCEDE' : 'AID';
      const now = recodedEvent(report, { ...retyped, attribution: [] }, { type: other });
      const end = said.content.map((span) => ({ ...span, end: span.end - 1 }));
      const saidNow = recodedClaim(report, { ...said, events: [] }, { content: end });
      const store = await openSqliteStore(path, { create: true });
      await store.fileReport(report);
      await store.fileReport(recodedReport(report, '0.2.0', { events: [kept, now], claims: [saidNow] }));
      await store.close();

      const desk = await ownDesk({}, path);
      const { page, open } = await visit({ expected: [/status of (404|410)/] }, desk);
      for (const [from, to] of [
        [`/event/${retyped.id}`, now.id],
        [`/claim/${said.id}`, saidNow.id],
      ] as const) {
        await open(from);
        const note = page.locator('.page-note');
        await note.waitFor();
        assert.match(await note.innerText(), /replaced/);
        assert.ok((await note.innerText()).includes(from.split('/')[2] ?? '?'));
        assert.equal(await card(page, to).getAttribute('aria-pressed'), 'true');
      }
      await open(`/event/${lost.id}`);
      await page.getByRole('link', { name: 'Open the report it stood in' }).click();
      await page.locator('.marked-text').waitFor();
      assert.ok(page.url().endsWith(`/article/${report.article.id}`));
      for (const unknown of ['/event/evt_nothing', '/claim/clm_nothing', '/article/art_nothing']) {
        await open(unknown);
        await page.getByRole('alert').waitFor();
      }
    },
  },
];
