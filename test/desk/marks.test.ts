/** Marks on a text: every span lies under exactly its segments, and the segments are the text. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cutSegments, wholeSpan } from '../../web/src/marks/cut-segments.ts';
import { showHidden, textPieces } from '../../web/src/marks/hidden-characters.ts';
import { paragraphsOf } from '../../web/src/marks/paragraphs.ts';
import { hostileText } from '../property/hostile-text.ts';

const marked = hostileText(6).chain((text) =>
  fc.record({
    text: fc.constant(text),
    spans: fc.array(
      fc.record({ start: fc.nat(text.length + 3), end: fc.nat(text.length + 3), name: fc.string() }),
      { maxLength: 12 },
    ),
    cuts: fc.array(fc.nat(text.length + 3), { maxLength: 4 }),
  }),
);

const tearsPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;

describe('segments', () => {
  test('overlapping marks become a flat row', () => {
    const segments = cutSegments('abcdef', [
      { start: 0, end: 4, name: 'long' },
      { start: 2, end: 6, name: 'across' },
      { start: 2, end: 3, name: 'inside' },
    ]);
    assert.deepEqual(
      segments.map((s) => [s.text, s.covers.map((c) => c.name)]),
      [
        ['ab', ['long']],
        ['c', ['long', 'across', 'inside']],
        ['d', ['long', 'across']],
        ['ef', ['across']],
      ],
    );
  });

  test('joined they are the text, and each knows all that covers it and nothing else', () => {
    fc.assert(
      fc.property(marked, ({ text, spans, cuts }) => {
        const segments = cutSegments(text, spans, cuts);
        assert.equal(segments.map((s) => s.text).join(''), text);
        for (const segment of segments) {
          assert.equal(segment.text, text.slice(segment.start, segment.end));
          const covering = spans.filter((span) => {
            const whole = wholeSpan(text, span);
            return whole.start < whole.end && whole.start <= segment.start && segment.end <= whole.end;
          });
          assert.deepEqual(segment.covers, covering);
        }
        for (const span of spans) {
          const whole = wholeSpan(text, span);
          const own = segments.filter((s) => s.covers.includes(span));
          assert.equal(own.map((s) => s.text).join(''), text.slice(whole.start, whole.end));
        }
      }),
    );
  });

  test('no edge tears a surrogate pair, and a span grows by no more than the pairs at its ends', () => {
    fc.assert(
      fc.property(marked, ({ text, spans, cuts }) => {
        for (const { start } of cutSegments(text, spans, cuts)) assert.ok(!tearsPair(text, start));
        for (const span of spans) {
          const whole = wholeSpan(text, span);
          if (span.start >= span.end || whole.start === whole.end) continue;
          assert.ok(whole.start <= span.start && span.start - whole.start <= 1);
          assert.ok(whole.end - Math.min(span.end, text.length) <= 1);
        }
      }),
    );
    assert.deepEqual(
      cutSegments('a🚀b', [{ start: 2, end: 3 }]).map((s) => s.text),
      ['a', '🚀', 'b'],
    );
  });

  test('a text without marks is one segment, an empty one has none', () => {
    assert.deepEqual(cutSegments('abc', []), [{ start: 0, end: 3, text: 'abc', covers: [] }]);
    assert.deepEqual(cutSegments('', [{ start: 0, end: 2 }]), []);
  });
});

describe('paragraphs', () => {
  test('they are divided at blank lines', () => {
    const text = 'One.\n\nTwo,\nsame.\r\n\r\nThree.\n \n\nFour.\n\n';
    assert.deepEqual(
      paragraphsOf(text).map((p) => text.slice(p.start, p.end)),
      ['One.', 'Two,\nsame.', 'Three.', 'Four.'],
    );
  });

  test('a very long one goes on in further ones, after a sentence', () => {
    const text = 'A short sentence here. '.repeat(20).trim();
    const parts = paragraphsOf(text, 100);
    assert.equal(parts.map((p) => text.slice(p.start, p.end)).join(''), text);
    assert.deepEqual(
      parts.map((p) => p.continued),
      parts.map((_, i) => i > 0),
    );
    for (const part of parts.slice(0, -1)) assert.match(text.slice(part.start, part.end), /here\. $/);
  });

  test('nothing but blank lines is lost, in order, and none is over the length', () => {
    fc.assert(
      fc.property(hostileText(6), fc.integer({ min: 2, max: 60 }), (text, longest) => {
        let at = 0;
        for (const { start, end } of paragraphsOf(text, longest)) {
          assert.ok(start >= at && end > start && end - start <= longest);
          assert.match(text.slice(at, start), /^\s*$/);
          assert.ok(!tearsPair(text, end));
          at = end;
        }
        assert.match(text.slice(at), /^\s*$/);
      }),
    );
  });
});

describe('characters that do not show', () => {
  test('marks of direction are named', () => {
    assert.equal(showHidden('a\u202eb\u202cc\u2066'), 'a⟨RLO⟩b⟨PDF⟩c⟨LRI⟩');
    assert.equal(showHidden('\u0000x\u{e0041}'), '⟨U+0000⟩x⟨U+E0041⟩');
  });

  test('joiners, line ends and soft hyphens are left as they are', () => {
    const text = '👩🏽\u200d🚀 a\u200cb\n\tc\u00add';
    assert.deepEqual(textPieces(text), [{ kind: 'text', text }]);
  });

  test('the pieces are the text, and no text piece can turn what stands around it', () => {
    fc.assert(
      fc.property(hostileText(6), (text) => {
        const pieces = textPieces(text);
        assert.equal(pieces.map((p) => p.text).join(''), text);
        for (const piece of pieces)
          if (piece.kind === 'text')
            assert.doesNotMatch(piece.text, /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/);
        assert.doesNotMatch(showHidden(text), /[\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});
