import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byteLines } from '../../src/cli/input/byte-lines.ts';

async function linesOf(chunks: string[], limit?: number): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  for await (const line of byteLines(stream(), limit)) found.push(line.bytes?.toString('utf8') ?? null);
  return found;
}

test('cuts at line feeds wherever the chunks end; a last line needs none', async () => {
  assert.deepEqual(await linesOf(['a\nb', 'c\n\n', 'd']), ['a', 'bc', '', 'd']);
  assert.deepEqual(await linesOf(['a\n']), ['a']);
  assert.deepEqual(await linesOf([]), []);
});

test('a line past the limit is counted, not kept, and the next is whole again', async () => {
  assert.deepEqual(await linesOf(['12345', '6789\nok\n'], 5), [null, 'ok']);
  assert.deepEqual(await linesOf(['12345\n'], 5), ['12345']);
});

test('chunks make no difference, and offsets end at the line feeds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '\n') })), async (chunks) => {
      const text = chunks.join('');
      const whole = text.endsWith('\n') ? text.slice(0, -1).split('\n') : text.split('\n');
      assert.deepEqual(await linesOf(chunks), text === '' ? [] : whole);
      let end = 0;
      async function* stream(): AsyncGenerator<Uint8Array> {
        for (const chunk of chunks) yield Buffer.from(chunk);
      }
      for await (const line of byteLines(stream())) end = line.endOffset;
      assert.equal(end, Buffer.byteLength(text));
    }),
  );
});
