/** Reports that were written to do harm: filed and shown as text, and nothing in them runs or can be pressed. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticlesAnswer, ReportAnswer } from '../../../src/api/contract/answers.ts';
import type { ReportToFile } from '../../../src/store/port.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { captureRun } from '../../cli/captured-run.ts';
import { syntheticReport } from '../../conformance/synthetic-report.ts';
import { eventually } from '../eventually.ts';
import type { Journey } from '../journey.ts';
import { settled } from '../visit.ts';

const SCRIPT = '<script>window.ran = 1; alert(1)</script><img src=x onerror="window.ran = 1">';
const MARKS = 'An \u202eesrever\u202c word, an \u2066isolated\u2069 one, and zero\u200bwidth.';
const TEXT = `The minister of Japan visited South Korea on Thursday ${SCRIPT} and signed an agreement.\n\n${MARKS} <svg onload="window.ran = 1"> "><b>bold</b> &lt;i&gt; javascript:alert(1)`;
const TITLE = `Minister <i>visits</i> ${'again and '.repeat(500)}again`;
const URLS = ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'JaVaScRiPt:alert(1)'];

const NOT_SAFE = `[...document.querySelectorAll('a[href], area[href], form[action], iframe, object, embed, img')]
  .filter((element) => !/^(https?:|blob:)/.test(element.href ?? element.action ?? 'none:'))
  .map((element) => element.outerHTML.slice(0, 100))`;

/** A made-up report of another address. */
function from(url: string, number: number): ReportToFile {
  const report = syntheticReport(31, number, { events: 2, words: 40 });
  report.article.url = url;
  report.result.article.url = url;
  if (report.capture) report.capture.source = url;
  return report;
}

export const hostile: readonly Journey[] = [
  {
    name: 'hostile reports: scripts, images, marks of direction and a title of 5,000 characters are text',
    async walk({ folder, openPipeline, ownDesk, visit }) {
      const path = join(folder, 'hostile.db');
      const input = join(folder, 'hostile.jsonl');
      writeFileSync(input, `${JSON.stringify({ id: '1', text: TEXT, title: TITLE })}\n`);
      const run = await captureRun(['ingest', '--jsonl', input, '--store', path]);
      assert.equal(run.code, 0, run.err);
      const desk = await ownDesk({ openPipeline }, path);
      const [row] = (await desk.ask<ArticlesAnswer>('/articles.json')).rows;
      assert.equal(row?.title, TITLE);
      const [report] = (await desk.ask<ReportAnswer>(`/articles/${row?.id}.json`)).rows;
      assert.ok(report && report.events.length > 0);
      assert.equal(report.article.text, TEXT);

      const { page, open } = await visit({ viewport: { width: 360, height: 740 } }, desk);
      for (const address of [
        '/',
        '/claim-list',
        '/article-list',
        '/actor-list',
        '/find?q=minister',
        `/article/${row?.id}`,
        `/event/${report.events[0]?.id}`,
      ]) {
        await open(address);
        assert.equal(await page.evaluate('window.ran'), undefined, address);
        assert.equal(await page.locator('main script, main img, main b b, main svg[onload]').count(), 0);
        assert.deepEqual(await page.evaluate(NOT_SAFE), [], address);
        const [scrolled, wide] = await page.evaluate<[number, number]>(
          '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
        );
        assert.ok(scrolled <= wide, `${address} is ${scrolled} wide`);
      }
      const shown = await page.locator('.marked-text .report-text').innerText();
      for (const words of [SCRIPT, '<b>bold</b>', '&lt;i&gt;', 'javascript:alert(1)'])
        assert.ok(shown.includes(words), `${words} in: ${shown}`);
      assert.deepEqual(await page.locator('.report-text .hidden-character').allInnerTexts(), [
        'RLO',
        'PDF',
        'LRI',
        'PDI',
        'ZWSP',
      ]);
      assert.ok(!/[\u202e\u2066\u200b]/.test(await page.locator('main').innerText()));
      // Pasted, it is no better.
      await open('/paste');
      await page.getByLabel('Text of a report').fill(TEXT);
      await page.locator('.parse').waitFor();
      assert.ok((await page.locator('.marked-text .report-text').innerText()).includes(SCRIPT));
      assert.equal(await page.evaluate('window.ran'), undefined);
      assert.equal(await page.locator('main script, main img, main b b').count(), 0);
    },
  },
  {
    name: 'hostile reports: addresses that would run something are no links; lists with odd words stay in line',
    async walk({ folder, ownDesk, visit }) {
      const path = join(folder, 'addresses.db');
      const store = await openSqliteStore(path, { create: true });
      const reports = URLS.map(from);
      for (const report of reports) {
        report.article.title = `${MARKS} ${SCRIPT}`;
        report.article.publisher = `Outlet ${MARKS}`;
        report.result.article.title = report.article.title;
        report.result.article.publisher = report.article.publisher;
        await store.fileReport(report);
      }
      await store.close();
      const desk = await ownDesk({}, path);
      const { page, open } = await visit({}, desk);
      for (const { article } of reports) {
        await open(`/article/${article.id}`);
        await page.locator('summary', { hasText: 'Where it was read from' }).click();
        assert.ok((await page.locator('.report-origin').innerText()).includes(article.url ?? '?'));
        assert.deepEqual(await page.evaluate(NOT_SAFE), []);
      }
      for (const address of ['/', '/article-list', '/claim-list', '/find?q=outlet', '/set-aside-list']) {
        await open(address);
        assert.deepEqual(await page.evaluate(NOT_SAFE), [], address);
        assert.equal(await page.evaluate('window.ran'), undefined);
      }
      await open('/article-list');
      assert.ok((await page.locator('main').innerText()).includes('<script>'));
    },
  },
  {
    name: 'hostile reports: a report of a megabyte with hundreds of codings opens, and is moved through',
    async walk({ folder, ownDesk, visit }) {
      const path = join(folder, 'long.db');
      const report = syntheticReport(41, 1, { events: 700, words: 150_000 });
      assert.ok(report.article.text.length >= 1_000_000);
      assert.ok(report.result.events.length >= 300);
      const store = await openSqliteStore(path, { create: true });
      await store.fileReport(report);
      await store.close();
      const desk = await ownDesk({}, path);
      const { page, open } = await visit({}, desk);
      const last = report.result.events.at(-1);
      await open(`/event/${last?.id}`);
      const explanation = page.getByRole('region', { name: 'Explanation' });
      await explanation.getByText('pinned').waitFor();
      await eventually(async () =>
        assert.equal(
          (await page.locator('.marked-text .lit-trigger').allTextContents()).join(''),
          last?.trigger.text,
        ),
      );
      const shown = await page.locator('.report-text').evaluate((text) => text.textContent.length);
      assert.ok(shown >= report.article.text.replace(/\n+/g, '').length, 'whole');
      await page.keyboard.press('k');
      await page.keyboard.press('k');
      await eventually(async () =>
        assert.equal(await page.locator('.marked-text .lit').first().isVisible(), true),
      );
      await page.goto(`${desk.url}/`);
      await settled(page);
    },
  },
  {
    name: 'hostile reports: a text of more than a million characters is kept, not coded, and said so',
    async walk({ folder, ownDesk, visit }) {
      const path = join(folder, 'too-long.db');
      const input = join(folder, 'too-long.jsonl');
      const text = 'Japan and South Korea signed an agreement. '.repeat(24_000);
      writeFileSync(input, `${JSON.stringify({ id: '1', text, title: 'Long' })}\n`);
      const run = await captureRun(['ingest', '--jsonl', input, '--store', path]);
      assert.equal(run.code, 0, run.err);
      const desk = await ownDesk({}, path);
      const [row] = (await desk.ask<ArticlesAnswer>('/articles.json')).rows;
      assert.equal(row?.reason, 'too-long');
      const { page, open } = await visit({}, desk);
      await open(`/article/${row?.id}`);
      await page.getByText('kept and not coded').waitFor();
      assert.equal(await page.locator('.report-text').evaluate((all) => all.textContent.length), text.length);
      await open('/article-list');
      assert.match(await page.locator('[data-row]').innerText(), /not coded/);
    },
  },
];
