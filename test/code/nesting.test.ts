/** Which claim is nested in which, by where cues and contents stand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimDraft } from '../../src/code/claims/draft.ts';
import { placeClaims, toClaims } from '../../src/code/claims/to-claims.ts';
import { buildDocument } from '../build-document.ts';

const document = buildDocument('Envoys NOUN 0 root');

/** A claim by where its cue and its content stand. */
function draftOf(cue: [number, number], content: [number, number]): ClaimDraft {
  const [start, end] = cue;
  return {
    cue: { field: 'text', start, end },
    stance: 'asserts',
    kind: 'indirect',
    speakers: [],
    content: [{ field: 'text', start: content[0], end: content[1] }],
    past: false,
  };
}

function nesting(drafts: readonly ClaimDraft[]): (number | null)[] {
  const claims = toClaims(document, placeClaims(document, drafts), new Map());
  const byCue = drafts.map(({ cue }) => claims.find((claim) => claim.cue?.start === cue?.start));
  return byCue.map((claim) => {
    const at = byCue.findIndex((other) => other?.id === claim?.nestedIn);
    return at === -1 ? null : at;
  });
}

test('a claim is nested in the narrowest whose content holds its cue', () => {
  assert.deepEqual(
    nesting([draftOf([0, 4], [5, 90]), draftOf([10, 14], [15, 90]), draftOf([20, 24], [25, 90])]),
    [null, 0, 1],
  );
});

test('where two stand in each other, the narrower is nested: nobody walks in circles', () => {
  assert.deepEqual(nesting([draftOf([10, 14], [20, 60]), draftOf([30, 34], [0, 25])]), [null, 0]);
  const ring = nesting([draftOf([0, 2], [10, 20]), draftOf([12, 14], [30, 45]), draftOf([32, 34], [0, 8])]);
  assert.equal(ring.filter((outer) => outer === null).length, 1);
});
