/**
 * What a list of office-holders would change. In: its entries and the knowledge. Out: what to write (new persons,
 * new tenures of known ones, ends of tenures that the knowledge leaves open), counts that add up, and what a person
 * must look at. Pure. What is known stays: a list never changes a date that a file gives, and what contradicts it
 * is told and not written. An open tenure is vouched for up to the knowledge's `goodUntil` only; whoever takes a
 * single office after that day succeeds.
 */
import type { HeldOffice, Knowledge } from '../knowledge.ts';
import type { AddedTenure, Ending } from '../schemas/imported.ts';
import type { Person, Tenure } from '../schemas/person.ts';
import type { ListEntry } from './import-format.ts';
import { joinSpells, type Spell } from './join-spells.ts';
import { sharesWord } from './match-person.ts';
import { createNewPersons } from './new-persons.ts';
import { rivalsInList } from './rivals-in-list.ts';
import { joinSamePersons } from './same-persons.ts';
import type { SkipReason } from './skip-reasons.ts';
import { earliest, latest, mayTouch, overlapForCertain, type PartialSpan } from './spans-of-days.ts';
import { type Holding, holdingReader } from './to-holding.ts';

/** Entries of the list: `in` = `added` + `known` + `ended` + `skipped`. */
export type ImportCounts = { in: number; added: number; known: number; ended: number; skipped: number };

export type SkippedEntry = { where: string; reason: SkipReason; what: string };

export type ImportPlan = {
  counts: ImportCounts;
  persons: Person[];
  tenures: AddedTenure[];
  endings: Ending[];
  /** Of the endings, those of predecessors: no entry of the list says them, a successor's does. */
  succeeded: number;
  skipped: SkippedEntry[];
  /** Known tenures for which the list has another date; the knowledge keeps its own. */
  differences: string[];
};

/** What becomes of a spell, and so of the entries that it was made of. */
type Fate = 'added' | 'known' | 'ended' | { contradicts: string };

/**
 * @param source the key under which knowledge/SOURCES.md has the list
 */
export function planImport(entries: readonly ListEntry[], knowledge: Knowledge, source: string): ImportPlan {
  const read = holdingReader(knowledge);
  const skipped: SkippedEntry[] = [];
  const holdings: Holding[] = [];
  for (const entry of entries) {
    const result = read(entry);
    if (typeof result === 'string')
      skipped.push({ where: entry.where, reason: result, what: wordsOf(entry) });
    else holdings.push(result);
  }
  const draft = new Draft(knowledge, source);
  const spells = joinSpells(joinSamePersons(holdings));
  const counts: ImportCounts = { in: entries.length, added: 0, known: 0, ended: 0, skipped: 0 };
  // Ends first: an office that the list empties is free for whoever follows.
  const fates = new Map<Spell, Fate>();
  for (const spell of spells) {
    const fate = draft.recognise(spell);
    if (fate !== null) fates.set(spell, fate);
  }
  const rivals = rivalsInList(spells);
  for (const spell of spells) {
    const rival = rivals.get(spell);
    const fate =
      fates.get(spell) ??
      (rival === undefined ? draft.add(spell) : { contradicts: `the list has ${spanWords(rival)} too` });
    for (const holding of spell.holdings) {
      if (typeof fate === 'string') counts[fate]++;
      else
        skipped.push({
          where: holding.where,
          reason: 'contradiction',
          what: `${spanWords(spell)}: ${fate.contradicts}`,
        });
    }
  }
  counts.skipped = skipped.length;
  return { counts, ...draft.content(), skipped };
}

/** Collects what is to be written, and knows what that leaves open. */
class Draft {
  readonly #knowledge: Knowledge;
  readonly #newPersons: ReturnType<typeof createNewPersons>;
  readonly #tenures: AddedTenure[] = [];
  readonly #endings = new Map<HeldOffice, string>();
  #succeeded = 0;
  readonly #differences: string[] = [];

  constructor(knowledge: Knowledge, source: string) {
    this.#knowledge = knowledge;
    this.#newPersons = createNewPersons(knowledge, source);
  }

  /** What a spell is when the knowledge has it in some form; null when it is new. */
  recognise(spell: Spell): Fate | null {
    const { known } = spell.holding;
    if (known === null) return null;
    const own = this.#heldOf(spell).filter(({ person }) => person.id === known.id);
    const held = own.find(({ tenure }) => mayTouch(tenure, spell));
    if (held === undefined) {
      const over = own.find(({ to }) => to < spell.from);
      const ended = over?.tenure.to ?? null;
      return spell.seen && ended !== null ? { contradicts: `known to have ended on ${ended}` } : null;
    }
    if (held.tenure.to !== undefined || spell.to === undefined) {
      this.#noteDifference(spell, held);
      return 'known';
    }
    const { goodUntil } = this.#knowledge;
    if (latest(spell.to) < goodUntil) return { contradicts: `known to be in office on ${goodUntil}` };
    this.#endings.set(held, spell.to);
    return 'ended';
  }

  add(spell: Spell): Fate {
    const { known, office, country } = spell.holding;
    const predecessors: HeldOffice[] = [];
    if (office.unique) {
      for (const held of this.#heldOf(spell)) {
        if (held.person.id === known?.id || !overlapForCertain(this.#spanNow(held), spell)) continue;
        const contradicts = this.#whyNoSuccession(held, spell);
        if (contradicts !== null) return { contradicts };
        predecessors.push(held);
      }
    }
    for (const held of predecessors) this.#endings.set(held, spell.from);
    this.#succeeded += predecessors.length;
    const tenure: Tenure = {
      office: office.id,
      from: spell.from,
      ...(spell.to === undefined ? {} : { to: spell.to }),
    };
    if (known === null) this.#newPersons.add(spell.holding, tenure);
    else
      this.#tenures.push({
        person: known.id,
        ...tenure,
        ...(country === known.country ? {} : { country }),
      });
    return 'added';
  }

  content(): Pick<ImportPlan, 'persons' | 'tenures' | 'endings' | 'succeeded' | 'differences'> {
    const endings = [...this.#endings].map(
      ([{ person, office, country }, to]): Ending => ({
        person: person.id,
        office,
        ...(country === person.country ? {} : { country }),
        to,
      }),
    );
    return {
      persons: this.#newPersons.list(),
      tenures: this.#tenures.sort(byPerson),
      endings: endings.sort(byPerson),
      succeeded: this.#succeeded,
      differences: this.#differences,
    };
  }

  /** Null when the spell may follow on a tenure that it overlaps. */
  #whyNoSuccession(held: HeldOffice, spell: Spell): string | null {
    const who = `${held.person.name} holds it ${tenureWords(held.tenure)}`;
    const { goodUntil } = this.#knowledge;
    const isOpen = held.tenure.to === undefined && !this.#endings.has(held);
    if (!isOpen || spell.from <= goodUntil || earliest(spell.from) <= held.from) return who;
    // Without dates, a name written another way looks like a successor.
    if (spell.seen && sharesWord(held.person, spell.holding.name)) return `${who}; perhaps the same person`;
    return null;
  }

  #heldOf({ holding: { office, country } }: Spell): readonly HeldOffice[] {
    return this.#knowledge.tenures.get(`${office.id}|${country}`) ?? [];
  }

  #spanNow(held: HeldOffice): PartialSpan {
    const { from, to } = held.tenure;
    return { from, to: this.#endings.get(held) ?? to };
  }

  #noteDifference(spell: Spell, { tenure }: HeldOffice): void {
    const startDiffers = !spell.seen && tenure.from !== undefined && !mayBeSame(spell.from, tenure.from);
    const endDiffers = spell.to !== undefined && tenure.to !== undefined && !mayBeSame(spell.to, tenure.to);
    if (startDiffers || endDiffers)
      this.#differences.push(`${spanWords(spell)}; the knowledge has ${tenureWords(tenure)}`);
  }
}

/** A month and a day in it do not differ. */
function mayBeSame(a: string, b: string): boolean {
  return earliest(a) <= latest(b) && earliest(b) <= latest(a);
}

function spanWords({ holding, from, to, seen }: Spell): string {
  const when = seen ? `seen on ${from}` : tenureWords({ from, to });
  return `${holding.name}, ${holding.office.id} of ${holding.country}, ${when}`;
}

function tenureWords({ from, to }: PartialSpan): string {
  const start = from === undefined ? '' : `from ${from} `;
  return `${start}${to === undefined ? 'on' : `to ${to}`}`;
}

function wordsOf({ name, title, state }: ListEntry): string {
  return [name, title, state].map((part) => part.slice(0, 80) || '–').join(' | ');
}

function byPerson(a: { person: string; office: string }, b: { person: string; office: string }): number {
  const [first, second] = [`${a.person} ${a.office}`, `${b.person} ${b.office}`];
  return first < second ? -1 : first > second ? 1 : 0;
}
