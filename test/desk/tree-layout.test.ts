/** The parse as arcs: words in order without overlap, arcs that do not run into each other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layoutTree, type TreeToken } from '../../web/src/paste/tree-layout.ts';

const token = (form: string, head: number, rel: string): TreeToken => ({
  form,
  lemma: form,
  upos: 'X',
  head,
  rel,
});

test('short arcs lie under long ones', () => {
  const tree = layoutTree([
    token('The', 1, 'det'),
    token('envoy', 2, 'nsubj'),
    token('left', -1, 'root'),
    token('Oslo', 2, 'obj'),
  ]);
  assert.equal(tree.root, 2);
  assert.deepEqual(
    tree.arcs.map((a) => [a.from, a.to, a.level]),
    [
      [1, 0, 1],
      [2, 1, 1],
      [2, 3, 1],
    ],
  );
  const over = layoutTree([token('a', 2, 'x'), token('b', 2, 'x'), token('c', -1, 'root')]);
  assert.deepEqual(
    over.arcs.map((a) => [a.to, a.level]),
    [
      [1, 1],
      [0, 2],
    ],
  );
});

test('words never overlap and arcs of one row share no gap', () => {
  const sentence = fc
    .array(
      fc.record({ form: fc.string({ minLength: 1 }), rel: fc.string({ maxLength: 12 }), at: fc.nat() }),
      {
        minLength: 1,
        maxLength: 30,
      },
    )
    .map((rows) => rows.map((r) => token(r.form, (r.at % (rows.length + 1)) - 1, r.rel)));
  fc.assert(
    fc.property(sentence, (tokens) => {
      const tree = layoutTree(tokens);
      assert.equal(tree.tokens.length, tokens.length);
      tree.tokens.slice(1).forEach((t, i) => {
        const before = tree.tokens[i];
        assert.ok(before !== undefined && t.x - t.width / 2 > before.x + before.width / 2);
      });
      for (const a of tree.arcs)
        for (const b of tree.arcs) {
          if (a === b || a.level !== b.level) continue;
          const apart =
            Math.max(a.from, a.to) <= Math.min(b.from, b.to) ||
            Math.max(b.from, b.to) <= Math.min(a.from, a.to);
          assert.ok(apart);
        }
    }),
  );
});

test('an empty sentence has nothing to draw', () => {
  assert.deepEqual(layoutTree([]).arcs, []);
  assert.equal(layoutTree([]).root, null);
});
