/** Columns that name those who take part: one entry for each, in step over the columns of a side. */
import type { Participant } from '../record/actor-ref.ts';
import { type Cell, type Column, toListCell } from './column.ts';

/** The actor's name, or the report's words where there is no actor. */
function toName({ actor, text }: Participant): string {
  return actor?.name ?? text;
}

/**
 * Five columns.
 * @param prefix beginning of their names, e.g. `source`
 * @param who for their meanings, e.g. `who acts`
 * @param of those who take part, in a row
 */
export function participantColumns<R>(
  prefix: string,
  who: string,
  of: (row: R) => readonly Participant[],
): readonly Column<R>[] {
  const column = (name: string, meaning: string, entry: (one: Participant) => string | null): Column<R> => ({
    name,
    meaning,
    value: (row): Cell => toListCell(of(row).map(entry)),
  });
  return [
    column(prefix, `${who}: name of the actor, or the words where no actor was found`, toName),
    column(`${prefix}_id`, 'their ids, such as `state/prk`', ({ actor }) => actor?.id ?? null),
    column(`${prefix}_country`, 'their countries', ({ actor }) => actor?.country ?? null),
    column(
      `${prefix}_sectors`,
      'their sectors, those of one actor joined by `/`',
      ({ actor }) => actor?.sectors.join('/') ?? null,
    ),
    column(`${prefix}_text`, 'the words of the report that name them', ({ text }) => text),
  ];
}
