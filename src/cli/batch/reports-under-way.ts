/** How many reports a run has under way at once. In: threads that read. Out: a number. */

/** One that is read and one that is prepared meanwhile, for each thread. */
const FOR_EACH_THREAD = 2;

/** One after the other where there is one thread. */
export function reportsUnderWay(threads: number): number {
  return threads === 1 ? 1 : threads * FOR_EACH_THREAD;
}
