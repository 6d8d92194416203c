/**
 * Works on several items at once and gives the answers in the items' order. At most `width` are under way, so
 * memory stays bounded however slow the reader of the answers is.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for await (const item of items) {
    const answer = work(item);
    // Awaited in its turn; until then a failure must not count as unhandled.
    answer.catch(() => {});
    underWay.push(answer);
    if (underWay.length >= width) yield await (underWay.shift() as Promise<R>);
  }
  for (const answer of underWay) yield await answer;
}
