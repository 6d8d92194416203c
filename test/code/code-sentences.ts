/**
 * For tests of the coder: sentences coded by the reader that ships, each event as one short line,
 * `TYPE[=PLOVER] sources>targets [both] [flags]`; sides are countries, `?` an actor without one, `-` nobody.
 */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { extractText } from '../../src/extract/extract-text.ts';
import { openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';
import type { Event } from '../../src/record/event.ts';
import { MODALITIES } from '../../src/record/lists/modalities.ts';

/** One pipeline for a test file; call at its top. */
export function useCoder(): (text: string) => Promise<Event[]> {
  let pipeline: Pipeline;
  before(async () => {
    pipeline = await openPipeline();
  });
  after(() => pipeline.close());
  return async (text) => {
    const { article } = extractText(text, { publishedAt: '2024-05-14' }, { verbatim: true });
    return (await pipeline.read({ ...article, language: 'en' })).events;
  };
}

export function lineOf(event: Event): string {
  const side = (participants: Event['source']) =>
    [...new Set(participants.map((p) => p.actor?.country ?? '?'))].join('+') || '-';
  const reduced = event.plover.type === event.type ? '' : `=${event.plover.type}`;
  const flags = MODALITIES.filter((m) => event.modality[m]);
  const both = event.reciprocal ? ['both'] : [];
  return [`${event.type}${reduced}`, `${side(event.source)}>${side(event.target)}`, ...both, ...flags].join(
    ' ',
  );
}

/** One test for each sentence: its filed events, in the order of the text. */
export function itCodes(
  coder: (text: string) => Promise<Event[]>,
  table: Record<string, readonly string[]>,
): void {
  for (const [sentence, wanted] of Object.entries(table)) {
    it(sentence, async () => {
      const filed = (await coder(sentence)).filter((e) => e.status === 'filed');
      assert.deepEqual(filed.map(lineOf), wanted);
    });
  }
}
