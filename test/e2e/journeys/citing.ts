/** What goes on the clipboard. It is one for all, so one journey alone may use it. */
import assert from 'node:assert/strict';
import type { EventsAnswer } from '../../../src/api/contract/answers.ts';
import { eventually } from '../eventually.ts';
import type { Journey } from '../journey.ts';
import { litSpans } from '../lit-spans.ts';

export const citing: readonly Journey[] = [
  {
    name: 'citation: quote, outlet, date, digest and a permalink that opens the coding; and the link of a list',
    async walk({ desk, visit }) {
      const { page, context, open } = await visit();
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: desk.url });
      const { rows } = await desk.ask<EventsAnswer>('/events.json?place=PRK');
      const row = rows.find(({ article }) => article.publisher !== null && article.publishedAt !== null);
      assert.ok(row);
      const { article } = row;
      const copied = async (): Promise<string> => {
        await page.getByRole('region', { name: 'Message' }).getByText('citation was copied').waitFor();
        await page.getByRole('button', { name: 'Close the message' }).click();
        return page.evaluate<string>('navigator.clipboard.readText()');
      };
      await open(`/event/${row.id}`);
      await page.getByRole('region', { name: 'Explanation' }).getByText('pinned').waitFor();
      await page.keyboard.press('c');
      const text = await copied();
      const permalink = `${desk.url}/event/${row.id}`;
      for (const part of [
        `“${row.quote.text.replace(/\s+/g, ' ')}”`,
        article.publisher ?? '?',
        article.title ?? '?',
        String(Number(article.publishedAt?.value.slice(0, 4))),
        `sha256:${article.digest}`,
        permalink,
      ])
        assert.ok(text.includes(part), `${part} in: ${text}`);
      assert.match(article.digest ?? '', /^[0-9a-f]{64}$/);

      await page.getByRole('button', { name: 'as Markdown' }).click();
      assert.match(await copied(), /^> [\s\S]*<http[^>]*\/event\//);
      await page.getByRole('button', { name: 'as BibTeX' }).click();
      assert.match(await copied(), /^@misc\{evt_[\s\S]*\}$/);

      const wanted = '/?type=CONSULT&modality=future';
      await open(wanted);
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByRole('button', { name: 'Link copied' }).waitFor();
      assert.equal(await page.evaluate('navigator.clipboard.readText()'), desk.url + wanted);

      const reader = await visit();
      const found = /http:\S+/.exec(text)?.[0];
      assert.equal(found, permalink);
      await reader.page.goto(found ?? '');
      await eventually(async () =>
        assert.ok(
          (await litSpans(reader.page)).includes(
            `trigger ${row.trigger.field} ${row.trigger.start}–${row.trigger.end}`,
          ),
          'the words are lit',
        ),
      );
    },
  },
];
