/** A report as marked blocks: what is cut, what stands where, which coding a press means, which cards are drawn. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { WINDOW, widenWindow, windowAround } from '../../web/src/article/list-window.ts';
import { nextPin, rankCodings } from '../../web/src/marks/choose-coding.ts';
import { layoutText, type MarkedBlock } from '../../web/src/marks/layout-text.ts';
import { type Coding, type Reading, readingOfAnswer } from '../../web/src/marks/reading.ts';
import { codingSpans } from '../../web/src/marks/role-spans.ts';

type Answer = Parameters<typeof readingOfAnswer>[0];

const TITLE = 'Envoys met';
const TEXT = 'Oslo denied that it had sent arms to Lima.\n\nIt will host talks 🚀 in May, Bergen said.';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};
const inText = (words: string) => ({ field: 'text' as const, ...at(TEXT, words), text: words });

function event(id: string, trigger: object, over: object = {}): object {
  return {
    id,
    status: 'filed',
    type: 'AID',
    trigger,
    source: [],
    target: [],
    place: null,
    date: null,
    modality: { negated: false, future: false, hypothetical: false, historical: false },
    attribution: [],
    explanation: { cue: 'AID/send', rule: '', knowledge: [], score: 1, evidence: [] },
    ...over,
  };
}

const speaker = (words: string): object => ({ ...inText(words), actor: null, anonymous: false });

function reading(): Reading {
  const answer = {
    article: { title: TITLE, text: TEXT },
    sentences: [],
    mentions: [{ id: 'mnt_1', ...inText('Lima'), kind: 'place', actorId: 'state/per', placeId: null }],
    events: [
      event('evt_talks', inText('talks'), {
        date: { from: '', to: '', ...inText('in May') },
        attribution: ['clm_2'],
      }),
      event('evt_sent', inText('sent'), {
        source: [{ ...inText('it'), actor: null }],
        target: [{ ...inText('Lima'), actor: null }],
        attribution: ['clm_1'],
        explanation: { evidence: [{ for: 'modality.negated', ...inText('denied') }] },
      }),
      event('evt_met', { field: 'title', ...at(TITLE, 'met'), text: 'met' }),
    ],
    claims: [
      {
        id: 'clm_1',
        cue: inText('denied'),
        speakers: [speaker('Oslo')],
        content: [inText('it had sent arms to Lima')],
      },
      {
        id: 'clm_2',
        cue: inText('said'),
        speakers: [speaker('Bergen')],
        content: [inText('It will host talks 🚀 in May')],
      },
    ],
  };
  return readingOfAnswer(answer as unknown as Answer);
}

const rolesOn = (block: MarkedBlock | undefined, words: string, id: string): string[] =>
  (block?.segments ?? [])
    .filter((s) => s.text === words)
    .flatMap((s) => s.covers.filter((c) => c.id === id).map((c) => c.role));

describe('a reading', () => {
  test('its codings stand in the order of the text, title first', () => {
    assert.deepEqual(
      reading().codings.map((coding) => coding.id),
      ['evt_met', 'clm_1', 'evt_sent', 'evt_talks', 'clm_2'],
    );
  });

  test('each block has its text, and each part of a coding the role that it plays', () => {
    const { codings } = reading();
    const { title, blocks } = layoutText(reading(), codings, false);
    assert.equal(title?.text, TITLE);
    assert.deepEqual(rolesOn(title ?? undefined, 'met', 'evt_met'), ['trigger']);
    assert.deepEqual(
      blocks.map((block) => block.text),
      TEXT.split('\n\n'),
    );
    for (const block of blocks) assert.equal(block.segments.map((s) => s.text).join(''), block.text);
    const [first, second] = blocks;
    assert.deepEqual(rolesOn(first, 'denied', 'clm_1'), ['cue']);
    assert.deepEqual(rolesOn(first, 'denied', 'evt_sent').sort(), ['cue', 'modality']);
    assert.deepEqual(rolesOn(first, 'Oslo', 'evt_sent'), ['speaker']);
    assert.deepEqual(rolesOn(first, 'sent', 'clm_1'), ['content']);
    assert.deepEqual(rolesOn(first, 'it', 'evt_sent'), ['source']);
    assert.deepEqual(rolesOn(second, 'in May', 'evt_talks'), ['date']);
    assert.deepEqual([...(first?.ids ?? [])].sort(), ['clm_1', 'evt_sent']);
  });

  test('a coding stands at exactly one segment, where its trigger or cue begins', () => {
    const { codings } = reading();
    const { title, blocks } = layoutText(reading(), codings, false);
    const anchors = [title, ...blocks]
      .flatMap((b) => b?.segments ?? [])
      .flatMap((s) => s.anchors.map((id) => [id, s.text]));
    assert.deepEqual(anchors.sort(), [
      ['clm_1', 'denied'],
      ['clm_2', 'said'],
      ['evt_met', 'met'],
      ['evt_sent', 'sent'],
      ['evt_talks', 'talks'],
    ]);
  });

  test('what is not shown is not marked, and names are marked on request', () => {
    const events = reading().codings.filter((coding) => coding.record === 'event');
    const [first] = layoutText(reading(), events, true).blocks;
    assert.deepEqual([...(first?.ids ?? [])].sort(), ['evt_sent', 'mnt_1']);
    assert.deepEqual(rolesOn(first, 'Lima', 'mnt_1'), ['name']);
  });
});

describe('a press on words that several codings share', () => {
  const { codings, claims } = reading();
  const byId: ReadonlyMap<string, Coding> = new Map(codings.map((coding) => [coding.id, coding]));
  const covering = (words: string) => {
    const { start, end } = inText(words);
    return codings
      .flatMap((coding) => codingSpans(coding, claims))
      .filter((span) => span.field === 'text' && span.start <= start && span.end >= end);
  };

  test('means the act at its trigger, the claim at its word of saying', () => {
    assert.deepEqual(rankCodings(covering('sent'), byId), ['evt_sent', 'clm_1']);
    assert.deepEqual(rankCodings(covering('denied'), byId), ['clm_1', 'evt_sent']);
    assert.deepEqual(rankCodings(covering('Bergen'), byId), ['clm_2', 'evt_talks']);
  });

  test('goes on to the next with each press, then lets go', () => {
    assert.equal(nextPin(['a', 'b'], null), 'a');
    assert.equal(nextPin(['a', 'b'], 'a'), 'b');
    assert.equal(nextPin(['a', 'b'], 'b'), null);
    assert.equal(nextPin(['a', 'b'], 'elsewhere'), 'a');
  });
});

describe('the part of a long list that is drawn', () => {
  test('a short list is drawn whole', () => {
    assert.deepEqual(windowAround({ from: 0, to: 0 }, null, 30), { from: 0, to: 30 });
  });

  test('it holds what is lit, lies inside the list, and stays where it is while it can', () => {
    const window = fc
      .record({ from: fc.nat(5000), more: fc.nat(1000) })
      .map(({ from, more }) => ({ from, to: from + more }));
    fc.assert(
      fc.property(window, fc.nat(4999), fc.integer({ min: 1, max: 5000 }), (kept, anywhere, length) => {
        const lit = anywhere % length;
        const shown = windowAround(kept, lit, length);
        assert.ok(shown.from >= 0 && shown.to <= length);
        assert.ok(lit >= shown.from && lit < shown.to);
        assert.ok(shown.to - shown.from >= Math.min(WINDOW, length));
        assert.deepEqual(windowAround(shown, lit, length), shown);
      }),
    );
  });

  test('it grows on the side that is asked for, as far as the list goes', () => {
    assert.deepEqual(widenWindow({ from: 100, to: 300 }, -1, 1000), { from: 0, to: 300 });
    assert.deepEqual(widenWindow({ from: 700, to: 900 }, 1, 1000), { from: 700, to: 1000 });
  });
});
