/** How long each stage took, in milliseconds, added up over reports. */
import { systemClock } from '../base/clock.ts';

export type StageTimes = Map<string, number>;

/** Runs a stage and adds its time, where times are wanted. */
export async function timed<T>(
  times: StageTimes | undefined,
  stage: string,
  run: () => T | Promise<T>,
): Promise<T> {
  if (times === undefined) return run();
  const startedMs = systemClock.elapsedMs();
  const value = await run();
  times.set(stage, (times.get(stage) ?? 0) + systemClock.elapsedMs() - startedMs);
  return value;
}
