/** Reports that are kept and labelled but not coded, each with its reason. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { extractText } from '../../src/extract/extract-text.ts';
import { MAX_CODED_LENGTH, openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';

let pipeline: Pipeline;
before(async () => {
  pipeline = await openPipeline();
});
after(() => pipeline.close());

const read = (text: string) => pipeline.read(extractText(text, {}, { verbatim: true }).article);

it('labels an empty text', async () => {
  const result = await read(' \n');
  assert.equal(result.status, 'not-coded');
  assert.equal(result.reason, 'empty');
  assert.equal(result.article.text, ' \n');
});

it('reads a title that stands alone', async () => {
  const { article } = extractText('', { title: 'Russia attacks Ukraine' }, { verbatim: true });
  const result = await pipeline.read(article);
  assert.equal(result.status, 'coded');
  assert.deepEqual(
    result.events.map(({ trigger }) => [trigger.field, trigger.text]),
    [['title', 'attacks']],
  );
});

it('labels another language and keeps its text', async () => {
  const text =
    'Der Außenminister reiste am Dienstag nach Wien, um dort mit seinem Amtskollegen über das Abkommen zu sprechen.';
  const result = await read(text);
  assert.equal(result.reason, 'language');
  assert.equal(result.article.language, 'de');
  assert.equal(result.article.text, text);
  assert.deepEqual(result.events, []);
});

it('labels a text that is too long to be a report', async () => {
  const sentence = 'The minister met the ambassador on Monday. ';
  const result = await read(sentence.repeat(Math.ceil(MAX_CODED_LENGTH / sentence.length) + 1));
  assert.equal(result.reason, 'too-long');
});
