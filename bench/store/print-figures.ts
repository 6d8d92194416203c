/** Figures as tables for people. In: what was measured. Out: lines of text. */
import type { Filled } from './fill-store.ts';
import { quantile, type Timed } from './measure-questions.ts';
import type { Measured } from './measure-store.ts';
import type { Group } from './questions.ts';

const GOAL_P95_MS = 100;

const GROUPS: readonly { group: Group; about: string }[] = [
  { group: 'list', about: 'a page of events under a filter' },
  { group: 'count', about: 'number of events' },
  { group: 'facets', about: 'facets of events' },
  { group: 'timeline', about: 'timeline' },
  { group: 'words', about: 'events by words' },
  { group: 'search', about: 'full text of reports' },
  { group: 'claims', about: 'claims' },
  { group: 'actors', about: 'actors' },
  { group: 'one', about: 'reports' },
];

export function printStore(measured: Measured, filled: Filled | null): string[] {
  const {
    afterFiling,
    articles,
    events,
    claims,
    fileBytes,
    loadMs,
    loadCpuMs,
    eventsCpuMs,
    eventBytes,
    columnBytes,
    residentBytes,
  } = measured;
  const lines = [
    `${number(events)} events, ${number(claims)} claims, ${number(articles)} reports`,
    `file         ${mb(fileBytes)} MB, ${number(fileBytes / events)} bytes an event`,
    `columns      ${number(loadMs)} ms to load (${number(loadCpuMs)} of the processor, ${number(eventsCpuMs)} without claims); ${mb(columnBytes)} MB, of which events ${number(eventBytes / events)} bytes an event; the process grew by ${mb(residentBytes)} MB`,
    `first answer ${number(measured.firstQuestionMs)} ms, with loading events`,
    `after filing ${ms(quantile(afterFiling.ms, 0.95)).trim()} ms p95 (${ms(quantile(afterFiling.cpuMs, 0.95)).trim()} of the processor) for a page of events right after a report was filed`,
  ];
  if (filled !== null) {
    const { reports, filingMs } = filled;
    lines.splice(
      1,
      0,
      `filing       ${number(reports / (filingMs / 1000))} reports/s, ${number(filled.events / (filingMs / 1000))} events/s, one transaction a report`,
    );
  }
  return [...lines, '', ...printGroups(measured)];
}

function printGroups({ timed }: Measured): string[] {
  const rows = GROUPS.map(({ group, about }) => {
    const own = timed.filter(({ question }) => question.group === group);
    const all = own.flatMap(({ ms }) => ms);
    const slowest = own.reduce((a, b) => (quantile(a.ms, 0.95) >= quantile(b.ms, 0.95) ? a : b));
    const p95 = quantile(all, 0.95);
    return [
      about.padEnd(34),
      ms(quantile(all, 0.5)),
      ms(p95),
      ms(quantile(slowest.ms, 0.95)),
      ms(
        quantile(
          own.flatMap(({ cpuMs }) => cpuMs),
          0.95,
        ),
      ),
      ratio(own),
      `  ${slowest.question.name}`,
    ].join(' ');
  });
  const head = `${'milliseconds'.padEnd(34)}    p50     p95 slowest p95 CPU     SQL  slowest`;
  return [head, ...rows];
}

/** Median over questions of the processor's time for plain SQL by that for ours. */
function ratio(timed: readonly Timed[]): string {
  const ratios = timed.flatMap(({ cpuMs, sqlCpuMs }) =>
    sqlCpuMs === null ? [] : [sqlCpuMs / quantile(cpuMs, 0.5)],
  );
  if (ratios.length === 0) return '   –   ';
  return `${quantile(ratios, 0.5).toFixed(1)}×`.padStart(7);
}

/**
 * The goal holds for each question by itself: as the clock says, and by the processor's time, which is what the
 * clock would say if nothing else ran on the machine. `met` goes by the latter.
 */
export function printGoal({ timed, events }: Measured): { lines: string[]; met: boolean } {
  const own = timed.map(({ question, ms: times, cpuMs }) => ({
    question,
    p95: quantile(times, 0.95),
    cpu: quantile(cpuMs, 0.95),
  }));
  const missed = own.filter(({ p95 }) => p95 > GOAL_P95_MS);
  const missedCpu = own.filter(({ cpu }) => cpu > GOAL_P95_MS);
  const all = quantile(
    timed.flatMap(({ ms: times }) => times),
    0.95,
  );
  const verdict = (count: number) => (count === 0 ? 'PASS' : `FAIL (${count} of ${own.length} questions)`);
  const lines = [
    `goal: p95 of each question ≤ ${GOAL_P95_MS} ms; at ${number(events)} events`,
    `  as the clock says         ${verdict(missed.length)}; p95 of all together ${ms(all).trim()} ms`,
    `  by the processor's time   ${verdict(missedCpu.length)}`,
    ...missed.map(
      ({ question, p95, cpu }) =>
        `${ms(p95)} ms (${ms(cpu).trim()} CPU)  ${question.group}: ${question.name}`,
    ),
  ];
  return { lines, met: missedCpu.length === 0 };
}

/** How times and sizes grow from a smaller to a larger store. */
export function printGrowth(small: Measured, large: Measured): string[] {
  const times = large.events / small.events;
  const lines = GROUPS.map(({ group, about }) => {
    const of = ({ timed }: Measured) =>
      quantile(
        timed.filter(({ question }) => question.group === group).flatMap(({ ms: all }) => all),
        0.5,
      );
    return `${about.padEnd(34)} ${ms(of(small))} → ${ms(of(large)).trim()} ms, ${(of(large) / of(small)).toFixed(1)}×`;
  });
  return [
    `growth with ${times.toFixed(1)} times the events (p50)`,
    ...lines,
    `${'file'.padEnd(34)} ${(large.fileBytes / small.fileBytes).toFixed(1)}×`,
    `${'loading'.padEnd(34)} ${(large.loadMs / small.loadMs).toFixed(1)}×`,
  ];
}

function ms(value: number): string {
  return value.toFixed(1).padStart(7);
}

function mb(bytes: number): string {
  return number(bytes / 1_000_000);
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
