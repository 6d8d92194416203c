/** Waits until an assertion holds. In: the assertion. Out: what it returns; its own failure when it never held. */

const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

/**
 * @param assertion throws while what is waited for is not there yet. An `assert.ok` in it needs a message: without
 * one, Node reads and parses the source at every failure, which can take a minute
 */
export async function eventually<T>(assertion: () => Promise<T> | T): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
