/** Times a piece of work: wall time, and processor time, which other programs on the machine disturb less. */
import type { Clock } from '../../base/clock.ts';

export type Taken = { wallMs: number; cpuMs: number };

export async function measure(clock: Clock, work: () => unknown): Promise<Taken> {
  const cpu = process.cpuUsage();
  const startedMs = clock.elapsedMs();
  await work();
  const used = process.cpuUsage(cpu);
  return { wallMs: clock.elapsedMs() - startedMs, cpuMs: (used.user + used.system) / 1000 };
}
