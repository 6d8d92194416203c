/**
 * The filters of lists as options of a command: one for each parameter of `src/store/filter-params.ts`, an
 * underscore written as a hyphen. In: what the parser of the command line found. Out: values by parameter, for
 * `parse-filter.ts`, which says what is wrong with them.
 */
import { type Command, Option } from 'commander';
import type { FilterParam, RawFilter } from '../../store/parse-filter.ts';

/** Longer lists of values are left to docs/reference/filters.md. */
const MOST_VALUES = 16;

/**
 * Adds an option for every parameter that one of the lists has.
 * @param lists parameters by the name of the list, e.g. `events`
 */
export function addFilterOptions(
  program: Command,
  lists: Readonly<Record<string, readonly FilterParam[]>>,
): Command {
  for (const name of new Set(Object.values(lists).flatMap((params) => params.map((param) => param.name)))) {
    const holders = Object.entries(lists).filter(([, params]) => params.some((param) => param.name === name));
    const option = new Option(`--${name.replaceAll('_', '-')} <value>`, helpOf(name, holders));
    program.addOption(
      option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]),
    );
  }
  return program;
}

/** Values of the options that were given. */
export function rawFilterOf(
  options: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, readonly FilterParam[]>>,
): RawFilter {
  const names = new Set(Object.values(lists).flatMap((params) => params.map((param) => param.name)));
  const given: Record<string, readonly string[]> = {};
  for (const name of names) {
    const values = options[new Option(`--${name.replaceAll('_', '-')}`).attributeName()];
    if (values !== undefined) given[name] = values as string[];
  }
  return given;
}

function helpOf(name: string, holders: readonly (readonly [string, readonly FilterParam[]])[]): string {
  const abouts = new Map<string, string[]>();
  for (const [list, params] of holders) {
    const param = params.find((candidate) => candidate.name === name);
    if (param === undefined) continue;
    const words = `${param.about.replace(/\.$/, '')}: ${takesOf(param)}`;
    abouts.set(words, [...(abouts.get(words) ?? []), list]);
  }
  return [...abouts].map(([words, of]) => `${of.join(', ')}: ${words}`).join('; ');
}

function takesOf({ takes, values }: FilterParam): string {
  return values !== undefined && values.length > MOST_VALUES ? 'see docs/reference/filters.md' : takes;
}
