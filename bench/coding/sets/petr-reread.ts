/**
 * Labels of PETRARCH-2's sentences that a reader changed and a second one approved. In: petr2-reread.json beside the
 * bench and the published records. Out: the records with approved changes in the place of what was published.
 */
import { existsSync, readFileSync } from 'node:fs';
import { type PetrCoding, type PetrSentence, typesOf } from './petr-records.ts';

export type Change = { id: string; events: PetrCoding[]; why: string; approved: boolean };

const FILE = new URL('../petr2-reread.json', import.meta.url);

/** Undefined while nobody has read the labels again. */
export function readChanges(): Change[] | undefined {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Change[]) : undefined;
}

/** @throws where a change names a record that is not there */
export function applyChanges(
  records: readonly PetrSentence[],
  changes: readonly Change[],
  typeOf: (cameo: string) => string | undefined,
): PetrSentence[] {
  const approved = new Map(changes.filter((c) => c.approved).map((c) => [c.id, c]));
  const unknown = changes.find(({ id }) => !records.some((record) => record.id === id));
  if (unknown !== undefined) throw new Error(`petr2-reread.json changes ${unknown.id}, which is no record.`);
  return records.map((record) => {
    const codings = approved.get(record.id)?.events;
    return codings === undefined ? record : { ...record, codings, wanted: typesOf(codings, typeOf) };
  });
}
