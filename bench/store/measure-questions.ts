/**
 * Times of questions. In: a store, the same file for plain SQL, and questions. Out: for each its times in
 * milliseconds. Answers that the store keeps for a filter are made worthless before each: the desk's first
 * question counts, not its second.
 */
import type { Database } from 'better-sqlite3';
import type { Store } from '../../src/store/port.ts';
import type { Question } from './questions.ts';

export type Timed = {
  question: Question;
  ms: number[];
  /** Time of the processor, which a busy machine does not lengthen. */
  cpuMs: number[];
  sqlCpuMs: number | null;
};

const ROUNDS = 10;

/** @param forget makes the store forget what it kept of the last questions */
export async function measureQuestions(
  store: Store,
  sql: Database,
  questions: readonly Question[],
  forget: () => Promise<void>,
): Promise<Timed[]> {
  const timed = questions.map((question): Timed => ({ question, ms: [], cpuMs: [], sqlCpuMs: null }));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const entry of timed) {
      await forget();
      const start = performance.now();
      const used = process.cpuUsage();
      await entry.question.ask(store);
      // The first round warms caches and compiles.
      if (round === 0) continue;
      entry.ms.push(performance.now() - start);
      entry.cpuMs.push(cpuSince(used));
    }
  }
  for (const entry of timed) {
    if (entry.question.sql === undefined) continue;
    const statement = sql.prepare(entry.question.sql);
    const used = process.cpuUsage();
    statement.all();
    entry.sqlCpuMs = cpuSince(used);
  }
  return timed;
}

/** Milliseconds of this process. */
export function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** @param share from 0 to 1; 0.5 is the median */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
