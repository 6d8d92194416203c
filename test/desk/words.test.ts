/** Explanations, dates and voices in plain words. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CodedClaim, CodedEvent } from '../../web/src/api/rows.ts';
import { publishedWords } from '../../web/src/article/published-words.ts';
import { doubtWords } from '../../web/src/marks/doubt-words.ts';
import { ruleWords, slotWords } from '../../web/src/marks/rule-words.ts';
import { speakerWords, tellingsAround, tellingsOf, tellingWords } from '../../web/src/words/teller-words.ts';

describe('rules', () => {
  test('slots are said in words', () => {
    const said: readonly (readonly [string, string])[] = [
      ['subj', 'its subject'],
      ['obj', 'its object'],
      ['iobj', 'its indirect object'],
      ['p:in_front_of', 'what follows “in front of”'],
      ['poss', 'its owner'],
      ['amod', 'the word before it'],
      ['obj.p:on', 'what follows “on” after its object'],
      ['obj.poss', 'the owner of its object'],
      ['obj.amod', 'the word before its object'],
      ['light.subj', 'the subject of the verb that carries it'],
      ['comp.subj', 'the subject of the clause below it'],
      ['cond.subj', 'the subject of the condition in it'],
      ['obj.p:on.p:from', 'what follows “from” after what follows “on” after its object'],
      ['p:against.amod', 'the word before what follows “against”'],
    ];
    for (const [slot, words] of said) assert.equal(slotWords(slot), words);
  });

  test('a rule becomes sentences, and a rule of another form stays', () => {
    assert.equal(
      ruleWords('call_on: source subj, target p:on; PLOVER 3.8'),
      'The word is “call on”: who acts is its subject; who is acted on is what follows “on”. PLOVER manual, section 3.8.',
    );
    assert.match(
      ruleWords('kill: source none, target none; PLOVER 3.16'),
      /no words tied to it say who acts; none say/,
    );
    assert.equal(ruleWords('by hand'), 'by hand');
    assert.equal(
      ruleWords('show_around: source obj, target subj; PLOVER 3.2; reader: CONSULT 0.12, none 0.17'),
      'The word is “show around”: who acts is its object; who is acted on is its subject. PLOVER manual, section 3.2. ' +
        'By itself the reader takes the word for CONSULT (0.12), rather for no act at all (0.17).',
    );
    assert.match(
      ruleWords('no cue: source subj, target obj; PLOVER 3.16; reader: ASSAULT 0.90'),
      /^No list has this word: .* takes the word for ASSAULT \(0\.90\)\.$/,
    );
  });

  test('an uncertain coding says what its text makes doubtful', () => {
    assert.equal(doubtWords([{ for: 'modality.future' }]), 'a part is missing or the score is low');
    assert.equal(
      doubtWords([{ for: 'doubt.table' }, { for: 'doubt.table' }, { for: 'doubt.length' }]),
      'it stands in a row of a table; the sentence is too long for its structure to be trusted',
    );
  });
});

test('dates of publication say no more than is known, in their own zone', () => {
  const said: readonly (readonly [string, string, string])[] = [
    ['2010-11-23T21:10+09:00', 'minute', '23 November 2010, 21:10 (+09:00)'],
    ['2024-01-02T03:04:05Z', 'minute', '2 January 2024, 03:04 (UTC)'],
    ['2024-01-02T03:04', 'minute', '2 January 2024, 03:04'],
    ['2024-01-02T03:04Z', 'day', '2 January 2024'],
    ['2010-11-01', 'month', 'November 2010'],
    ['2010-01-01', 'year', '2010'],
    ['2014-01-01', 'decade', '2010s'],
  ];
  for (const [value, precision, words] of said) assert.equal(publishedWords({ value, precision }), words);
});

function claim(id: string, over: Partial<CodedClaim> & { by?: string[] } = {}): CodedClaim {
  const { by = ['Somebody'], ...rest } = over;
  const speakers = by.map((text) => ({
    field: 'text' as const,
    start: 0,
    end: text.length,
    text,
    actor: null,
    anonymous: false,
  }));
  return {
    id,
    kind: 'indirect',
    stance: 'asserts',
    cue: null,
    speakers,
    content: [],
    events: [],
    nestedIn: null,
    ...rest,
  };
}

describe('voices', () => {
  const inner = claim('in', { stance: 'demands', by: ['Lee Myung-bak'], nestedIn: 'out' });
  const outer = claim('out', { by: ['his spokeswoman'] });
  const claims = new Map([inner, outer].map((c) => [c.id, c]));

  test('from the outermost in', () => {
    const event = { attribution: ['in', 'out'] } as unknown as CodedEvent;
    assert.equal(
      tellingWords(tellingsOf(event, claims)),
      'told by his spokeswoman, who quotes Lee Myung-bak (demands it)',
    );
    assert.equal(tellingWords(tellingsAround(inner, claims)), 'told by his spokeswoman (says so)');
    assert.equal(tellingWords([]), '');
    const joint = new Map(claims).set('out', claim('out', { by: ['A', 'B'], stance: 'denies' }));
    assert.equal(
      tellingWords(tellingsOf(event, joint)),
      'told by A and B, who quote Lee Myung-bak (demands it)',
    );
    assert.equal(tellingWords(tellingsAround(inner, joint)), 'told by A and B (deny it)');
  });

  test('joint speakers, nobody, and a ring of claims', () => {
    assert.equal(speakerWords(claim('a', { by: ['A', 'B', 'C'] })), 'A, B and C');
    assert.equal(speakerWords(claim('a', { by: [] })), 'somebody who is not named');
    const ring = new Map(
      [claim('a', { nestedIn: 'b' }), claim('b', { nestedIn: 'a' })].map((c) => [c.id, c]),
    );
    assert.equal(tellingsAround(claim('x', { nestedIn: 'a' }), ring).length, 2);
  });
});
