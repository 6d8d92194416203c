/** Parts of what lists hold in memory: orders that rows are merged into, arrays that grow, words as expressions. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { growArray } from '../../src/store/sqlite/lists/columns/grow-array.ts';
import { RowOrder } from '../../src/store/sqlite/lists/columns/row-order.ts';
import { matchExpression } from '../../src/store/sqlite/lists/words/match-expression.ts';
import { drawMarks, toSnippetParts } from '../../src/store/sqlite/lists/words/snippet-parts.ts';

/** Rows with a place in the order of filing and a key each. */
class Rows {
  count = 0;
  seq = new Uint32Array(0);
  readonly keys: number[] = [];
  readonly filed = new RowOrder(this, (row) => this.seq[row] as number, null);
  readonly order = new RowOrder(this, (row) => this.keys[row] as number, this.filed);

  add(seq: number, key: number): void {
    this.seq = growArray(this.seq, this.count + 1);
    this.seq[this.count++] = seq;
    this.keys.push(key);
  }

  plain(): number[] {
    const rows = Array.from({ length: this.count }, (_, row) => row);
    const seqOf = (row: number) => this.seq[row] as number;
    return rows.sort((a, b) => (this.keys[a] as number) - (this.keys[b] as number) || seqOf(a) - seqOf(b));
  }
}

test('an order that rows are merged into is the order that sorting gives', () => {
  const batch = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(batch, fc.array(fc.nat(200), { maxLength: 4 })), { maxLength: 8 }),
      (steps) => {
        const rows = new Rows();
        for (const [keys, moved] of steps) {
          for (const key of keys) rows.add(rows.count * 3 + 1, key);
          for (const at of moved) {
            if (rows.count === 0) continue;
            const row = at % rows.count;
            rows.keys[row] = 9 - (rows.keys[row] as number);
            rows.order.move(row);
          }
          assert.deepEqual([...rows.order.settle()], rows.plain());
          const [key, seq] = [4, rows.count];
          const after = rows.plain().filter((row) => {
            const other = rows.keys[row] as number;
            return other > key || (other === key && (rows.seq[row] as number) > seq);
          });
          assert.deepEqual([...rows.order.settle()].slice(rows.order.placeAfter(key, seq)), after);
        }
      },
    ),
  );
});

test('many rows at once are sorted whole, also when they come against the order of filing', () => {
  const rows = new Rows();
  const many = 50_000;
  for (let row = 0; row < many; row++) rows.add(((row * 7919) % many) + 1, (row * 31) % 97);
  assert.deepEqual([...rows.order.settle()], rows.plain());
  assert.deepEqual(
    [...rows.filed.settle()].slice(0, 3).map((row) => rows.seq[row]),
    [1, 2, 3],
  );
});

test('words become an expression that holds nothing but quoted words', () => {
  assert.equal(matchExpression('north korea'), '"north" AND "korea"*');
  assert.equal(matchExpression('"north korea" fired'), '"north korea" AND "fired"*');
  assert.equal(matchExpression('fired "north korea"'), '"fired" AND "north korea"');
  assert.equal(matchExpression('a OR b*'), '"a" AND "OR" AND "b*"');
  assert.equal(matchExpression('un'), '"un"');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      let expression: string;
      try {
        expression = matchExpression(typed);
      } catch (error) {
        assert.equal((error as { code?: string }).code, 'STORE_FILTER_INVALID');
        return;
      }
      assert.match(expression, /^"[^"]+"( AND "[^"]+")*\*?$/u);
    }),
  );
});

test('marks are others each time, and what lies between them is a match', () => {
  const marks = drawMarks();
  assert.notDeepEqual(drawMarks(), marks);
  const { open, close } = marks;
  assert.deepEqual(toSnippetParts(`a ${open}b${close}${open}c${close} d`, marks), [
    { text: 'a ', match: false },
    { text: 'b', match: true },
    { text: 'c', match: true },
    { text: ' d', match: false },
  ]);
});
