/**
 * Parsed files to `Knowledge`. In: the files of actors, offices, places, weapons, instruments, outlets and words. Out:
 * everything by id, with its indexes. Checks each file against its schema (unless the build did), ids for
 * doubles, and references. Pure but for opening the cities, which is left to the function handed in.
 */
import type { z } from 'zod';
import { areaError } from '../base/errors.ts';
import { type CityIndex, parseCities } from './cities.ts';
import { KNOWLEDGE_ERRORS } from './errors.ts';
import { fileSchemaOf } from './file-schemas.ts';
import type { Knowledge } from './knowledge.ts';
import { type KnowledgeFile, knowledgeDigest } from './knowledge-files.ts';
import { missingReferences } from './missing-references.ts';
import { nameEntries } from './name-entries.ts';
import { buildNameIndex } from './name-index.ts';
import { type MissingReference, overlayTenures } from './overlay-tenures.ts';
import { familiesOf, tenuresOf } from './persons.ts';
import type { AddedTenure, Ending, ImportedFile } from './schemas/imported.ts';
import { type Instrument, toResolution } from './schemas/instrument.ts';
import type { LeaderRule, Office } from './schemas/office.ts';
import type { Organisation } from './schemas/organisation.ts';
import type { Person } from './schemas/person.ts';
import type { KnownPlace } from './schemas/place.ts';
import type { Role } from './schemas/role.ts';
import type { State } from './schemas/state.ts';
import type { Weapon } from './schemas/weapon.ts';
import { toWordClasses, type WordClass } from './schemas/words.ts';
import { buildTitleIndex } from './title-index.ts';

/** What a file of any kind may hold. */
export type Content = {
  states?: State[];
  organisations?: Organisation[];
  persons?: Person[];
  goodUntil?: string;
  imported?: ImportedFile['imported'];
  tenures?: AddedTenure[];
  endings?: Ending[];
  offices?: Office[];
  leader?: LeaderRule;
  roles?: Role[];
  sides?: string[];
  quantities?: string[];
  others?: string[];
  judging?: string[];
  words?: Partial<Record<WordClass, string[]>>;
  places?: KnownPlace[];
  weapons?: Weapon[];
  instruments?: Instrument[];
  resolutions?: Parameters<typeof toResolution>[0][];
};

const NO_LEADER: LeaderRule = {
  titles: [],
  usual: [],
  parliamentary: [],
  parliamentaryStates: [],
  monarchies: [],
  monarchyStates: [],
  namedBareStates: [],
};

/**
 * @param cityTable gives the table of cities (alpha-2 to alpha-3 codes are handed in); called once, when needed
 * @throws KNOWLEDGE_ENTRY_INVALID, KNOWLEDGE_ID_TWICE, KNOWLEDGE_REFERENCE_UNKNOWN
 */
export function parseKnowledge(
  files: readonly KnowledgeFile[],
  cityTable: (countries: ReadonlyMap<string, string>) => string,
): Knowledge {
  const contents = files.map((file) => ({ path: file.path, content: checkedContent(file) }));
  const all = <T extends { id: string }>(pick: (content: Content) => T[] | undefined): Map<string, T> =>
    byId(contents.map(({ path, content }) => ({ path, entries: pick(content) ?? [] })));

  const states = all((content) => content.states);
  const organisations = all((content) => content.organisations);
  const overlays = contents.map(({ path, content: { tenures = [], endings = [] } }) => ({
    path,
    tenures,
    endings,
  }));
  const { persons, missing } = overlayTenures(
    all((content) => content.persons),
    overlays,
  );
  const offices = all((content) => content.offices);
  const places = all((content) => content.places);
  const weapons = all((content) => content.weapons);
  const instruments = all((content) => [
    ...(content.instruments ?? []),
    ...(content.resolutions ?? []).map(toResolution),
  ]);
  for (const one of missing) throw referenceError(one);
  for (const one of missingReferences({ states, organisations, persons, offices })) throw referenceError(one);

  const leader =
    contents.map(({ content }) => content.leader).find((rule) => rule !== undefined) ?? NO_LEADER;
  const goodUntil = contents.flatMap(({ content }) => content.goodUntil ?? []).sort()[0] ?? '0000-01-01';
  let cities: CityIndex | undefined;
  return {
    digest: knowledgeDigest(files),
    goodUntil,
    importedAsOf:
      contents
        .flatMap(({ content }) => content.imported?.asOf ?? [])
        .sort()
        .at(-1) ?? null,
    states,
    stateByCode: new Map([...states.values()].map((state) => [state.iso3, state])),
    organisations,
    persons,
    offices,
    leader,
    places,
    weapons,
    instruments,
    names: buildNameIndex(nameEntries({ states, organisations, persons, places, weapons, instruments })),
    titles: buildTitleIndex(
      [...offices.values()],
      leader,
      contents.flatMap(({ content }) => content.roles ?? []),
      contents.flatMap(({ content }) => content.sides ?? []),
    ),
    others: new Set(contents.flatMap(({ content }) => content.others ?? [])),
    quantities: new Set(contents.flatMap(({ content }) => content.quantities ?? [])),
    judging: new Set(contents.flatMap(({ content }) => content.judging ?? [])),
    words: toWordClasses(contents.flatMap(({ content }) => content.words ?? [])),
    tenures: tenuresOf(persons.values()),
    families: familiesOf(persons.values()),
    cities: () => {
      cities ??= parseCities(cityTable(countryCodes(states.values())));
      return cities;
    },
  };
}

/** Alpha-2 to alpha-3. */
export function countryCodes(states: Iterable<State>): Map<string, string> {
  const codes = new Map<string, string>();
  for (const state of states) if (state.iso2 !== undefined) codes.set(state.iso2, state.iso3);
  return codes;
}

/** The content of a file, checked against the schema of its folder and name. */
export function checkedContent(file: KnowledgeFile): Content {
  // What the build wrote went through this check already, defaults filled in.
  if (file.compiled) return file.value as Content;
  const result = fileSchemaOf(file.path).safeParse(file.value);
  if (result.success) return result.data as Content;
  throw areaError(KNOWLEDGE_ERRORS, 'KNOWLEDGE_ENTRY_INVALID', describeFault(file, result.error));
}

function describeFault(file: KnowledgeFile, error: z.ZodError): string {
  const issue = error.issues[0];
  const path = issue?.path ?? [];
  let value: unknown = file.value;
  let entry: string | null = null;
  for (const step of path) {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
    const id = (value as { id?: unknown } | undefined)?.id;
    if (typeof id === 'string') entry = id;
  }
  const where = entry === null ? path.join('.') : `entry ${entry} (${path.join('.')})`;
  return `${file.path}, ${where}: ${issue?.message ?? 'not as its schema says'}.`;
}

function byId<T extends { id: string }>(lists: { path: string; entries: T[] }[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const { path, entries } of lists) {
    for (const entry of entries) {
      if (found.has(entry.id)) {
        throw areaError(
          KNOWLEDGE_ERRORS,
          'KNOWLEDGE_ID_TWICE',
          `${path}: ${entry.id} stands there a second time.`,
        );
      }
      found.set(entry.id, entry);
    }
  }
  return found;
}

function referenceError({ path, from, to }: MissingReference): Error {
  const where = path === null ? from : `${path}: ${from}`;
  return areaError(
    KNOWLEDGE_ERRORS,
    'KNOWLEDGE_REFERENCE_UNKNOWN',
    `${where} refers to ${to}, which no file holds.`,
  );
}
