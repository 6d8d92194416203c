/** The page where a text is pasted: coded as it is written, with its parse. */
import assert from 'node:assert/strict';
import { eventually } from '../eventually.ts';
import type { Journey } from '../journey.ts';
import { countWords } from '../list-page.ts';

const TEXT =
  'Japan and South Korea signed an agreement in Geneva on Thursday. North Korea denied that it had fired a missile.';

export const pasteJourneys: readonly Journey[] = [
  {
    name: 'paste: a text is coded as it is written, with the parse of every sentence',
    async walk({ desk, visit }) {
      const { page, open } = await visit();
      await open('/paste');
      await page.getByLabel('Text of a report').pressSequentially(TEXT.slice(0, 40));
      await page.getByLabel('Text of a report').fill(TEXT);
      const before = await desk.ask<{ rows: [{ articles: number }] }>('/store.json');
      const answer = await eventually(async () => {
        assert.equal(await page.locator('.marked-text .report-text').innerText(), TEXT);
        const response = await fetch(`${desk.url}/read`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ text: TEXT, parse: true }),
        });
        return (await response.json()) as {
          events: object[];
          claims: object[];
          parse: { sentences: object[] };
        };
      });
      assert.ok(answer.events.length > 0 && answer.claims.length > 0);
      const words = await page.locator('.reading-switches .number').innerText();
      assert.equal(
        words,
        `${countWords(answer.events.length, 'event')}, ${countWords(answer.claims.length, 'claim')}`,
      );
      assert.equal(await page.locator('[data-coding]').count(), answer.events.length + answer.claims.length);
      const sentences = page.getByLabel('Sentence', { exact: true });
      assert.equal(await sentences.locator('option').count(), answer.parse.sentences.length);
      assert.match(await page.locator('.parse').innerText(), /signed/);
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      assert.match(await page.locator('.parse').innerText(), /denied/);
      // Marking or citing what is not filed is no use, so it is not offered.
      assert.equal(await page.getByRole('button', { name: /^Mark/ }).count(), 0);
      assert.deepEqual(await desk.ask('/store.json'), before, 'nothing was filed');

      await page.reload();
      await page.locator('.marked-text').waitFor();
      assert.equal(await page.getByLabel('Text of a report').inputValue(), TEXT, 'a reload loses nothing');
    },
  },
  {
    name: 'paste: the example, a text of a few words, another language, and nothing at all',
    async walk({ visit }) {
      const { page, open } = await visit();
      await open('/paste');
      const field = page.getByLabel('Text of a report');
      await page.getByRole('button', { name: 'Fill in an example' }).click();
      await page.locator('[data-coding]').first().waitFor();
      await page.getByRole('button', { name: 'Clear' }).click();
      await field.fill('Rain again.');
      await page.getByText('No event and no claim was found in this text.').waitFor();
      await field.fill(
        'Der Minister hat gestern in Berlin mit seinem Gast über die Lage gesprochen und reist morgen ab.',
      );
      await page.getByText('only English is coded').waitFor();
      await page.getByRole('button', { name: 'Clear' }).click();
      await eventually(async () => assert.equal(await page.locator('.paste-answer').count(), 0));
      assert.equal(await field.inputValue(), '');
    },
  },
  {
    name: 'paste: what the server refuses is told in its words, and can be tried again',
    async walk({ visit, ownDesk }) {
      // A desk whose reader does not start.
      const desk = await ownDesk();
      const { page, open } = await visit({ expected: [/status of 5\d\d/] }, desk);
      await open('/paste');
      await page.getByLabel('Text of a report').fill(TEXT);
      const alert = page.getByRole('alert');
      await alert.waitFor();
      assert.match(await alert.innerText(), /[A-Z]+_[A-Z_]+/);
      await alert.getByRole('button', { name: 'Try again' }).waitFor();
      assert.equal(desk.faults.length, 1, 'the server knows of it');
      desk.faults.length = 0;
    },
  },
];
