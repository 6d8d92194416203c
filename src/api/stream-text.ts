/**
 * Text in pieces as the body of an answer. In: an async iterable. Out: a stream of bytes that takes the next
 * piece only when the client has room for it, ends the iterable when the client goes, and breaks off the
 * connection when the iterable fails, so that half a file never looks whole.
 */

/** @param onFault is told of what fails after the beginning */
export async function streamText(
  pieces: AsyncIterable<string>,
  onFault: (error: unknown) => void,
): Promise<ReadableStream<Uint8Array>> {
  const iterator = pieces[Symbol.asyncIterator]();
  // What fails at the beginning still gets an answer with a code.
  let ready: IteratorResult<string> | null = await iterator.next();
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const result = ready ?? (await iterator.next());
          ready = null;
          if (result.done === true) controller.close();
          else controller.enqueue(encoder.encode(result.value));
        } catch (error) {
          onFault(error);
          controller.error(brokenOff());
        }
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/** The server writes the message of such an error behind what was sent already: it must not say anything of the machine. */
function brokenOff(): Error {
  const error = new Error('The export broke off.');
  // It is printed as well, and the fault itself with its stack was handed over before.
  error.stack = '';
  return error;
}
