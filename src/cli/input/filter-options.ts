/**
 * The filters of lists as options of a command: one for each parameter of `src/store/filter-params.ts`, an
 * underscore written as a hyphen. In: what the parser of the command line found. Out: values by parameter, for
 * `parse-filter.ts`, which says what is wrong with them.
 */
import { type Command, Option } from 'commander';
import type { FilterParam, RawFilter } from '../../store/parse-filter.ts';

/** Longer lists of values are left to docs/reference/filters.md. */
const MOST_VALUES = 16;

type Lists = Readonly<Record<string, readonly FilterParam[]>>;

const GROUP = 'Filters (repeat one for alternatives):';

/**
 * Adds an option for every parameter that one of the lists has.
 * @param lists parameters by the name of the list, e.g. `events`; the help speaks of the first and notes the others
 */
export function addFilterOptions(program: Command, lists: Lists): Command {
  for (const name of namesOf(lists)) {
    const option = new Option(`${flagOf(name)} <value>`, helpOf(name, lists)).helpGroup(GROUP);
    program.addOption(
      option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]),
    );
  }
  return program;
}

/** Values of the options that were given. */
export function rawFilterOf(options: Readonly<Record<string, unknown>>, lists: Lists): RawFilter {
  const given: Record<string, readonly string[]> = {};
  for (const name of namesOf(lists)) {
    const values = options[new Option(flagOf(name)).attributeName()];
    if (values !== undefined) given[name] = values as string[];
  }
  return given;
}

function namesOf(lists: Lists): Set<string> {
  return new Set(Object.values(lists).flatMap((params) => params.map((param) => param.name)));
}

function flagOf(name: string): string {
  return `--${name.replaceAll('_', '-')}`;
}

/** What the first list has is told whole; of the others, where they differ from it. */
function helpOf(name: string, lists: Lists): string {
  const [main = ''] = Object.keys(lists);
  const listsOf = new Map<string, string[]>();
  const told = new Set<string>();
  for (const [list, params] of Object.entries(lists)) {
    const param = params.find((candidate) => candidate.name === name);
    if (param === undefined) continue;
    const takes = `takes ${takesOf(param)}`;
    const words = told.has(takes) ? param.about : `${param.about} ${capital(takes)}.`;
    told.add(takes);
    // The same words, whether or not what is taken was told before.
    const known = [...listsOf.keys()].find((other) => other.startsWith(words)) ?? words;
    listsOf.set(known, [...(listsOf.get(known) ?? []), list]);
  }
  return [...listsOf]
    .map(([words, of]) => (of.includes(main) ? words : `In ${of.join(' and ')}: ${words}`))
    .join(' ');
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function takesOf({ takes, values }: FilterParam): string {
  return values !== undefined && values.length > MOST_VALUES ? 'what docs/reference/filters.md lists' : takes;
}
