/** Typed arrays that grow. In: an array and how many elements it must hold. Out: the same, or a larger copy. */

export type GrowingArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** Grows by an eighth at a time: a million rows waste little, and filling them copies each a few times. */
export function growArray<A extends GrowingArray>(array: A, needed: number): A {
  if (needed <= array.length) return array;
  const length = Math.max(1024, needed, Math.ceil(array.length * 1.125));
  const larger = new (array.constructor as new (length: number) => A)(length);
  larger.set(array);
  return larger;
}
