/**
 * Lines of a byte stream, one at a time. In: chunks of bytes. Out: each line without its line feed, with its
 * number and where it ends. A line past the limit is counted but not kept, so memory stays bounded.
 */

export type ByteLine = {
  /** Counts from 1. */
  number: number;
  /** Null when the line was longer than the limit. */
  bytes: Buffer | null;
  /** Bytes from the start of the stream to just after this line's line feed. */
  endOffset: number;
  /** False for a last line without a line feed. */
  whole: boolean;
};

const LINE_FEED = 0x0a;

/** @param limit most bytes of a line that is kept; default: no limit */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array | string>,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<ByteLine> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 0;
  let offset = 0;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const finish = (whole: boolean): ByteLine => {
    number++;
    const bytes = length <= limit ? Buffer.concat(parts) : null;
    parts = [];
    length = 0;
    return { number, bytes, endOffset: offset, whole };
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk as Uint8Array);
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, from)) {
      take(bytes.subarray(from, at));
      offset += at + 1 - from;
      from = at + 1;
      yield finish(true);
    }
    if (from < bytes.length) {
      take(bytes.subarray(from));
      offset += bytes.length - from;
    }
  }
  if (length > 0) yield finish(false);
}
