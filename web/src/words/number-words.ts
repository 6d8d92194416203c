/** Counts for people: "1,204 events", "1 event". */
const FORMAT = new Intl.NumberFormat('en-GB');

export function numberWords(count: number): string {
  return FORMAT.format(count);
}

/** @param many default: `one` with an s */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}
