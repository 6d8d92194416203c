/** A small sound result of `read`, fresh at each call so that a test may spoil it. */
import type { Field } from '../../src/base/span.ts';
import { articleId, claimId, eventId, mentionId } from '../../src/record/ids.ts';
import type { ReadResult } from '../../src/record/read-result.ts';

const TITLE = 'Ministers meet';
const TEXT =
  'GENEVA, March 3 - Ruritania’s minister said her Grand Fenwick colleague would visit Strelsau 🏛 on Monday.';

export function exampleResult(): ReadResult {
  const article = articleId(null, TEXT);
  const trigger = anchor('visit');
  const cue = anchor('said');
  const content = {
    ...spanOf('her Grand Fenwick colleague would visit Strelsau 🏛 on Monday'),
    field: 'text' as const,
  };
  const event = eventId(article, 'text', trigger.start, trigger.end, 'CONSULT', 0);
  const claim = claimId(article, cue, [content]);
  const visitor = anchor('Grand Fenwick');
  return {
    status: 'coded',
    reason: null,
    article: {
      id: article,
      url: null,
      title: TITLE,
      authors: ['A. Writer'],
      publisher: null,
      publishedAt: { value: '2025-03-03', precision: 'day', basis: 'stated', via: 'input' },
      language: 'en',
      dateline: { text: 'GENEVA, March 3', start: 0, end: 15, place: 'Geneva', date: null },
      text: TEXT,
    },
    sentences: [
      { field: 'title', start: 0, end: TITLE.length },
      { field: 'text', start: 18, end: TEXT.length },
    ],
    mentions: [
      {
        id: mentionId(article, 'text', visitor.start, visitor.end),
        ...visitor,
        kind: 'place',
        actorId: null,
        placeId: null,
        weaponId: null,
        instrumentId: null,
        chain: null,
      },
    ],
    events: [
      {
        id: event,
        status: 'filed',
        type: 'CONSULT',
        mode: 'visit',
        contexts: ['diplomatic'],
        reciprocal: false,
        plover: { type: 'CONSULT', mode: 'visit', contexts: ['diplomatic'] },
        cameo: '042',
        quad: 'verbal-cooperation',
        goldstein: 1.9,
        trigger,
        source: [{ ...visitor, actor: { id: null, name: 'Grand Fenwick', country: null, sectors: ['GOV'] } }],
        target: [{ ...anchor('Ruritania’s minister'), actor: null }],
        place: {
          ...anchor('Strelsau'),
          name: 'Strelsau',
          country: null,
          lat: null,
          lng: null,
          precision: 'city',
          basis: 'stated',
        },
        date: {
          from: '2025-03-10',
          to: '2025-03-10',
          precision: 'day',
          basis: 'anchored',
          ...anchor('on Monday'),
        },
        modality: { negated: false, future: true, hypothetical: false, historical: false },
        attribution: [claim],
        explanation: {
          cue: 'visit',
          rule: 'active-subject-object',
          knowledge: ['events/consult'],
          score: 0.9,
          evidence: [{ for: 'modality.future', field: 'text', ...spanOf('would') }],
        },
      },
    ],
    claims: [
      {
        id: claim,
        kind: 'indirect',
        stance: 'asserts',
        cue,
        speakers: [{ ...anchor('Ruritania’s minister'), actor: null, anonymous: false }],
        content: [content],
        events: [event],
        nestedIn: null,
      },
    ],
    producer: { name: 'attache', version: '0.1.0', model: null, knowledge: null },
  };
}

function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function anchor(words: string): { field: Field; start: number; end: number; text: string } {
  return { field: 'text', ...spanOf(words), text: words };
}
