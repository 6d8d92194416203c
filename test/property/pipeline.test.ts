/** Properties of whole results, whatever the report says: the real extraction, model, resolver and coder. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { isAttacheError } from '../../src/base/errors.ts';
import { extractHtml } from '../../src/extract/extract-page.ts';
import { extractText } from '../../src/extract/extract-text.ts';
import { openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';
import { anchorFaults } from '../../src/record/anchor-faults.ts';
import type { Article } from '../../src/record/article.ts';
import { type ReadResult, readResultSchema } from '../../src/record/read-result.ts';
import { hostileText } from './hostile-text.ts';

let pipeline: Pipeline;
before(async () => {
  pipeline = await openPipeline();
});
after(() => pipeline.close());

/** A slow machine tries fewer texts. */
const BOUNDS = { interruptAfterTimeLimit: 8000 };

/** Hostile texts are often labelled as another language; here they are to be coded all the same. */
function articleOf(text: string, title: string): Article {
  const hints = { publishedAt: '2024-07-01', ...(title.trim() === '' ? {} : { title }) };
  return { ...extractText(text, hints, { verbatim: true }).article, language: 'en' };
}

function soundIds(result: ReadResult): void {
  for (const records of [result.events, result.claims, result.mentions]) {
    const ids = records.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, `an id stands twice: ${ids.join(' ')}`);
  }
  const claims = new Set(result.claims.map(({ id }) => id));
  const events = new Set(result.events.map(({ id }) => id));
  for (const event of result.events) for (const id of event.attribution) assert.ok(claims.has(id), id);
  for (const claim of result.claims) {
    for (const id of claim.events) assert.ok(events.has(id), id);
    assert.ok(claim.nestedIn === null || claims.has(claim.nestedIn));
  }
  const outer = new Map(result.claims.map(({ id, nestedIn }) => [id, nestedIn]));
  for (const { id } of result.claims) {
    let depth = 0;
    for (let at: string | null = id; at !== null && depth <= outer.size; depth++) at = outer.get(at) ?? null;
    assert.ok(depth <= result.claims.length, 'a claim is nested in itself');
  }
}

function soundResult(result: ReadResult): void {
  assert.deepEqual(anchorFaults(result), []);
  soundIds(result);
  const through = JSON.parse(JSON.stringify(result));
  assert.deepEqual(through, result);
  assert.deepEqual(readResultSchema.strict().parse(through), result);
  for (const event of result.events) {
    if (event.date !== null) assert.ok(event.date.from <= event.date.to, JSON.stringify(event.date));
  }
}

test('any text is read, with spans that cut their words, sound ids and the shape of the contract', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText(14), hostileText(2), async (text, title) => {
      const article = articleOf(text, title);
      const result = await pipeline.read(article);
      assert.equal(result.article.text, text);
      soundResult(result);
    }),
    { numRuns: 120, ...BOUNDS },
  );
});

test('a report gives the same result again, after any other', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText(6), hostileText(6), async (text, other) => {
      const article = articleOf(text, 'Envoys meet');
      const first = await pipeline.read(article);
      await pipeline.read(articleOf(other, 'Other envoys meet'));
      assert.deepEqual(await pipeline.read(article), first);
    }),
    { numRuns: 25, ...BOUNDS },
  );
});

/** A script that never closes may swallow the report: then the page is refused, with a code of extraction. */
function extractOrRefuse(page: string): Article | null {
  try {
    return extractHtml(page).article;
  } catch (error) {
    assert.ok(isAttacheError(error) && error.code === 'EXTRACT_NO_ARTICLE', String(error));
    return null;
  }
}

test('any text in a page is extracted and read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileText(5), { minLength: 1, maxLength: 4 }), async (paragraphs) => {
      const filler =
        'Envoys of the two states met in Oslo on Monday, and they agreed to exchange prisoners. ';
      const body = [...paragraphs, filler.repeat(3)].map((words) => `<p>${words}</p>`).join('');
      const article = extractOrRefuse(`<title>Envoys meet</title><article>${body}</article>`);
      if (article !== null) soundResult(await pipeline.read({ ...article, language: 'en' }));
    }),
    { numRuns: 40, ...BOUNDS },
  );
});

test('a sentence of 3,000 words, only punctuation, only capitals, only blanks', async () => {
  const texts = [
    `The envoys met ${'and the ministers of Russia met '.repeat(500)}in Oslo`,
    '?!… “” — (((…))) .,;: '.repeat(200),
    'RUSSIA ATTACKS UKRAINE AS CHINA CONDEMNS JAPAN '.repeat(20),
    '\u00a0\u200b\ufeff\n\t\u3000',
    '\u0301\u0301',
    '\ud800',
  ];
  for (const text of texts) soundResult(await pipeline.read(articleOf(text, '')));
});
