/** Facets of events, claims and articles. In: columns and what each row fails. Out: values with their counts. */
import type { ArticleFacet, ClaimFacet, EventFacet, Facet } from '../../../port.ts';
import type { ColumnIndex } from '../columns/column-index.ts';
import type { RecordColumns } from '../columns/record-columns.ts';
import { modalitiesOf, voiceOf } from '../filters/event-passes.ts';
import { BIT } from '../filters/passes.ts';
import { bitsOf, countActors, countColumn, countYears } from './count-values.ts';
import { sumByValue, toFacet } from './rank-values.ts';
import { type ActorGroups, actorValue, countryNames, pairValue } from './value-names.ts';

/** What one question counts over. */
export type Counted = {
  index: ColumnIndex;
  columns: RecordColumns;
  fails: Uint16Array;
  /** Most values of a facet. */
  size: number;
  groups: () => ActorGroups;
  countryName: (code: string) => string;
  /** Counts by coding or by parties; facets whose field the filter leaves open share them. */
  count: (column: 'coding' | 'parties', bit: number, size: number) => Uint32Array;
};

export function counted(
  index: ColumnIndex,
  columns: RecordColumns,
  fails: Uint16Array,
  size: number,
  groups: () => ActorGroups,
): Counted {
  const bits = bitsOf(fails);
  const shared = new Map<string, Uint32Array>();
  return {
    index,
    columns,
    fails,
    size,
    groups,
    countryName: countryNames(index),
    count: (column, bit, length) => {
      const key = `${column} ${bits & bit}`;
      const found = shared.get(key) ?? countColumn(fails, bits & bit, columns[column], length);
      shared.set(key, found);
      return found;
    },
  };
}

export function eventFacet(counted: Counted, facet: EventFacet): Facet {
  const { index, size } = counted;
  const codings = index.eventCodings.values;
  const ofCoding = (bit: number, valuesOf: (coding: (typeof codings)[number]) => readonly string[]) =>
    byCoding(counted, bit, codings, valuesOf);
  switch (facet) {
    case 'actor':
    case 'country':
    case 'outlet':
    case 'year':
      return sharedFacet(counted, facet);
    case 'pair':
      return pairFacet(counted);
    case 'place': {
      const counts = countColumn(
        counted.fails,
        BIT.place,
        counted.columns.place,
        index.countries.values.length,
      );
      const values = sumByValue(counts, (number) => some(index.countries.values[number]));
      return toFacet(values, size, counted.countryName);
    }
    case 'type':
      return ofCoding(BIT.type, ({ type }) => [type]);
    case 'mode':
      return ofCoding(BIT.mode, ({ mode }) => some(mode));
    case 'context':
      return ofCoding(BIT.context, ({ contexts }) => [...new Set(contexts)]);
    case 'quad':
      return ofCoding(BIT.quad, ({ quad }) => [quad]);
    case 'modality':
      return ofCoding(BIT.modality, modalitiesOf);
    case 'voice':
      return ofCoding(BIT.voice, (coding) => [voiceOf(coding)]);
    case 'status':
      return ofCoding(BIT.status, ({ status }) => [status]);
  }
}

export function claimFacet(counted: Counted, facet: ClaimFacet): Facet {
  const codings = counted.index.claimCodings.values;
  switch (facet) {
    case 'stance':
      return byCoding(counted, BIT.stance, codings, ({ stance }) => [stance]);
    case 'kind':
      return byCoding(counted, BIT.kind, codings, ({ kind }) => [kind]);
    default:
      return sharedFacet(counted, facet);
  }
}

export function articleFacet(counted: Counted, facet: ArticleFacet): Facet {
  if (facet !== 'status') return sharedFacet(counted, facet);
  return byCoding(counted, BIT.status, counted.index.articleCodings.values, ({ status }) => [status]);
}

function sharedFacet(counted: Counted, facet: 'actor' | 'country' | 'outlet' | 'year'): Facet {
  const { index, columns, fails, size } = counted;
  switch (facet) {
    case 'actor': {
      const groups = counted.groups();
      return actorFacet(countActors(columns, fails, BIT.actor, groups), groups.first, size);
    }
    case 'country': {
      const parties = index.parties.values;
      const counts = counted.count('parties', BIT.country, parties.length);
      const values = sumByValue(counts, (number) => {
        const { sources, targets } = parties[number] ?? { sources: [], targets: [] };
        return [...new Set([...sources, ...targets])].map((country) => index.countries.values[country] ?? '');
      });
      return toFacet(values, size, counted.countryName);
    }
    case 'outlet': {
      const codings = index.articleCodings.values;
      const { coding } = index.articles;
      const counts = countColumn(fails, BIT.outlet, coding, codings.length, columns.article);
      return toFacet(
        sumByValue(counts, (number) => some(codings[number]?.outlet)),
        size,
      );
    }
    case 'year': {
      const years = [...countYears(columns, fails, BIT.year)];
      return toFacet(new Map(years.map(([year, count]) => [String(year).padStart(4, '0'), count])), size);
    }
  }
}

function pairFacet({ index, size, count, countryName }: Counted): Facet {
  const parties = index.parties.values;
  const sums = new Map<number, number>();
  for (const [number, times] of count('parties', BIT.pair, parties.length).entries()) {
    if (times === 0) continue;
    for (const pair of parties[number]?.pairs ?? []) sums.set(pair, (sums.get(pair) ?? 0) + times);
  }
  const values = new Map([...sums].map(([pair, times]) => [pairValue(index, pair), times]));
  return toFacet(values, size, (value) => value.split('-').map(countryName).join(' – '));
}

/** Most frequent first; names are put together for those that are listed alone. */
function actorFacet(counts: Uint32Array, first: ActorGroups['first'], size: number): Facet {
  const found: number[] = [];
  for (let group = 0; group < counts.length; group++) if ((counts[group] as number) > 0) found.push(group);
  const values = found.map((group) => ({ group, count: counts[group] as number }));
  values.sort((a, b) => b.count - a.count || a.group - b.group);
  return {
    values: values.slice(0, size).flatMap(({ group, count }) => {
      const actor = first[group];
      return actor === undefined ? [] : [{ value: actorValue(actor), label: actor.name, count }];
    }),
    more: values.length > size,
  };
}

function byCoding<V>(
  { size, count }: Counted,
  bit: number,
  codings: readonly V[],
  valuesOf: (coding: V) => readonly string[],
): Facet {
  const counts = count('coding', bit, codings.length);
  const values = sumByValue(counts, (number) => {
    const coding = codings[number];
    return coding === undefined ? [] : valuesOf(coding);
  });
  return toFacet(values, size);
}

function some(value: string | null | undefined): readonly string[] {
  return value === null || value === undefined || value === '' ? [] : [value];
}
