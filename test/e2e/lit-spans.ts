/** Which words of a report are lit on its page, and which the records say: as spans by the part that they play. */
import type { Page } from 'playwright-core';
import type { ClaimRow, EventRow } from '../../src/record/rows.ts';

type Span = { field: 'title' | 'text'; start: number; end: number };
type Loose = { field?: string; start?: number; end?: number } | null;

/** `trigger text 120–131`, sorted; spans that touch or overlap are one. */
export async function litSpans(page: Page): Promise<string[]> {
  const marks = await page.locator('.marked-text mark.lit').evaluateAll((all) =>
    all.map((mark) => ({
      field: mark.closest('[data-field]')?.getAttribute('data-field') ?? '',
      start: Number(mark.getAttribute('data-at')),
      length: (mark.textContent ?? '').length,
      roles: [...mark.classList].filter((name) => /^lit-/.test(name)).map((name) => name.slice(4)),
    })),
  );
  return written(
    marks.flatMap(({ field, start, length, roles }) =>
      roles.map((role: string) => ({ role, field: field as Span['field'], start, end: start + length })),
    ),
  );
}

/** The same of an event, with what the claims around it lend it. */
export function eventSpans(event: EventRow, claims: readonly ClaimRow[]): string[] {
  const around = claims.filter(({ id }) => event.attribution.includes(id));
  return written([
    ...as('trigger', [event.trigger]),
    ...as('source', event.source),
    ...as('target', event.target),
    ...as('place', [event.place as Loose]),
    ...as('date', [event.date as Loose]),
    ...as('modality', event.explanation.evidence),
    ...around.flatMap((claim) => [...as('cue', [claim.cue]), ...as('speaker', claim.speakers)]),
  ]);
}

export function claimSpans(claim: ClaimRow): string[] {
  return written([
    ...as('cue', [claim.cue]),
    ...as('speaker', claim.speakers),
    ...as('content', claim.content),
  ]);
}

type Played = Span & { role: string };

function as(role: string, spans: readonly Loose[]): Played[] {
  return spans.flatMap((span) =>
    span?.field === undefined || span.start === undefined || span.end === undefined
      ? []
      : [{ role, field: span.field as Span['field'], start: span.start, end: span.end }],
  );
}

function written(spans: readonly Played[]): string[] {
  const sorted = [...spans].sort(
    (a, b) => a.role.localeCompare(b.role) || a.field.localeCompare(b.field) || a.start - b.start,
  );
  const whole: Played[] = [];
  for (const span of sorted) {
    const last = whole.at(-1);
    if (last?.role === span.role && last.field === span.field && span.start <= last.end)
      last.end = Math.max(last.end, span.end);
    else whole.push({ ...span });
  }
  return whole.map(({ role, field, start, end }) => `${role} ${field} ${start}–${end}`);
}
