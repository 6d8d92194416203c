/** A report as another version reads it. In: a report and what the other version finds. Out: a fresh report. */
import type { Claim } from '../../src/record/claim.ts';
import type { Event } from '../../src/record/event.ts';
import { claimId, eventId } from '../../src/record/ids.ts';
import type { Producer } from '../../src/record/producer.ts';
import type { ReportToFile } from '../../src/store/port.ts';

export function recodedReport(
  report: ReportToFile,
  version: string,
  changed: { events?: Event[]; claims?: Claim[]; title?: string },
): ReportToFile {
  const producer: Producer = { ...report.result.producer, version };
  const copy = structuredClone(report);
  const title = changed.title ?? copy.article.title;
  copy.article.title = title;
  copy.result.article.title = title;
  const events = changed.events ?? copy.result.events;
  const claims = changed.claims ?? copy.result.claims;
  return {
    ...copy,
    filedAt: '2026-06-01T00:00:00.000Z',
    result: { ...copy.result, events, claims, producer },
  };
}

/** An event coded with another type or on other words. The id follows. */
export function recodedEvent(report: ReportToFile, event: Event, changed: Partial<Event>): Event {
  const now = { ...structuredClone(event), ...changed };
  const { field, start, end } = now.trigger;
  return { ...now, id: eventId(report.article.id, field, start, end, now.type, 0) };
}

export function recodedClaim(report: ReportToFile, claim: Claim, changed: Partial<Claim>): Claim {
  const now = { ...structuredClone(claim), ...changed };
  return { ...now, id: claimId(report.article.id, now.cue, now.content) };
}

/** An anchor moved by so many code units at either end, with its words. */
export function movedAnchor(
  report: ReportToFile,
  anchor: Event['trigger'],
  by: { start?: number; end?: number },
) {
  const start = anchor.start + (by.start ?? 0);
  const end = anchor.end + (by.end ?? 0);
  return { ...anchor, start, end, text: report.article.text.slice(start, end) };
}
