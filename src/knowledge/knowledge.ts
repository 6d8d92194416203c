/** What the loader gives: everything known, by id, with the indexes that the stages look things up in. */
import type { CityIndex } from './cities.ts';
import type { NameIndex } from './name-index.ts';
import type { Instrument } from './schemas/instrument.ts';
import type { LeaderRule, Office } from './schemas/office.ts';
import type { Organisation } from './schemas/organisation.ts';
import type { Person, Tenure } from './schemas/person.ts';
import type { KnownPlace } from './schemas/place.ts';
import type { State } from './schemas/state.ts';
import type { Weapon } from './schemas/weapon.ts';
import type { WordClasses } from './schemas/words.ts';
import type { TitleNode } from './title-index.ts';

export type Knowledge = {
  /** SHA-256 over the files, for `producer`. */
  digest: string;
  /** The day up to which office-holders were looked over: the earliest of the files'. */
  goodUntil: string;
  /** The latest day that an imported list speaks of; null when none was imported. */
  importedAsOf: string | null;
  states: ReadonlyMap<string, State>;
  stateByCode: ReadonlyMap<string, State>;
  organisations: ReadonlyMap<string, Organisation>;
  persons: ReadonlyMap<string, Person>;
  offices: ReadonlyMap<string, Office>;
  leader: LeaderRule;
  places: ReadonlyMap<string, KnownPlace>;
  weapons: ReadonlyMap<string, Weapon>;
  instruments: ReadonlyMap<string, Instrument>;
  names: NameIndex;
  titles: TitleNode;
  /** Lemmas for somebody other than the state they belong to ("ally"). */
  others: ReadonlySet<string>;
  /** Lemmas for how many ("dozen", "group"), which stand for what their "of" names. */
  quantities: ReadonlySet<string>;
  /** Verbs for blame, punishment and thanks: whom they judge did what they are judged for. */
  judging: ReadonlySet<string>;
  /** Classes of plain words that the resolver reads a text by. */
  words: WordClasses;
  /** Who holds or held an office: `office/…|PRK` to tenures, latest first. */
  tenures: ReadonlyMap<string, readonly HeldOffice[]>;
  /** Persons by family name, folded. */
  families: ReadonlyMap<string, readonly Person[]>;
  /** Opened on the first call and kept. */
  cities(): CityIndex;
};

export type HeldOffice = {
  person: Person;
  office: string;
  /** The state, or `IGO`. */
  country: string;
  /** First and last day that the tenure can have had: days, where the file gives a month or a year. */
  from: string;
  to: string;
  /** As the file has it. */
  tenure: Tenure;
};
