/** A number with its noun, for people. In: a count and a plural. Out: `1,234 events`, `1 event`. */

/** @param plural one that only an s makes */
export function counted(count: number, plural: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? plural.replace(/s$/, '') : plural}`;
}
